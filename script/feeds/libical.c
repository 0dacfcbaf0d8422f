// Reads calendars with libical, which Evolution and KDE use; a fault is an error that it notes or a restriction of
// iTIP that is not kept.
//
//   libical FILE…
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static int faults(icalcomponent *component) {
  int count = 0;
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
  for (; property; property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
    printf("  %s\n", icalproperty_get_xlicerror(property));
    count++;
  }
  icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
  for (; inner; inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
    count += faults(inner);
  }
  return count;
}

static char *text_of(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc((size_t)size + 1);
  if (text) text[fread(text, 1, (size_t)size, file)] = 0;
  fclose(file);
  return text;
}

int main(int count, char **words) {
  int bad = 0;
  icalerror_set_errors_are_fatal(0);
  for (int place = 1; place < count; place++) {
    char *text = text_of(words[place]);
    icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
    if (!calendar || !icalrestriction_check(calendar) || faults(calendar)) {
      printf("%s: libical finds faults\n", words[place]);
      bad = 1;
    }
    if (calendar) icalcomponent_free(calendar);
    free(text);
  }
  return bad;
}

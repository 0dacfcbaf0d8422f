import LosslessYAML
import TVLogCore

/// Settings while they are read: the zone is still a name.
struct SettingsDraft: Sendable {
  var settings: Settings
  var zone: String?
  var dayEnds: Int? {
    get { settings.dayEnds == 0 ? nil : settings.dayEnds }
    set { settings.dayEnds = newValue ?? 0 }
  }
}

/// The keys of `tvlog.yaml`.
enum SettingsFields {
  static let all: [Field<SettingsDraft>] = [
    .one("timezone", \.zone, .text, "The zone in which days and times are told."),
    .one(
      "day-ends", \.dayEnds, .earlyClock, "Before this time a play belongs to the evening before."),
    .one("country", \.settings.country, .country, "Where you watch, two letters."),
    .one("language", \.settings.language, .text, "The language of titles, two letters."),
    .setting("next", \.settings.next, .choice, .afterLast, "Which episode comes next."),
    specials,
    .setting("automatic", \.settings.isAutomatic, .flag, true, "Lists move by themselves."),
    lists,
    .list("hidden", \.settings.hidden, .text, "Shows never to recommend."),
    feeds,
  ]

  private static let specials = Field<SettingsDraft>(
    name: "specials", summary: "Whether specials count.", shape: .choice(["skip", "count"]),
    read: { reader, draft in
      guard let rule = reader.value(Form<SpecialsRule>.word) else { return }
      draft.settings.specials = rule
    },
    clear: { _ in },
    fragment: { $0.settings.specials == .skip ? nil : .scalar("count", plain: false) })

  private static let lists = Field<SettingsDraft>(
    name: "lists", summary: "Named queries.", shape: .map(key: .text, value: .text),
    read: { reader, draft in
      reader.forEachKey(Form<String>.text) { reader, name in
        guard let query = reader.value(.text) else { return }
        draft.settings.lists.append(Settings.NamedQuery(name: name, query: query))
      }
    },
    clear: { _ in },
    fragment: { draft in
      let lists = draft.settings.lists.map { ($0.name, Form.text.fragment($0.query)) }
      return lists.isEmpty ? nil : .map(lists)
    })

  private static let feedFields: [Field<Settings.Feed>] = [
    Field(
      name: "query", summary: "The shows of the feed.", shape: .text,
      read: { reader, feed in feed.query = reader.value(.text) ?? "" },
      clear: { _ in }, fragment: { Form.text.fragment($0.query) }),
    .setting("episodes", \.options.episodes, .choice, .all, "Which episodes of a season."),
    .one("past", \.options.past, .span, "Days before today that it keeps; all when absent."),
    .one("future", \.options.future, .span, "Days after today that it tells; all when absent."),
    .setting("all-day", \.options.isAllDay, .flag, false, "Days instead of times."),
    .setting("specials", \.options.hasSpecials, .flag, false, "Also specials that do not count."),
    .setting("group-by-day", \.options.isGrouped, .flag, false, "One event a show and day."),
    .one("alarm", \.options.alarm, .alarm, "Minutes before an episode."),
    .setting("spoiler-free", \.options.hidesTitles, .flag, false, "No titles of episodes."),
  ]

  private static let feeds = Field<SettingsDraft>(
    name: "feeds", summary: "Named calendar feeds.",
    shape: .map(key: .text, value: .object(feedFields.map(\.property))),
    read: { reader, draft in
      reader.forEachKey(Form<String>.text) { reader, name in
        var feed = Settings.Feed(name: name, query: "")
        let before = reader.faults
        reader.read(into: &feed, feedFields)
        if feed.query.isEmpty, reader.faults == before {
          reader.error(
            .missingValue, ofKey: { _ in "the feed '\(name)' has no query" },
            help: "write it as \(name): {query: \"list:favorites\"}")
        }
        draft.settings.feeds.append(feed)
      }
    },
    clear: { _ in },
    fragment: { draft in
      let feeds = draft.settings.feeds.map { ($0.name, feedFields.fragment(of: $0)) }
      return feeds.isEmpty ? nil : .blockMap(feeds)
    })
}

extension Field {
  /// A key whose absence means a fixed value.
  fileprivate static func setting<Value: Sendable>(
    _ name: String, _ path: Path<Value>, _ form: Form<Value>, _ absent: Value, _ summary: String
  ) -> Field where Value: Equatable {
    Field(
      name: name, summary: summary, shape: form.shape,
      read: { reader, target in target[keyPath: path] = reader.value(form) ?? absent },
      clear: { $0[keyPath: path] = absent },
      fragment: { target in
        let value = target[keyPath: path]
        return value == absent ? nil : form.fragment(value)
      })
  }
}

extension Form<Int> {
  fileprivate static let alarm = integer(
    0...100_000, "a number of minutes", "minutes are a whole number such as 30")
  fileprivate static let span = integer(
    0...100_000, "a number of days", "days are a whole number such as 90")
}

// Made by script/embed-templates from the names in templates/.

extension Templates {
  /// Every file of `templates/` but its guide.
  package static let all: [TemplateFile] = [
    aboutMustache,
    barMustache,
    calendarMustache,
    dayMustache,
    footMustache,
    headMustache,
    historyMustache,
    homeMustache,
    iconSvg,
    kindsMustache,
    listsMustache,
    monthMustache,
    playedMustache,
    posterMustache,
    showMustache,
    showsMustache,
    siteJs,
    styleCss,
    tableMustache,
    tileMustache,
  ]
}

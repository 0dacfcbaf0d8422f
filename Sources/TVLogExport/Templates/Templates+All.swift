// Made by script/embed-templates from the names in templates/.

extension Templates {
  /// Every file of `templates/` but its guide.
  package static let all: [TemplateFile] = [
    aboutMustache,
    barMustache,
    calendarMustache,
    columnMustache,
    dayMustache,
    daysMustache,
    figureMustache,
    footMustache,
    headMustache,
    heatMustache,
    historyMustache,
    homeMustache,
    iconSvg,
    kindsMustache,
    listsMustache,
    measureMustache,
    monthMustache,
    pickMustache,
    playedMustache,
    posterMustache,
    recommendationsMustache,
    showMustache,
    showsMustache,
    siteJs,
    statisticsMustache,
    styleCss,
    tableMustache,
    tastesMustache,
    tileMustache,
    yearMustache,
  ]
}

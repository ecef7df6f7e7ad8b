internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A measure with its numbers, period by period. Numbers of few people are left out, and so is what
/// would give them away.
struct MeasurePage: SheetPage {
  let sheet: Sheet

  init(_ content: Measure, _ page: PageContext) {
    var sheet = Sheet(on: page)
    let figures = MeasureFigures(
      measure: content, limit: page.settings.thresholds.smallestGroup, page: page)
    sheet.lead(written: content.definition)
    sheet.fact(.unit, written: content.unit)
    sheet.fact(.direction, content.direction?.said)
    sheet.section("periods", .byPeriod, figures.periods.map { [.figure($0)] } ?? [])
    sheet.section("groups", .byGroup, figures.groups.map { [.figure($0)] } ?? [])
    self.sheet = sheet
  }

  static func facts(of content: Measure, in handbook: Handbook) -> [Saying] {
    let limit = handbook.settings.thresholds.smallestGroup
    return content.series.lazy.reversed().compactMap { point in
      point.shown(by: limit).map {
        .numberInPeriod(number: content.written($0.value), period: .written(point.period))
      }
    }.prefix(1).map(\.self)
  }

  static func overview(on page: PageContext) -> [BlockTree] {
    MeasureOverview.figures(on: page).map { .figure($0) }
  }
}

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
      measure: content, threshold: page.settings.thresholds.respondents, page: page)
    sheet.lead(written: content.definition)
    sheet.fact(.unit, written: content.unit)
    sheet.fact(.direction, content.direction?.said)
    sheet.section("periods", .byPeriod, figures.periods.map { [.figure($0)] } ?? [])
    sheet.section("groups", .byGroup, figures.groups.map { [.figure($0)] } ?? [])
    self.sheet = sheet
  }

  static func facts(of content: Measure, in handbook: Handbook) -> [Saying] {
    let threshold = handbook.settings.thresholds.respondents
    return content.series.last { $0.isShown(threshold: threshold) }.flatMap { point in
      point.value.map {
        [.numberInPeriod(number: content.written($0.value), period: .written(point.period))]
      }
    } ?? []
  }

  static func overview(on page: PageContext) -> [BlockTree] {
    MeasureOverview.figures(on: page).map { .figure($0) }
  }
}

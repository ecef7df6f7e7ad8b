internal import FrontMatter
internal import Handbook
internal import Text

extension MeasurePage {
  static let dataSets: [DataSet] = [.measures]
}

extension DataSet {
  fileprivate static let measures = DataSet(
    "measures", "Measures",
    "Every number about the health of the organization, for each period and group. Where a number is based on fewer people than the settings ask for, or where it could be worked out from the others, it is left out, and “suppressed” is yes.",
    DataColumns<MeasureRow>()
      .whole("measure", "the measure")
      .text("title", "What the measure is called.") { $0.source.document.title }
      .text("unit", "What the number is in.") { $0.measure.unit }
      .choice("direction", Measure.Direction.self, "Which way is better.") { $0.measure.direction }
      .text("period", "The period.") { $0.period }
      .text("group", "The group; empty for all people together.") { $0.group }
      .number("value", in: nil, "The number.") { $0.shown?.value }
      .count("n", of: "people or cases", "How many the number rests on.") { $0.shown?.n }
      .suppressed { $0.shown == nil }
  ) { MeasureRow.all(of: $0) }
}

/// The number of a measure for a period, of everyone or of a group.
struct MeasureRow: DataRow {
  let source: DataSource
  let measure: Measure
  let period: String
  var group: String? = nil
  /// The number with how many people it rests on; nil where it is not shown.
  let shown: ShownNumber?

  static func all(of site: Site) -> [MeasureRow] {
    let limit = site.handbook.settings.thresholds.smallestGroup
    return KindRow<Measure>.all(of: site).flatMap { row in
      row.value.series.flatMap { point -> [MeasureRow] in
        let whole = MeasureRow(
          source: row.source, measure: row.value, period: point.period,
          shown: point.shown(by: limit))
        return [whole]
          + zip(point.groups, point.shownGroups(by: limit)).map { group, shown in
            MeasureRow(
              source: row.source, measure: row.value, period: point.period,
              group: group.name?.value, shown: shown)
          }
      }
    }
  }
}

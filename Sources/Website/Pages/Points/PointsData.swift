internal import FrontMatter
internal import Handbook
internal import Text

extension PointsPage {
  static let dataSets: [DataSet] = [.points]
}

extension DataSet {
  fileprivate static let points = DataSet(
    "points", "Progress points",
    "Each team's status on each progress point of a component.",
    DataColumns<PointRow>()
      .whole("page", "the team's list")
      .text("component", "The code of the component, such as 2.A.") { $0.element.code?.value }
      .choice("pillar", PillarRow.Subject.self, "The pillar that the point belongs to.") {
        $0.pillar
      }
      .text("point", "The short name of the point.") { $0.point.id?.value }
      .text("text", "What people would see if it were so.") { $0.point.text }
      .choice("state", PointStatus.State.self, "How far it is; empty when the team has not said.") {
        $0.status?.state
      }
      .day("on", "The day the team judged so.") { $0.status?.on }
      .text("evidence", "The evidence, in words.") { $0.status?.evidence?.value }
  ) { PointRow.all(of: $0) }
}

/// A progress point of a component, as a team judged it.
struct PointRow: DataRow {
  let source: DataSource
  let element: Element
  let pillar: PillarRow.Subject?
  let point: ProgressPoint
  let status: PointStatus?

  /// Every point of the component of each list; a status of a point that is not there has no row.
  static func all(of site: Site) -> [PointRow] {
    KindRow<Points>.all(of: site).flatMap { row -> [PointRow] in
      guard let element = row.source.document(of: row.value.component)?.as(Element.self) else {
        return []
      }
      var statuses: [String: PointStatus] = [:]
      for pair in row.value.pointStatus.pairs { statuses[pair.key] = pair.value }
      return element.rows.flatMap { pillar in
        pillar.points.map { point in
          PointRow(
            source: row.source, element: element, pillar: pillar.pillar?.value, point: point,
            status: point.id.flatMap { statuses[$0.value] })
        }
      }
    }
  }
}

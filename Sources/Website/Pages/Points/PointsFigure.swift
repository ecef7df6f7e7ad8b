internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// What a team has in place, by component and pillar: counted, never judged.
enum PointsFigure {
  /// A component with the counts of its points.
  private struct Component {
    let title: String
    /// Where it is read in full; nil on that page itself.
    let href: String?
    let progress: PointProgress

    /// The count of a subject; nil when the component has no points for it.
    func count(_ subject: PillarRow.Subject) -> PointProgress.Count? {
      progress.bySubject.first { $0.subject == subject }?.count
    }
  }

  /// The figure of all components that a team speaks of; nil when it speaks of none. `here` is the
  /// document of the page itself, which needs no link.
  static func figure(ofTeam team: Int, here: Int? = nil, on page: PageContext) -> Figure? {
    let all = components(ofTeam: team, here: here, on: page)
    guard !all.isEmpty else { return nil }
    let (inPlace, total) = (
      all.reduce(0) { $0 + $1.progress.whole.inPlace },
      all.reduce(0) { $0 + $1.progress.whole.total }
    )
    return Figure(
      "points",
      headline: all.count > 1
        ? .pointsOfComponentsInPlace(components: all.count, inPlace: inPlace, total: total)
        : .pointsInPlace(inPlace: inPlace, total: total),
      subtitle: .pointsInPlaceOfAllPointsBy, drawing: grid(all),
      table: table(all), on: page)
  }

  private static func components(
    ofTeam team: Int, here: Int?, on page: PageContext
  ) -> [Component] {
    let handbook = page.handbook
    return handbook.documents(ofTeam: team).compactMap { index -> Component? in
      let document = handbook.documents[index]
      guard let points = document.as(Points.self),
        let place = points.component.flatMap({ handbook.find($0, from: document) }),
        let element = handbook.documents[place].as(Element.self)
      else { return nil }
      let title = ElementPage.title(of: place, on: page)
      return Component(
        title: title, href: index == here ? nil : page.address(of: index),
        progress: PointProgress(of: element, status: points))
    }.sorted { $0.title < $1.title }
  }

  private static func words(_ count: PointProgress.Count?) -> Saying {
    count.map { .nOf($0.inPlace, all: $0.total) } ?? .noPoints
  }

  /// The picture leaves out the sums, so that its columns are wide enough on a phone.
  private static func grid(_ all: [Component]) -> Grid {
    let subjects = PillarRow.Subject.allCases.filter { subject in
      all.contains { $0.count(subject) != nil }
    }
    return Grid(
      title: .pointsInPlaceByComponentAnd, columns: subjects.map { $0.title },
      rows: all.map { component in
        Grid.Row(
          .written(component.title),
          subjects.map { subject in
            let count = component.count(subject)
            return Grid.Cell(
              words(count),
              count.map { .share(Double($0.inPlace) / Double(max(1, $0.total))) } ?? .plain)
          })
      })
  }

  private static func table(_ all: [Component]) -> SheetTable {
    SheetTable(
      .pointsInPlaceByComponentAnd,
      [SheetColumn(.component)]
        + (PillarRow.Subject.allCases.map(\.title) + [.all]).map {
          SheetColumn($0, isNumber: true)
        },
      all.map { component in
        let counts = PillarRow.Subject.allCases.map { words(component.count($0)) }
        return SheetRow(
          [[Phrase(LinkView(label: .written(component.title), href: component.href))]]
            + (counts + [words(component.progress.whole)]).map { [Phrase($0)] })
      })
  }
}

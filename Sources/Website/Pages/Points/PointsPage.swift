internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// Where a team stands with the progress points of a component: counts, and every point with its
/// state in words and what shows it.
struct PointsPage: SheetPage {
  let sheet: Sheet

  init(_ content: Points, _ page: PageContext) {
    var sheet = Sheet(on: page)
    guard let index = page.index, let reference = content.component,
      let place = page.handbook.find(reference, from: page.handbook.documents[index]),
      let element = page.handbook.documents[place].as(Element.self)
    else {
      self.sheet = sheet
      return
    }
    let progress = PointProgress(of: element, status: content)
    sheet.fact(.component, ElementPage.link(to: place, on: page))
    sheet.fact(
      .title(.kindTeam), page.handbook.team(ofDocument: index).map { page.link(to: $0) })
    sheet.fact(.inPlace, .nOf(progress.whole.inPlace, all: progress.whole.total))
    sheet.fact(.lastReview, content.pointStatus.pairs.compactMap { $0.value.on }.max())
    sheet.section("counts", .inShort, [Self.counts(progress)])
    var statuses: [String: PointStatus] = [:]
    for pair in content.pointStatus.pairs { statuses[pair.key] = pair.value }
    sheet.section(
      "points", .pointByPoint,
      parts: PillarRow.Subject.allCases.map { subject in
        let points = element.rows.filter { $0.pillar?.value == subject }.flatMap { $0.points }
        return SheetSection(
          "part.\(subject.rawValue)", subject.title,
          [Self.table(points, statuses, of: place, subject.title, page)])
      })
    if let team = page.handbook.team(ofDocument: index),
      let figure = PointsFigure.figure(ofTeam: team, here: index, on: page)
    {
      sheet.section("team", .allComponentsOfThisTeam, [.figure(figure)])
    }
    self.sheet = sheet
  }

  private static func counts(_ progress: PointProgress) -> BlockTree {
    func row(_ title: Saying, _ count: PointProgress.Count) -> SheetRow {
      SheetRow(
        [title] + [count.inPlace, count.started, count.notYet, count.total].map { .count($0) })
    }
    let rows = progress.bySubject.map { row($0.subject.title, $0.count) }
    return .table(
      SheetTable(
        .howManyPointsAreInPlace,
        [
          SheetColumn(.title(.kindPillar)), SheetColumn(.inPlace, isNumber: true),
          SheetColumn(.started, isNumber: true), SheetColumn(.title(.notYet), isNumber: true),
          SheetColumn(.all, isNumber: true),
        ], rows.isEmpty ? [] : rows + [row(.title(.allTogether), progress.whole)]))
  }

  private static func table(
    _ points: [ProgressPoint], _ statuses: [String: PointStatus], of element: Int,
    _ title: Saying, _ page: PageContext
  ) -> BlockTree {
    .table(
      SheetTable(
        .everyPointWithState(title),
        [
          SheetColumn(.point), SheetColumn(.state), SheetColumn(.whatShowsIt),
          SheetColumn(.judged),
        ],
        points.map { point in
          let status = point.id.flatMap { statuses[$0.value] }
          return SheetRow([
            [
              Phrase(
                LinkView(
                  label: .written(point.text),
                  href: page.address(of: element, fragment: point.anchor))
              )
            ],
            [Phrase((status?.state ?? .notStarted).said)], evidence(status, page),
            status?.on.map { [Phrase($0)] } ?? [],
          ])
        }))
  }

  /// What shows that a point is in place: words, an address, a document.
  private static func evidence(_ status: PointStatus?, _ page: PageContext) -> [Phrase] {
    var phrases: [Phrase] = []
    if let words = status?.evidence?.value {
      let isAddress = words.hasPrefix("https://") && words.wordCount == 1
      phrases.append(
        isAddress ? Phrase(LinkView(label: .written(words), href: words)) : Phrase(.written(words)))
    }
    if let link = page.link(to: status?.evidencePage) { phrases.append(Phrase(link)) }
    return phrases
  }

  static func facts(of content: Points, in handbook: Handbook) -> [Saying] {
    let inPlace = content.pointStatus.pairs.count { $0.value.state == .inPlace }
    return [.nInPlace(inPlace)]
  }
}

internal import Blocks
internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// Which team reports to which: as a picture, as a list in which teams stand under those they report
/// to, and as a table. Teams of one parent are in the order of their names.
struct TeamStructure {
  private let page: PageContext
  private let teams: [(index: Int, value: Team)]
  /// The teams below each team.
  private let children: [Int: [Int]]
  private let parents: [Int: Int]
  /// The teams that report to none that readers of this page can see.
  private let roots: [Int]

  init(on page: PageContext) {
    let handbook = page.handbook
    teams = handbook.documents(of: Team.self).sorted {
      let titles = [$0, $1].map { handbook.documents[$0.index].title.lowercased() }
      return (titles[0], $0.index) < (titles[1], $1.index)
    }
    var parents: [Int: Int] = [:]
    var children: [Int: [Int]] = [:]
    var roots: [Int] = []
    for team in teams {
      let parent = team.value.parent.flatMap {
        handbook.find($0, from: handbook.documents[team.index])
      }
      if let parent, parent != team.index {
        parents[team.index] = parent
        children[parent, default: []].append(team.index)
      } else {
        roots.append(team.index)
      }
    }
    (self.page, self.parents, self.children, self.roots) = (page, parents, children, roots)
  }

  /// The structure; nothing when no team reports to another.
  var blocks: [BlockTree] {
    guard !parents.isEmpty else { return [] }
    return [.outline(roots.map { outline($0, depth: 0) }), .figure(figure)]
  }

  private var figure: Figure {
    Figure(
      "structure", headline: headline,
      subtitle: .eachTeamStandsBelowTheOneIt,
      drawing: Tree(title: .howTeamsRelate, roots: roots.map { node($0, depth: 0) }),
      table: SheetTable(
        .teamsWithTheTeamTheyReportTo,
        [Saying.title(.kindTeam), .kind, .reportsTo].map { SheetColumn($0) },
        teams.map { team in
          SheetRow([
            [Phrase(page.link(to: team.index))], words(team.value).map { [Phrase($0)] } ?? [],
            parents[team.index].map { [Phrase(page.link(to: $0))] } ?? [Phrase(.noOtherTeam)],
          ])
        }), on: page)
  }

  private var headline: Saying {
    let below = teams.count - roots.count
    guard roots.count == 1, let root = roots.first else {
      return .teamsReporting(below, teams: .nTeams(teams.count), top: roots.count)
    }
    let direct = children[root]?.count ?? 0
    let title = Saying.written(page.handbook.documents[root].title)
    return direct == below
      ? .teamsReportTo(direct, parent: title)
      : .teamsStandBelow(below, direct: direct, parent: title)
  }

  private func words(_ team: Team) -> Saying? {
    let words = [team.kind.map { $0.value.said }, team.site.map { .written($0) }]
      .compactMap(\.self)
    return words.isEmpty ? nil : .joined(words, by: ", ")
  }

  /// Structures deeper than this are a slip; a circle has a finding of its own and no page.
  private static let deepest = 24

  private func node(_ index: Int, depth: Int) -> Tree.Node {
    let document = page.handbook.documents[index]
    return Tree.Node(
      .written(document.title), note: document.as(Team.self).flatMap(words),
      children: depth < Self.deepest
        ? (children[index] ?? []).map { node($0, depth: depth + 1) } : [])
  }

  private func outline(_ index: Int, depth: Int) -> OutlineEntry {
    OutlineEntry(
      phrase: Phrase(
        page.link(to: index),
        note: page.handbook.documents[index].as(Team.self).flatMap(words)),
      entries: depth < Self.deepest
        ? (children[index] ?? []).map { outline($0, depth: depth + 1) } : [])
  }
}

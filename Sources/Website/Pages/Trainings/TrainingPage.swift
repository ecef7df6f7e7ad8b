internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A training: when, for whom, who of both sides planned it, and which teams took part.
struct TrainingPage: SheetPage {
  let sheet: Sheet

  init(_ content: Training, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.fact(.kind, content.kind.said)
    sheet.fact(
      content.ends == nil ? .title(.dayWord) : .fromTitleOfDay, content.date)
    sheet.fact(.toWord, content.ends)
    sheet.fact(.where, written: content.place)
    sheet.fact(.forReaders, content.readers.written)
    sheet.fact(.howToGetASeat, written: content.signUp)
    let rows = Side.allCases.map { side in
      let roles = content.codesignedBy.filter { $0.side?.value == side }.map { $0.role }
      return SheetRow([
        [Phrase(.written(page.settings.sides.name(of: side)))],
        roles.isEmpty ? [Phrase(.nobodyYet)] : roles.written,
      ])
    }
    sheet.section("goals", .whatYouCanDoAfterwards, [.list(written: content.goals)])
    sheet.section(
      "designers", .whoPlannedIt,
      [
        .table(
          SheetTable(.whoPlannedIt, [SheetColumn(.side), SheetColumn(.byRole)], rows))
      ])
    sheet.section(
      "teams", .teamsThatTookPart,
      [.list(content.teamsTrained.compactMap { page.link(to: $0).map { Phrase($0) } })])
    self.sheet = sheet
  }

  static func facts(of content: Training, in handbook: Handbook) -> [Saying] {
    [content.kind.said].compactMap(\.self)
  }

  static func overview(on page: PageContext) -> [BlockTree] {
    let handbook = page.handbook
    let teams = handbook.documents(of: Team.self).count
    guard teams > 0 else { return [] }
    var trained: Set<Int> = []
    for (index, training) in handbook.documents(of: Training.self) {
      trained.formUnion(
        training.teamsTrained.compactMap { handbook.find($0, from: handbook.documents[index]) })
    }
    return [
      .text(.teamsTrained(trained.count, teams: .nTeams(teams)))
    ]
  }
}

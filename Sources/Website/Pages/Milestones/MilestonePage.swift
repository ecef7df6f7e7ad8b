internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// A milestone, with the ways that lead to it and from it. No order and no rank is shown.
struct MilestonePage: SheetPage {
  let sheet: Sheet

  init(_ content: Milestone, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.section("criteria", .howYouCanTell, [.list(written: content.criteria)])
    sheet.section("evidence", .whatShowsIt, [.list(written: content.evidence.map { $0.value })])
    let handbook = page.handbook
    let onward = content.pathsTo.compactMap { page.link(to: $0) }
    let nothing: Saying =
      content.pathsTo.isEmpty ? .needsNoNextOne : .sentence(.title(.notShownToAudience))
    let inward =
      page.index.map { own in
        handbook.mentions(of: own, by: Milestone.self).filter { index, other in
          other.pathsTo.contains { handbook.find($0, from: handbook.documents[index]) == own }
        }.map { page.link(to: $0.index) }
      } ?? []
    sheet.section(
      "inward", .whatLeadsHere,
      [
        .list(inward.map { Phrase($0) }),
        .text(inward.isEmpty ? .nothingBeforeIt(seen: handbook.sight(of: Milestone.self)) : nil),
      ])
    sheet.section(
      "onward", .whereItCanLead,
      [
        .list(onward.map { Phrase($0) }),
        .text(onward.isEmpty ? nothing : nil),
      ])
    self.sheet = sheet
  }

  static func overview(on page: PageContext) -> [BlockTree] {
    let handbook = page.handbook
    let all = handbook.documents(of: Milestone.self)
    var places: [Int: Int] = [:]
    for (place, milestone) in all.enumerated() { places[milestone.index] = place }
    let onward = all.map { index, value in
      value.pathsTo.compactMap { handbook.find($0, from: handbook.documents[index]) }
    }
    let ways = onward.enumerated().flatMap { start, targets in
      targets.compactMap { target in places[target].map { (start: start, end: $0) } }
    }
    let names = all.map { handbook.documents[$0.index].title }
    let rows = zip(all, onward).map { milestone, targets in
      SheetRow([
        [Phrase(page.link(to: milestone.index))],
        targets.isEmpty
          ? [Phrase(milestone.value.pathsTo.isEmpty ? .noneOfThem : .notShownToAudience)]
          : targets.map { Phrase(page.link(to: $0)) },
      ])
    }
    return [
      .drawing(MilestoneMap(names: names, ways: ways, say: page.words.say).drawing),
      .table(
        SheetTable(
          .waysBetweenMilestones, [SheetColumn(.title(.kindMilestone)), SheetColumn(.canLeadTo)],
          rows,
          caption: .noneIsHigher
        )),
    ]
  }
}

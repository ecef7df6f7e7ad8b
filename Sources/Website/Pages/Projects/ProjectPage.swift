internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// A project: the stage it is in, how often it was in each, and its history with every return.
struct ProjectPage: SheetPage {
  let sheet: Sheet

  init(_ content: Project, _ page: PageContext) {
    let history = content.history
    var sheet = Sheet(lead: content.issue.isEmpty ? nil : content.issue)
    sheet.fact("Now in", history.last.flatMap { Self.phrase($0, page) }.map { [$0] } ?? [])
    sheet.fact("Since", history.last?.on)
    sheet.fact("Works toward", page.link(to: content.goalRef))
    sheet.fact(
      "Decisions", content.decisionRefs.compactMap { page.link(to: $0) }.map { Phrase($0) })
    sheet.section("visits", "How often in each stage", [Self.visits(history, page)])
    sheet.section(
      "history", "What happened",
      [.drawing(Self.track(history, page)), Self.timeline(history, page)])
    self.sheet = sheet
  }

  /// A stage as a link.
  private static func phrase(_ entry: StageEntry, _ page: PageContext) -> Phrase? {
    page.link(to: entry.stage).map { Phrase($0) }
  }

  /// The way through the stages as a drawing, when there is a way: the table beside it says the
  /// same in words.
  private static func track(_ history: [StageEntry], _ page: PageContext) -> Bytes {
    guard let index = page.index else { return [] }
    let document = page.handbook.documents[index]
    let stages = Self.stages(page)
    let rows = Dictionary(stages.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    let visits = history.compactMap { entry in
      entry.stage.flatMap { page.handbook.find($0, from: document) }.flatMap { rows[$0] }
    }
    guard visits.count > 1 else { return [] }
    return StageTrack(
      stages: stages.map { page.handbook.documents[$0].title }, visits: visits
    ).svg
  }

  /// The stages and systems in their order.
  private static func stages(_ page: PageContext) -> [Int] {
    page.handbook.documents(of: Stage.self).sorted {
      ($0.value.order ?? 0) < ($1.value.order ?? 0)
    }.map { $0.index }
  }

  private static func visits(_ history: [StageEntry], _ page: PageContext) -> SheetBlock {
    guard let index = page.index, !history.isEmpty else { return .list([Phrase]()) }
    let document = page.handbook.documents[index]
    var counts: [Int: Int] = [:]
    for entry in history {
      if let stage = entry.stage.flatMap({ page.handbook.find($0, from: document) }) {
        counts[stage, default: 0] += 1
      }
    }
    return .table(
      SheetTable(
        "Times in each stage",
        [SheetColumn("Stage"), SheetColumn("Times", isNumber: true)],
        stages(page).map { stage in
          SheetRow([[Phrase(page.link(to: stage))], [Phrase("\(counts[stage] ?? 0)")]])
        }))
  }

  /// The entries in their order. A stage that comes again is called a return.
  private static func timeline(_ history: [StageEntry], _ page: PageContext) -> SheetBlock {
    var seen: [String: Int] = [:]
    let rows = history.map { entry in
      let times = (seen[entry.stage?.id ?? ""] ?? 0) + 1
      seen[entry.stage?.id ?? ""] = times
      return SheetRow([
        entry.on.map { [Phrase($0)] } ?? [],
        phrase(entry, page).map { [$0] } ?? [],
        [Phrase(times == 1 ? "first time" : "return, time \(times)")],
        entry.note.map { [Phrase($0)] } ?? [],
      ])
    }
    return .table(
      SheetTable(
        "The stages in the order they were entered",
        [
          SheetColumn("Day"), SheetColumn("Stage"), SheetColumn("Visit"),
          SheetColumn("What happened"),
        ], rows))
  }

  static func facts(of content: Project, in handbook: Handbook) -> [String] {
    content.history.last?.on.map { ["last entry \($0.inWords)"] } ?? []
  }

  static let fields = Fields<ProjectPage>("project").one("sheet", Sheet.self) { $0.sheet }
}

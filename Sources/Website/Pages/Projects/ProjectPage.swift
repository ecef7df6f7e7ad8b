internal import Blocks
internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A project: the stage it is in, how often it was in each, and its history with every return.
struct ProjectPage: SheetPage {
  let sheet: Sheet

  init(_ content: Project, _ page: PageContext) {
    let history = content.history
    var sheet = Sheet(on: page)
    sheet.lead(written: content.issue.isEmpty ? nil : content.issue)
    sheet.fact(.nowIn, history.last.flatMap { Self.phrase($0, page) }.map { [$0] } ?? [])
    sheet.fact(.since, history.last?.on)
    sheet.fact(.worksToward, page.link(to: content.goalRef))
    sheet.fact(
      .kindsDecision, content.decisionRefs.compactMap { page.link(to: $0) }.map { Phrase($0) })
    sheet.section("visits", .howOftenInEachStage, [Self.visits(history, page)])
    sheet.section("history", .whatHappened, [Self.figure(history, page)])
    self.sheet = sheet
  }

  /// A stage as a link.
  private static func phrase(_ entry: StageEntry, _ page: PageContext) -> Phrase? {
    page.link(to: entry.stage).map { Phrase($0) }
  }

  /// The way through the stages, with the table that says what happened.
  private static func figure(_ history: [StageEntry], _ page: PageContext) -> BlockTree {
    guard let index = page.index, let last = history.last else { return .list([Phrase]()) }
    let document = page.handbook.documents[index]
    let stages = Self.stages(page)
    let places = Dictionary(stages.enumerated().map { ($0.element, $0.offset) }) { first, _ in first
    }
    let visits = history.compactMap { entry -> StageTimeline.Visit? in
      guard let stage = entry.stage.flatMap({ page.handbook.find($0, from: document) }),
        let place = places[stage]
      else { return nil }
      return StageTimeline.Visit(place, on: entry.on.map { .day($0) } ?? .written(""))
    }
    let timeline = StageTimeline(
      title: .wayThroughStages,
      stages: stages.map { .written(page.handbook.documents[$0].title) }, visits: visits)
    let returns = timeline.times.count { $0 > 1 }
    let stage = last.stage.flatMap { page.handbook.find($0, from: document) }
    let now: Saying = stage.map { .nowInStage(.written(page.title(of: $0))) } ?? .title(.underWay)
    let times: Saying = returns == 0 ? .noReturn : .nReturns(returns)
    return .figure(
      Figure(
        "stages",
        headline: last.on.map { .stageSince(now, day: $0, returns: times) }
          ?? .stageAfter(now, returns: times),
        subtitle:
          .eachTimeTheProjectEnteredA,
        drawing: visits.count > 1 ? timeline : nil, table: table(history, page),
        on: page))
  }

  /// The stages and systems in their order.
  private static func stages(_ page: PageContext) -> [Int] {
    page.handbook.documents(of: Stage.self).sorted {
      ($0.value.order ?? 0) < ($1.value.order ?? 0)
    }.map { $0.index }
  }

  private static func visits(_ history: [StageEntry], _ page: PageContext) -> BlockTree {
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
        .timesInEachStage,
        [SheetColumn(.title(.kindStage)), SheetColumn(.times, isNumber: true)],
        stages(page).map { stage in
          SheetRow([[Phrase(page.link(to: stage))], [Phrase(.count(counts[stage] ?? 0))]])
        }))
  }

  /// The entries in their order. A stage that comes again is called a return.
  private static func table(_ history: [StageEntry], _ page: PageContext) -> SheetTable {
    var seen: [String: Int] = [:]
    let rows = history.map { entry in
      let times = (seen[entry.stage?.id ?? ""] ?? 0) + 1
      seen[entry.stage?.id ?? ""] = times
      return SheetRow([
        entry.on.map { [Phrase($0)] } ?? [],
        phrase(entry, page).map { [$0] } ?? [],
        [Phrase(times == 1 ? .firstTime : .returnTimeN(times))],
        [entry.note].compactMap(\.self).written,
      ])
    }
    return SheetTable(
      .theStagesInTheOrderTheyWere,
      [Saying.title(.dayWord), .title(.kindStage), .visit, .whatHappened].map { SheetColumn($0) },
      rows)
  }

  static func facts(of content: Project, in handbook: Handbook) -> [Saying] {
    content.history.last?.on.map { [.lastEntryOn($0)] } ?? []
  }
}

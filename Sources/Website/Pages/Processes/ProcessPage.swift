internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A process: its steps in words, then the same as a drawing, then who takes part where.
struct ProcessPage: SheetPage {
  let sheet: Sheet

  init(_ content: Process, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.purpose)
    sheet.fact(.steps, content.steps.isEmpty ? nil : .count(content.steps.count))
    let ways = StepWays(content)
    sheet.section(
      "steps", .stepByStep,
      parts: content.steps.indices.map { ways.section($0, page) })
    let before = page.index.map { index in
      page.handbook.mentions(of: index, by: Process.self).filter { source in
        source.value.steps.contains { step in
          step.leadsTo.map {
            page.handbook.find($0, from: page.handbook.documents[source.index]) == index
          } ?? false
        }
      }.map { Phrase(page.link(to: $0.index)) }
    }
    sheet.fact(.comesFrom, before ?? [])
    let title = page.index.map { page.handbook.documents[$0].title } ?? ""
    sheet.section(
      "drawing", .theSameAsADrawing,
      [
        .drawing(
          ways.flow(title: title).svg(in: page.setting(ofDrawing: "part.flow"))
        )
      ])
    sheet.section("actors", .whoTakesPart, [.table(ways.actors(page))])
    self.sheet = sheet
  }

  static func facts(of content: Process, in handbook: Handbook) -> [Saying] {
    content.steps.isEmpty ? [] : [.nSteps(content.steps.count)]
  }
}

/// The ways of a process, as words with links and as a flow.
private struct StepWays {
  let steps: [ProcessStep]
  let places: [String: Int]

  init(_ process: Process) {
    steps = process.steps
    places = Dictionary(
      steps.enumerated().compactMap { place, step in step.id.map { ($0.value, place) } }
    ) { first, _ in first }
  }

  private func title(_ place: Int) -> Saying {
    .written("\(place + 1). \(steps[place].title?.value ?? "")")
  }

  /// A link to a step on the same page.
  private func link(to id: Located<String>?) -> Phrase {
    guard let id, let place = places[id.value] else { return Phrase(.written(id?.value ?? "")) }
    return Phrase(
      LinkView(label: title(place), href: steps[place].anchor.map { "#\($0)" }))
  }

  func section(_ place: Int, _ page: PageContext) -> SheetSection {
    let step = steps[place]
    var facts = Sheet(on: page)
    facts.fact(.part, written: step.phase)
    facts.fact(.who, step.actors.compactMap { page.link(to: $0) }.map { Phrase($0) })
    facts.fact(.needs, step.inputs.written)
    facts.fact(.whatIsDone, step.does.written)
    if let decision = step.decision {
      facts.fact(.toDecide, written: decision.ask)
      for branch in decision.branches {
        facts.fact(.ifCondition(.written(branch.condition)), [link(to: branch.to)])
      }
    }
    if let next = step.next {
      facts.fact(step.decision == nil ? .then : .title(.otherwise), [link(to: next)])
    }
    if step.ends {
      facts.fact(
        step.exits.isEmpty ? .then : .orTitle,
        page.link(to: step.leadsTo).map { [Phrase(.goesOnInAnother), Phrase($0)] }
          ?? [Phrase(.theProcessEndsHere)])
    }
    return SheetSection(
      step.anchor ?? "step.\(place + 1)", title(place), [.facts(facts.facts)])
  }

  /// Who takes part in which steps, in the order in which they come in.
  func actors(_ page: PageContext) -> SheetTable {
    var order: [Int] = []
    var parts: [Int: [Int]] = [:]
    guard let index = page.index else { return SheetTable(.written(""), [], []) }
    for (place, step) in steps.enumerated() {
      for actor in step.actors {
        guard let term = page.handbook.find(actor, from: page.handbook.documents[index]) else {
          continue
        }
        if parts[term] == nil { order.append(term) }
        parts[term, default: []].append(place)
      }
    }
    let rows = order.map { term in
      let links = (parts[term] ?? []).map { place in
        Phrase(LinkView(label: title(place), href: steps[place].anchor.map { "#\($0)" }))
      }
      return SheetRow([[Phrase(page.link(to: term))], links])
    }
    return SheetTable(
      .whoTakesPartInWhichSteps, [SheetColumn(.who), SheetColumn(.steps)], rows)
  }

  func flow(title: String) -> Flow {
    Flow(
      title: .drawnFromTop(.written(title)),
      boxes: steps.map { step in
        let exits = step.exits.compactMap { exit in
          places[exit.to.value].map { Flow.Exit(exit.condition.map { .written($0) }, to: $0) }
        }
        return Flow.Box(
          .written(step.title?.value ?? ""),
          question: step.decision.map { .written($0.ask) }, exits: exits,
          ending: step.ends ? (step.leadsTo == nil ? .endsHere : .goesOnElsewhere) : nil)
      })
  }
}

extension ProcessPage {
  static let prints: Set<PrintMatter> = [.cards]

  static func cards(
    of process: Process, at index: Int, in handbook: Handbook, _ words: Words
  ) -> CardSet? {
    let document = handbook.documents[index]
    return process.steps.isEmpty
      ? nil
      : CardSet(
        title: document.title, lead: process.purpose,
        cards: process.steps.indices.map {
          Card(step: $0, of: process, in: document, of: handbook, words)
        }, stocks: [.indexCard, .postcard, .a6], hasPoster: true)
  }
}

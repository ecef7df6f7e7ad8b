internal import FrontMatter
internal import Handbook
internal import Language

extension Card {
  /// A step of a process: who takes part, what is done, and where it leads.
  init(
    step place: Int, of process: Process, in document: Document, of handbook: Handbook,
    _ words: Words
  ) {
    let step = process.steps[place]
    let actors = step.actors.compactMap { handbook.find($0, from: document) }
      .map { handbook.documents[$0].title }
    var text: [String] = []
    if !actors.isEmpty { text.append("\(actors.joined(separator: ", ")).") }
    text += step.does.map(\.asSentence)
    if let decision = step.decision { text.append(decision.ask.asSentence) }
    func number(_ id: Located<String>) -> String {
      process.steps.firstIndex { $0.id?.value == id.value }.map { "\($0 + 1)" } ?? id.value
    }
    for exit in step.exits {
      let number = Saying.written(number(exit.to))
      text.append(
        words[exit.condition.map { .ifToStep(.written($0), step: number) } ?? .thenToStep(number)])
    }
    if step.ends {
      let next = step.leadsTo.flatMap { handbook.find($0, from: document) }
      text.append(
        words[
          next.map { .goesOnIn(.written(handbook.documents[$0].title)) } ?? .theProcessEndsHere])
    }
    self.init(
      number: place + 1, name: step.title?.value ?? "",
      text: text.filter { !$0.isEmpty }.joined(separator: " "), foot: document.title)
  }
}

extension String {
  /// The words with a full stop behind them, where nothing ends them yet.
  fileprivate var asSentence: String {
    guard let last, !".?!…".contains(last) else { return self }
    return "\(self)."
  }
}

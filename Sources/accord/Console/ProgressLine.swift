import Synchronization

/// A line on the terminal that says how far a stage is. It writes at most ten times a second.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let verb: String
  private let total: Int
  private let state = Mutex((done: 0, last: 0.0))

  init(_ verb: String, of total: Int, on console: Console) {
    isShown = console.showsProgress
    self.verb = verb
    self.total = total
  }

  /// Says that one more is done. Any thread may call it.
  func step() {
    guard isShown else { return }
    let shown = state.withLock { state -> Int? in
      state.done += 1
      let now = Clock.seconds
      guard now - state.last >= 0.1 else { return nil }
      state.last = now
      return state.done
    }
    if let shown { Console.write("\r\u{1B}[K\(verb) \(shown) of \(total) …", to: 2) }
  }

  /// Takes the line away.
  func finish() {
    if isShown { Console.write("\r\u{1B}[K", to: 2) }
  }
}

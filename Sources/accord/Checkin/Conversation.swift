import Diagnostics
import Glibc
import Text

/// Questions and answers on a terminal.
struct Conversation {
  /// Whether anyone is there to answer.
  let isPossible: Bool

  /// What is done with an answer.
  enum Verdict {
    case taken(String?)
    /// It is asked again, after a sentence that says why.
    case again(String)
  }

  init() { isPossible = isatty(0) == 1 && isatty(1) == 1 }

  /// Asks until an answer is taken.
  func ask(
    _ question: String, _ judge: (String) -> Verdict
  ) throws(Checkin.Stop) -> String? {
    while true {
      Console.write(question, to: 1)
      guard let answer = readLine(strippingNewline: true)?.trimmed else {
        Console.write("\n", to: 1)
        throw .ended
      }
      switch judge(answer) {
      case .taken(let value): return value
      case .again(let sentence): Console.say(sentence)
      }
    }
  }

  /// Asks for one of several words, by the word or its number. `or` says what an empty answer
  /// means, where it means anything.
  func choose(
    _ question: String, _ choices: [(word: String, words: String)], or nothing: String?
  ) throws(Checkin.Stop) -> String? {
    let list = list(choices)
    Console.say("\n\(question)\n\(list)")
    let prompt = nothing.map { "Number or word (empty: \($0)): " } ?? "Number or word: "
    return try ask(prompt) { answer in
      if answer == "?" { return .again(list) }
      if answer.isEmpty {
        return nothing == nil ? .again("Choose one of these.\n\(list)") : .taken(nil)
      }
      if let number = Int(answer), number > 0, number <= choices.count {
        return .taken(choices[number - 1].word)
      }
      if let choice = choices.first(where: { $0.word == answer.lowercased() || $0.word == answer })
      {
        return .taken(choice.word)
      }
      let words = choices.map(\.word)
      return .again(
        "“\(answer.printable)” is none of these. "
          + PlanChoice.hint(answer, among: words, or: words))
    }
  }

  private func list(_ choices: [(word: String, words: String)]) -> String {
    let width = choices.map { $0.word.unicodeScalars.count }.max() ?? 0
    return choices.enumerated().map { number, choice in
      let gap = String(repeating: " ", count: width - choice.word.unicodeScalars.count + 2)
      return "  \(number + 1)  \(choice.word)\(gap)\(choice.words)".printable
    }.joined(separator: "\n")
  }

  /// Asks for a yes. Everything else is a no.
  func confirms(_ question: String) -> Bool {
    Console.write("\(question) [y/N] ", to: 1)
    let answer = readLine(strippingNewline: true)?.trimmed.lowercased()
    if answer == nil { Console.write("\n", to: 1) }
    return answer == "y" || answer == "yes"
  }
}

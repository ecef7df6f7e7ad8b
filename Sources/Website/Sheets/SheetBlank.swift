internal import Blocks
internal import Language

/// A question with room for its answer, to be filled in on paper.
struct SheetBlank: Sendable {
  /// The number that people speak of; nil for a line without one, such as one for a signature.
  var number: Int? = nil
  let text: Saying
  /// What can be ticked.
  var options: [Saying] = []
  /// How many lines there are to write on.
  var lines = 1
  /// The id of the question's place on the page.
  var anchor: String? = nil

  /// More lines than this are a sheet of paper of their own.
  private static let mostLines = 40

  fileprivate func add(to list: inout BlockTree) {
    list.add(.item(isDone: nil), id: anchor) { item in
      item.add(.line) { line in
        if let number {
          line.add(.part(.number), written: "\(number).")
          line.add(.text, words: " ")
        }
        line.add(text)
      }
      if !options.isEmpty {
        item.add(.part(.boxes)) { list in
          for option in options { list.add(item: Phrase(option)) }
        }
      }
      for _ in 0..<max(0, min(lines, Self.mostLines)) { item.add(.part(.room)) }
    }
  }
}

extension BlockTree {
  /// Questions with room for answers, to be filled in on paper.
  static func blanks(_ blanks: [SheetBlank]) -> BlockTree {
    guard !blanks.isEmpty else { return BlockTree() }
    return made { $0.add(.part(.blanks)) { list in blanks.forEach { $0.add(to: &list) } } }
  }
}

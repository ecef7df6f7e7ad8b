internal import Text

/// A change of a file that mends a finding without a doubt: what stands at a place becomes something
/// else. Commands, editors and forms apply it; whoever does asks first whether it still fits.
package struct Edit: Hashable, Sendable {
  /// Where it begins, in the finding's file.
  package let location: SourceLocation
  /// What stands there, within one line; empty where something is only put in.
  package let written: String
  /// What is to stand there instead; it may have several lines.
  package let replacement: String

  /// A change of one thing into another.
  package init(at location: SourceLocation, _ written: String, to replacement: String) {
    self.location = location
    self.written = written
    self.replacement = replacement
  }

  /// Where what is written ends: the place behind its last character.
  package var end: SourceLocation {
    SourceLocation(
      line: Int(location.line), column: Int(location.column) + written.unicodeScalars.count)
  }

  /// Whether a line of the file has at this place what the edit takes away.
  package func fits(_ line: some StringProtocol) -> Bool {
    let before = Int(location.column) - 1
    guard before >= 0, line.unicodeScalars.count >= before else { return false }
    return line.unicodeScalars.dropFirst(before).starts(with: written.unicodeScalars)
  }
}

/// What someone probably meant by a word that is not known.
package struct Guess: Sendable {
  /// What is written.
  private let written: String
  /// The known word that looks most like it.
  package let word: String
  /// Whether nothing else can have been meant: one letter is wrong at most, and no other known word
  /// looks like it.
  private let isSure: Bool

  /// What was meant; nil when no known word is near enough to be worth showing.
  package init?(_ written: String, among known: some Sequence<String>) {
    guard let found = Nearest.best(for: written, among: known) else { return nil }
    self.written = written
    word = found.word
    isSure = found.isAlone && (found.distance == 0 || found.distance == 1 && written.count > 3)
  }

  /// The guess as a question, for people.
  package var question: String { "Did you mean “\(word)”?" }

  /// The guess as a change of what is written at a place; nil when it is not sure.
  package func edit(at location: SourceLocation) -> Edit? {
    isSure ? Edit(at: location, written, to: word) : nil
  }
}

internal import Diagnostics
package import FrontMatter
internal import Text

/// How a kind tells a blank form from a filled-in record about people, which never belongs in the
/// repository: whoever can read the files reads it, and their history keeps it.
package struct RecordSigns: Sendable {
  /// The record at the start of a sentence: `A filled-in form`.
  package let name: String
  /// What to publish in its place, as the rest of a sentence behind “Publish”.
  package let instead: String
  /// The keys that give a record away; nil where every document of the kind is one.
  private let keys: Set<String>?
  let find: @Sendable ([Entry], SourceLocation) -> SourceLocation?

  /// Every document of the kind is a record.
  package static func always(_ name: String, instead: String) -> RecordSigns {
    RecordSigns(name: name, instead: instead, keys: nil) { _, start in start }
  }

  /// A document is a record when something stands behind one of these keys, anywhere in its front
  /// matter, or when `other` says so of a key with its value. Keys are compared in small letters
  /// and without the marks between their words, so that `Signed_on` is `signedon`.
  package static func keys(
    _ keys: Set<String>, _ name: String, instead: String,
    orWhere other: @escaping @Sendable (String, Node) -> Bool = { _, _ in false }
  ) -> RecordSigns {
    RecordSigns(name: name, instead: instead, keys: keys) { entries, _ in
      search(entries, depth: 0) { keys.contains($0) || other($0, $1) }
    }
  }

  /// Whether a document of the kind is a record when something stands behind a key.
  package func isGivenAway(by key: String) -> Bool { keys?.contains(Self.tidy(key)) ?? true }

  private static func tidy(_ key: String) -> String {
    String(decoding: key.lowercased().utf8.filter { !"-_ ".utf8.contains($0) }, as: UTF8.self)
  }

  /// The first key with something behind it that gives a record away. Front matter is only as deep
  /// as its reader allows; the limit here is for what comes from elsewhere.
  private static func search(
    _ entries: [Entry], depth: Int, _ isSign: (String, Node) -> Bool
  ) -> SourceLocation? {
    guard depth < 100 else { return nil }
    for entry in entries where !entry.value.isEmpty {
      if isSign(tidy(entry.key), entry.value) { return entry.keyLocation }
      if let found = search(entry.value, depth: depth + 1, isSign) { return found }
    }
    return nil
  }

  private static func search(
    _ node: Node, depth: Int, _ isSign: (String, Node) -> Bool
  ) -> SourceLocation? {
    guard depth < 100 else { return nil }
    switch node.content {
    case .scalar: return nil
    case .map(let entries): return search(entries, depth: depth, isSign)
    case .list(let items):
      for item in items {
        if let found = search(item, depth: depth + 1, isSign) { return found }
      }
      return nil
    }
  }
}

extension RecordSigns {
  /// What is said of a record. It names the place and the reason, and quotes nothing.
  func finding(at location: SourceLocation, path: String, kind: String) -> Diagnostic {
    Diagnostic(
      .recordConfidential, path, location,
      "\(name) is confidential and never belongs in the repository; nothing of it is quoted here.",
      fix:
        "Take it out of the folder and out of its history, and keep it where such papers are kept. Publish \(instead). Only “open: [\(kind)]” in handbook.yml allows it, for a document with “visibility: team”."
    )
  }
}

extension Rule {
  /// The one rule about records of people. It can't be turned off; what the settings can do is open
  /// a kind to team audiences, on purpose and by name.
  static let recordConfidential = Rule(
    "record-confidential", .error, "A filled-in record about people is never in the repository.",
    reason:
      "Intake answers, signed plans, matches and fact-finding concern people who were promised confidence. A static page can't ask who is reading, whoever can open the folder reads everything, and the history keeps what was deleted. So such a file stops every build, whoever the site is for.",
    wrong: Example.document(
      "forms/hours.md",
      [
        "title: Question about hours", "questions:",
        "  - {text: What is it about?, answer: text, response: The bell schedule}",
      ]),
    right: Example.document(
      "forms/hours.md",
      ["title: Question about hours", "questions:", "  - {text: What is it about?, answer: text}"]),
    latitude: .none, isDiscreet: true)
}

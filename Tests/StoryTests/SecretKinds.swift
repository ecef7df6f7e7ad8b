import FrontMatter
import Handbook
import Website

/// Documents of every kind that the program knows, made from their schemas: each field that can
/// hold words holds a canary, so that a field of a new kind is looked after from its first day.
/// Fields of filled-in records about people are left out: those stop every build, and `RecordTests`
/// look after them.
enum SecretKinds {
  /// The documents, by their paths below a folder.
  static func documents(_ word: String, head: String, body: String) -> [String: String] {
    var documents: [String: String] = [:]
    for kind in SiteKind.all.map(\.kind) {
      func isOpen(_ field: FieldDescription) -> Bool {
        !(kind.records?.isGivenAway(by: field.name) ?? false)
      }
      let open = kind.fields.filter(isOpen)
      // Of some kinds every document is such a record.
      if open.isEmpty { continue }
      let fields = open.compactMap { field in
        value(field.shape, word, depth: 0, isOpen).map { "\(field.name): \($0)" }
      }
      let text =
        (["---", "title: \(word)\(kind.info.name)", "type: \(kind.info.name)", head] + fields + [
          "---"
        ])
        .joined(separator: "\n")
      documents["\(kind.info.folder)/\(word)-\(kind.info.name).md"] = text + "\n" + body
    }
    return documents
  }

  /// A value that a field may hold, in one line of YAML; nil for fields that refer to documents.
  private static func value(
    _ shape: FieldShape, _ word: String, depth: Int, _ isOpen: (FieldDescription) -> Bool
  ) -> String? {
    switch shape {
    case .text: return "\(word)words"
    case .number: return "4"
    // The year in which a theory begins has its own range.
    case .wholeNumber(let range): return "\(min(max(4, range.lowerBound), range.upperBound))"
    case .share: return "3/4"
    case .yesOrNo: return "no"
    case .date: return "2026-11-20"
    case .dateTime: return "2026-11-20 15:45"
    case .address: return "https://\(word).example.org/"
    case .choice(let words): return words.first
    case .reference: return nil
    case .list(let one): return value(one, word, depth: depth, isOpen).map { "[\($0)]" }
    case .pairs(let one):
      return value(one, word, depth: depth, isOpen).map { "{\(word)key: \($0)}" }
    case .record(let fields):
      guard depth < 4 else { return nil }
      let entries = fields().filter(isOpen).compactMap { field in
        value(field.shape, word, depth: depth + 1, isOpen).map { "\(field.name): \($0)" }
      }
      return "{\(entries.joined(separator: ", "))}"
    }
  }
}

import FrontMatter
import Handbook
import Website

/// Documents of every kind that the program knows, made from their schemas: each field that can
/// hold words holds a canary, so that a field of a new kind is looked after from its first day.
/// Fields of filled-in records about people are left out: those stop every build, and `RecordTests`
/// look after them.
struct SecretKinds {
  /// The canary.
  let word: String
  /// The id of a document that everyone may see, by its kind, for fields that refer to documents:
  /// whether something refers to it is no business of its page. `document` stands for any kind.
  var references: [String: String] = [:]
  /// Where a word can be chosen, the last one is taken, and days are still to come.
  var isLast = false
  /// For whom blanks are, so that there can be several of one record.
  var variant = "mentors"

  /// The documents, by their paths below a folder.
  func documents(head: String, body: String) -> [String: String] {
    var documents: [String: String] = [:]
    for kind in SiteKind.all.map(\.kind) {
      // What is for its team alone can't be for anyone else.
      guard let fields = fields(of: kind),
        !kind.info.isForTeamOnly || head.contains("visibility: team")
      else { continue }
      let text =
        (["---", "title: \(word)\(kind.info.name)", "type: \(kind.info.name)", head] + fields + [
          "---"
        ])
        .joined(separator: "\n")
      documents["\(kind.info.folder)/\(word)-\(kind.info.name).md"] = text + "\n" + body
    }
    return documents
  }

  /// The lines of a document's front matter that are a kind's own; nil for a kind of which every
  /// document is a record about someone.
  func fields(of kind: AnyKind) -> [String]? {
    func isOpen(_ field: FieldDescription) -> Bool {
      !(kind.records?.isGivenAway(by: field.name) ?? false)
    }
    let open = kind.fields.filter(isOpen)
    return open.isEmpty ? nil : lines(of: open, isOpen)
  }

  /// A line for each field that something can be written in.
  func lines(
    of fields: [FieldDescription], _ isOpen: (FieldDescription) -> Bool = { _ in true }
  ) -> [String] {
    fields.compactMap { field in
      value(field.shape, of: field.name, depth: 0, isOpen).map { "\(field.name): \($0)" }
    }
  }

  /// A value that a field may hold, in one line of YAML; nil for fields that refer to documents of
  /// which there is none.
  private func value(
    _ shape: FieldShape, of name: String, depth: Int, _ isOpen: (FieldDescription) -> Bool
  ) -> String? {
    // A word that no one knows would look like someone's name.
    if name == "variant" { return variant }
    // These count from a beginning.
    if name == "reviews" || name == "by" && depth > 0, case .text = shape { return "month 2" }
    switch shape {
    case .text: return "\(word)words"
    case .number: return "4"
    // The year in which a theory begins has its own range.
    case .wholeNumber(let range): return "\(min(max(4, range.lowerBound), range.upperBound))"
    case .share: return "3/4"
    case .yesOrNo: return isLast ? "yes" : "no"
    case .date: return isLast ? "2027-01-15" : "2026-11-20"
    case .dateTime: return isLast ? "2027-01-15 15:45" : "2026-11-20 15:45"
    case .address: return "https://\(word).example.org/"
    case .choice(let words): return isLast ? words.last : words.first
    case .reference(let kind): return references[kind ?? "document"]
    case .list(let one): return value(one, of: name, depth: depth, isOpen).map { "[\($0)]" }
    case .pairs(let one):
      return value(one, of: name, depth: depth, isOpen).map { "{\(word)key: \($0)}" }
    case .record(let fields):
      guard depth < 4 else { return nil }
      let entries = fields().filter(isOpen).compactMap { field in
        value(field.shape, of: field.name, depth: depth + 1, isOpen).map { "\(field.name): \($0)" }
      }
      return "{\(entries.joined(separator: ", "))}"
    }
  }
}

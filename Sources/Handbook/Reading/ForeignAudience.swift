internal import Diagnostics
internal import FrontMatter
internal import Text

/// What front matter says about who may see a document in words that are none of ours: `draft: true`,
/// `private: yes`, a field that lies within another.
struct ForeignAudience {
  /// The fields that say so, by their keys at the top of the front matter.
  private(set) var keys: Set<String> = []
  private(set) var isDraft = false
  private(set) var isClosed = false
  /// Whether the team was meant to be named.
  private(set) var namesTeam = false
  private var found: [Found] = []

  private struct Found {
    let entry: Entry
    let field: AudienceField
    let restriction: AudienceField.Restriction
  }

  /// What fields say that are not known.
  init(_ entries: [Entry], known: [String]) {
    for entry in entries where !known.contains(entry.key) {
      let count = found.count
      look(at: entry, depth: 0)
      if found.count > count { keys.insert(entry.key) }
    }
    for item in found {
      switch item.restriction {
      case .draft: isDraft = true
      case .closed: isClosed = true
      }
    }
  }

  private mutating func look(at entry: Entry, depth: Int) {
    if let field = AudienceField(entry.key) {
      let value = entry.value.isEmpty ? "" : entry.value.text ?? ""
      switch field.meaning {
      case .visibility, .type, .team, .status:
        // At the top, a slip in the name of one of ours is found with the other unknown keys.
        if depth == 0 {
          if field.meaning == .team, !field.isOrdinary { namesTeam = true }
          if !field.isOrdinary { isClosed = isClosed || field.restriction(value) != nil }
        } else if field.meaning != .type, field.meaning != .team,
          let restriction = field.restriction(value)
        {
          found.append(Found(entry: entry, field: field, restriction: restriction))
        }
      case .draft, .closed, .readers:
        // “audience” is found with the slips.
        if depth > 0 || entry.key.lowercased() != "audience",
          let restriction = field.restriction(value)
        {
          found.append(Found(entry: entry, field: field, restriction: restriction))
        }
      }
    }
    search(entry.value, depth: depth + 1)
  }

  private mutating func search(_ node: Node, depth: Int) {
    guard depth <= YAMLReader.depthLimit else { return }
    switch node.content {
    case .scalar: return
    case .list(let items): for item in items { search(item, depth: depth + 1) }
    case .map(let entries): for entry in entries { look(at: entry, depth: depth) }
    }
  }

  /// Says of each what it was taken for, and what to write.
  func report(to reader: inout FieldReader) {
    for item in found {
      let key = item.entry.key.shortened
      switch item.restriction {
      case .draft:
        reader.report(
          .fieldDecidesAudience, item.entry.keyLocation,
          "“\(key)” is no field, and says that this is a draft.", fix: "Write “status: draft”.")
      case .closed:
        reader.report(
          .fieldDecidesAudience, item.entry.keyLocation,
          "“\(key)” is no field, and says that not everyone may see this.",
          fix: "Write “visibility: staff”, or “visibility: team” with the team's id behind “team:”."
        )
      }
    }
  }
}

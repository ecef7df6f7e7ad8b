internal import Text

/// A field that says who may see a document, by its name: one of ours, with a slip in it or without,
/// or one by which another program knows the same.
struct AudienceField: Equatable {
  let meaning: Meaning
  /// Whether it is written as we write it: in small letters, without a slip.
  let isOurs: Bool
  /// Whether what is written is an ordinary word as well, so that what stands behind it has to show
  /// that the field was meant.
  let isOrdinary: Bool

  enum Meaning: Equatable {
    case visibility, type, team, status
    /// The document is not ready, where what stands behind it is so.
    case draft(where: Bool)
    /// The document is not for everyone, where what stands behind it is so.
    case closed(where: Bool)
    /// Whoever is named may read it.
    case readers
  }

  /// Why a document is left out.
  enum Restriction { case draft, closed }

  /// What a key means; nil where it says nothing of who may see a document.
  init?(_ key: String) {
    let name = Self.tidy(key)
    guard (3...20).contains(name.utf8.count) else { return nil }
    if let own = Self.own[name] {
      (meaning, isOurs, isOrdinary) = (own, key == name, false)
    } else if let other = Self.others[name] {
      (meaning, isOurs, isOrdinary) = (other, false, false)
    } else if let near = Self.nearest(to: name) {
      (meaning, isOurs) = (near, false)
      isOrdinary = Self.ordinary.contains(name) || !Self.own.values.contains(near)
    } else {
      return nil
    }
  }

  /// The field of ours that says it, with what is to stand behind it where that is certain.
  var name: String {
    switch meaning {
    case .visibility, .closed, .readers: "visibility"
    case .type: "type"
    case .team: "team"
    case .status, .draft: "status"
    }
  }

  // MARK: - What stands behind it

  /// Why a document with this value is left out; nil where the value leaves it as it is. In doubt it
  /// is left out.
  func restriction(_ value: String) -> Restriction? {
    let words = Self.words(value)
    let truth = Self.truths[words]
    switch meaning {
    case .draft(let holds):
      if let truth { return truth == holds ? .draft : nil }
      if isOrdinary { return nil }
      // Where it stands when it was published, it was.
      return holds || !words.utf8.contains(where: { (0x30...0x39).contains($0) }) ? .draft : nil
    case .closed(let holds):
      if let truth { return truth == holds ? .closed : nil }
      return isOrdinary || !holds && Self.open.contains(words) ? nil : .closed
    case .readers, .visibility: return Self.open.contains(words) ? nil : .closed
    case .status:
      if Self.drafts.contains(words) { return .draft }
      return isOrdinary || Self.inForce.contains(words) ? nil : .closed
    case .type, .team: return isOrdinary ? nil : .closed
    }
  }

  /// Whether a value in the middle of a text shows that the field was meant as one, and that the
  /// document is not for everyone: prose has such words before a colon too.
  func isMeant(_ value: String, kinds: KindList) -> Bool {
    let words = Self.words(value)
    switch meaning {
    case .visibility: return words.wordCount <= 3 && !words.isEmpty
    case .draft(let holds), .closed(let holds): return Self.truths[words] == holds
    case .readers: return Self.closed.contains(words)
    case .status:
      return Self.drafts.contains(words) || Self.closed.contains(words)
        || isOurs && ["adopted", "retired"].contains(value)
    case .type:
      guard let kind = kinds.index(named: words) else { return false }
      return isOurs && value == words || kinds.all[kind].info.visibility != .public
    case .team:
      return !isOrdinary && !value.isEmpty && value == value.fileID
        && value.first?.isNumber == false
    }
  }

  /// Whether a value is a sentence rather than what a field holds.
  static func isSentence(_ value: String) -> Bool {
    let count = value.wordCount
    guard let last = value.utf8.last else { return false }
    return count > 5 || count > 2 && ".!?,;".utf8.contains(last)
  }

  /// A value in small letters, without marks around it.
  private static func words(_ value: String) -> String {
    value.folded.withBlanksCollapsed.trimmedOfMarks
  }

  // MARK: - Names

  private static let own: [String: Meaning] = [
    "visibility": .visibility, "type": .type, "team": .team, "status": .status,
  ]

  private static let others: [String: Meaning] = {
    var names: [String: Meaning] = [:]
    func add(_ list: String, _ meaning: Meaning) {
      for name in list.utf8.split(separator: 0x20) { names[String(Substring(name))] = meaning }
    }
    add("draft drafts isdraft wip unpublished embargo embargoed", .draft(where: true))
    add("published ispublished publish", .draft(where: false))
    add(
      "private isprivate hidden ishidden internal isinternal internalonly confidential restricted "
        + "secret sensitive unlisted protected privileged membersonly staffonly employeesonly "
        + "teamonly adminonly loginrequired requireslogin requirelogin authrequired donotpublish "
        + "dontpublish nopublish notpublic nonpublic",
      .closed(where: true))
    add("public ispublic visible isvisible", .closed(where: false))
    add(
      "audience audiences access accesslevel privacy classification confidentiality permission "
        + "permissions viewers readers visibleto sharedwith restrictedto limitedto password acl "
        + "allowedroles",
      .readers)
    return names
  }()

  /// Words that differ in a letter or two from one of ours and are found in many texts.
  private static let ordinary: Set<String> = [
    "state", "states", "stats", "stat", "static", "statute", "statutes", "statue", "stages",
    "term", "terms", "time", "times", "item", "items", "text", "texts", "test", "tests", "tech",
    "tea", "tear", "teen", "them", "theme", "then", "they", "tip", "tips", "take", "tape", "tale",
    "talk", "tame", "teach", "meet", "mean", "meat", "steam", "stem", "team's", "tempo", "temp",
    "tile", "title", "style", "site", "size", "tie", "tires", "typo", "hype", "pipe", "ripe",
    "wipe", "tyre", "tree", "true", "tune", "tube", "the", "ten", "tel", "ted", "tim", "tom",
    "tam", "eam", "tax", "tag", "tags", "ram", "exam", "beam", "seam", "ream", "cream", "dream",
    "real", "read", "lead", "head", "year", "seat", "heat", "goal", "page",
  ]

  private static func nearest(to name: String) -> Meaning? {
    // A letter of another script that looks like one of ours is one slip, whatever it takes.
    let bytes = name.unicodeScalars.map { $0.isASCII ? UInt8(ascii: $0) : 0xFF }
    // In the order of the alphabet, so that the same is found every time.
    for own in ["status", "team", "type", "visibility"] {
      guard abs(own.utf8.count - bytes.count) <= 2 else { continue }
      if Nearest.distance(bytes, Bytes(own.utf8), limit: 2) <= 2 { return Self.own[own] }
    }
    guard bytes.count > 4 else { return nil }
    for other in ["confidential", "draft", "hidden", "internal", "private", "public", "published"] {
      guard abs(other.utf8.count - bytes.count) <= 1 else { continue }
      if Nearest.distance(bytes, Bytes(other.utf8), limit: 1) <= 1 { return others[other] }
    }
    return nil
  }

  /// A key in small letters, without accents, blanks, hyphens and what can't be seen.
  private static func tidy(_ key: String) -> String {
    let seen = String.UnicodeScalarView(
      key.unicodeScalars.filter { $0.isASCII || $0.properties.generalCategory != .format })
    return String(
      decoding: String(seen).folded.utf8.filter { !"-_ \"'`*".utf8.contains($0) }, as: UTF8.self)
  }

  // MARK: - Values

  private static let truths: [String: Bool] = [
    "true": true, "yes": true, "on": true, "y": true, "1": true, "x": true,
    "false": false, "no": false, "off": false, "n": false, "0": false,
  ]

  /// What leaves a document open to everyone.
  private static let open: Set<String> = [
    "public", "everyone", "all", "anyone", "open", "world",
    "world-readable",
    "unclassified", "unrestricted", "the public", "general public",
  ]

  /// What says that a document is for few.
  private static let closed: Set<String> = [
    "staff", "team", "private", "internal", "confidential", "hidden", "restricted", "secret",
    "staff only", "team only", "members only", "internal only", "internal use", "employees only",
    "not public", "non-public", "limited", "members", "employees", "admins", "privileged",
  ]

  /// What says that a document is not ready.
  private static let drafts: Set<String> = [
    "draft", "drafts", "drafted", "wip", "work in progress", "unpublished", "pending", "to do",
    "todo", "not published", "not ready", "in draft", "first draft", "rough draft",
  ]

  /// What says that it is, or was.
  private static let inForce: Set<String> = [
    "adopted", "retired", "published", "publish", "public", "final", "finalized", "approved",
    "accepted", "active", "current", "done", "complete", "completed", "stable", "live", "ratified",
    "released", "archived", "deprecated", "superseded", "in force", "in effect", "effective", "ok",
  ]
}

extension String {
  /// The text without the marks that languages of data put around a value, or behind it.
  fileprivate var trimmedOfMarks: String {
    let marks = Bytes("\"'`*_ ,;.>-]}|)".utf8)
    let opening = Bytes("\"'`*_ <[{(".utf8)
    var rest = utf8[...]
    while let first = rest.first, opening.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
    return String(Substring(rest))
  }
}

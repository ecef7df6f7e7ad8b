import Text

/// Which site a folder holds: of which handbook, and for whom. The manifest keeps it, so that no
/// site takes the place of another one by a slip.
package struct Edition: Hashable, Sendable {
  /// Whom it is for, as it is written: `public`, `staff` or `team:ID`.
  package var audience: String
  /// Whether drafts are in it.
  package var hasDrafts: Bool
  /// What the handbook is called.
  package var title: String
  /// What tells the handbook from all others, as its settings say it.
  package var handbook: String?
  /// Where the site is published, which tells handbooks apart that say nothing else.
  package var address: String?

  /// The edition of a handbook for an audience.
  package init(
    audience: String, hasDrafts: Bool = false, title: String, handbook: String? = nil,
    address: String? = nil
  ) {
    self.audience = audience
    self.hasDrafts = hasDrafts
    self.title = title
    self.handbook = handbook
    self.address = address
  }

  /// The edition that a manifest names, by its lines; nil when none of them names an audience.
  init?(lines: [String: String]) {
    guard let audience = lines["audience"] else { return nil }
    self.init(
      audience: audience, hasDrafts: lines["drafts"] != nil, title: lines["title"] ?? "",
      handbook: lines["handbook"], address: lines["address"])
  }

  /// The lines that name it in a manifest.
  var lines: [String] {
    var lines = ["audience: \(audience)"]
    if hasDrafts { lines.append("drafts: included") }
    if let handbook { lines.append("handbook: \(handbook)") }
    if let address { lines.append("address: \(address)") }
    lines.append("title: \(title)")
    return lines.map { line in
      String(decoding: line.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
    }
  }

  /// Why this edition may not take the place of another one in a folder; nil where it may.
  func refusal(inPlaceOf held: Edition, in folder: String) -> String? {
    let isOther = isOfAnotherHandbook(than: held)
    // To take drafts away again is no danger.
    guard isOther || audience != held.audience || (hasDrafts && !held.hasDrafts) else { return nil }
    let own = isOther ? "\(name) of another handbook, “\(title)”" : name
    return "The output folder \(folder) holds \(held.name) of “\(held.title)”, and this is \(own). "
      + "Choose another folder with --output, or replace what is there with --replace."
  }

  private func isOfAnotherHandbook(than other: Edition) -> Bool {
    // A handbook that was given an id since then is still the same one.
    guard let theirs = other.handbook else {
      guard handbook == nil, let address, let there = other.address else { return false }
      return address != there
    }
    return handbook != theirs
  }

  /// What the edition is called in a sentence.
  private var name: String {
    let drafts = hasDrafts ? " with drafts" : ""
    guard audience.hasPrefix("team:") else { return "the \(audience) edition\(drafts)" }
    return "the edition for the team “\(audience.dropFirst("team:".utf8.count))”\(drafts)"
  }
}

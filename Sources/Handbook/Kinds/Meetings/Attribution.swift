internal import Blocks
internal import Diagnostics
internal import FrontMatter
internal import Text

private let members = [
  "  - {name: Ana Ortiz, role: nurse, represents: teachers}",
  "  - {role: librarian, represents: teachers}", "  - {role: teacher, represents: teachers}",
  "  - {role: superintendent, represents: cabinet}",
]

private func example(_ text: String) -> Example {
  MeetingExample.example(text: text, with: MeetingExample.surroundings(members: members))
}

extension Check<Meeting> {
  static let meetingNamesSpeaker = Check(
    Rule(
      "meeting-names-speaker", .error, "Notes and talking points never say which member said what.",
      reason:
        "People speak freely when their words stay in the room without their names. “attribution: yes” under “rules” of a team's norms turns this off for the team.",
      wrong: example("Ana Ortiz said that the gates are open until eight."),
      right: example("The team heard that the gates are open until eight."))
  ) { meeting, findings in
    let handbook = findings.handbook
    guard let index = handbook.team(of: findings.document),
      let team = handbook.documents[index].as(Team.self)
    else { return }
    let names = Attribution.names(of: team)
    guard !names.isEmpty, handbook.rules(of: findings.document)?.attribution != true else { return }
    for point in meeting.talkingPoints {
      guard let words = Attribution.find(in: point.value, names) else { continue }
      report(words, point.location, &findings)
    }
    let tree = findings.document.text
    for (place, node) in tree.nodes.enumerated() where node.holdsWords {
      let text = String(decoding: tree.text(ofNode: place) { _ in "" }, as: UTF8.self)
      guard let words = Attribution.find(in: text, names) else { continue }
      report(words, SourceLocation(line: Int(node.line)), &findings)
    }
  }

  private static func report(
    _ words: String, _ location: SourceLocation, _ findings: inout Findings
  ) {
    findings.report(
      location, "“\(words)” tells who said something.",
      fix: "Write what was said without the name, such as “The team heard that …”.")
  }
}

/// The names of a team's members, to keep them out of where they need not be.
package struct MemberNames: Sendable {
  fileprivate let names: Set<[String]>

  /// Whether a text names a member, by the whole name or a part of it.
  package func areIn(_ text: String) -> Bool {
    !names.isEmpty && Attribution.isAnybody(names, namedIn: text)
  }
}

extension Handbook {
  /// The names of the members of a document's team.
  package func memberNames(of document: Document) -> MemberNames {
    let team = team(of: document).flatMap { documents[$0].as(Team.self) }
    return MemberNames(names: team.map { Attribution.names(of: $0) } ?? [])
  }
}

/// Finds words that are put into a member's mouth.
enum Attribution {
  private static let verbs: Set<String> = [
    "said", "says", "asked", "asks", "argued", "argues", "stated", "states", "claimed", "claims",
    "suggested", "suggests", "proposed", "proposes", "replied", "replies", "answered", "answers",
    "objected", "objects", "complained", "complains", "insisted", "insists", "explained",
    "explains", "noted", "commented", "comments", "mentioned", "mentions",
    "disagreed", "disagrees", "agreed", "agrees", "thought", "thinks",
    "believed", "believes", "warned", "warns", "pointed",
  ]

  /// The words by which the members of a team are named: whole names, and each part of them alone.
  static func names(of team: Team) -> Set<[String]> {
    var names: Set<[String]> = []
    for member in team.members {
      let parts = words(of: member.name ?? "").map(\.bare).filter { !$0.isEmpty }
      guard !parts.isEmpty else { continue }
      names.insert(parts)
      for part in parts where part.utf8.count > 2 { names.insert([part]) }
    }
    return names
  }

  /// The first words of a text in which a member says something; nil when no one does. A name
  /// counts as it is written, so that the month of May and a site named Grant can be talked about.
  static func find(in text: String, _ names: Set<[String]>) -> String? {
    let all = words(of: text)
    let longest = min(names.map(\.count).max() ?? 0, 6)
    for start in all.indices {
      for count in stride(from: longest, to: 0, by: -1) where start + count <= all.count {
        let name = all[start..<(start + count)]
        guard names.contains(name.map(\.bare)) else { continue }
        // No one speaks across the end of a sentence.
        var end = start + count
        guard end < all.count, name.last?.endsSentence == false else { continue }
        if end + 1 < all.count, isBetween(all[end].bare.lowercased()) { end += 1 }
        if verbs.contains(all[end].bare.lowercased()) {
          return (all[start..<end].map(\.text) + [all[end].bare]).joined(separator: " ")
        }
      }
    }
    return nil
  }

  /// Whether a text has one of the names in it.
  static func isAnybody(_ names: Set<[String]>, namedIn text: String) -> Bool {
    let all = words(of: text).map(\.bare)
    let longest = min(names.map(\.count).max() ?? 0, 6)
    return all.indices.contains { start in
      longest > 0
        && (1...longest).contains { count in
          start + count <= all.count && names.contains(Array(all[start..<(start + count)]))
        }
    }
  }

  /// Words that stand between a name and what it does: `also`, `then`, `strongly`.
  private static func isBetween(_ word: String) -> Bool {
    word.hasSuffix("ly") || ["also", "then", "again", "has", "had", "who"].contains(word)
  }

  private struct Word {
    let text: String
    let bare: String
    var endsSentence: Bool { text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!") }
  }

  private static func words(of text: String) -> [Word] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }.map { word in
      let isInner: (UInt8) -> Bool = { !",.;:()!?\"'*_[]".utf8.contains($0) }
      guard let first = word.utf8.firstIndex(where: isInner),
        let last = word.utf8.lastIndex(where: isInner)
      else { return Word(text: String(word), bare: "") }
      return Word(text: String(word), bare: String(word[first...last]))
    }
  }
}

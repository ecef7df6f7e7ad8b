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
        "People speak freely when their words stay in the room without their names. A role that one member alone has is as good as a name. Who moved or seconded a motion may be named, and whoever speaks in an open meeting (“open_meeting: yes”), because everyone could hear it. “attribution: yes” under “rules” of a team's norms turns this off for the team.",
      wrong: example("Ana Ortiz said that the gates are open until eight."),
      right: example("The team heard that the gates are open until eight."))
  ) { meeting, findings in
    guard meeting.openMeeting != .yes,
      findings.handbook.rules(of: findings.document)?.attribution != true
    else { return }
    let attribution = Attribution(in: meeting, of: findings.document, findings.handbook)
    for point in meeting.talkingPoints {
      point.value.withBytes {
        attribution.report(in: Passage($0), from: point.location, &findings)
      }
    }
    let tree = findings.document.text
    tree.bytes.withUnsafeBufferPointer { bytes in
      for block in tree.textBlocks where !block.words.isEmpty {
        attribution.report(
          in: Passage(block, in: bytes), from: SourceLocation(line: block.line), &findings)
      }
    }
  }
}

extension Attribution {
  /// Reports each place of a passage at which someone is said to have said something.
  fileprivate func report(
    in passage: Passage, from start: SourceLocation, _ findings: inout Findings
  ) {
    let text = String(decoding: passage.bytes[passage.range], as: UTF8.self)
    for found in find(in: text) {
      let place = findings.places.find(
        found.words, orElse: found.name, at: passage.range.lowerBound + found.offset, in: passage,
        from: start)
      findings.report(
        place, "“\(found.words.withBlanksCollapsed)” tells who said something.",
        fix: "Write what was said and not by whom, such as “The team heard that …”.")
    }
  }
}

/// The names of a team's members, to keep them out of where they need not be.
package struct MemberNames: Sendable {
  fileprivate let names: Set<[String]>

  /// Whether a text names a member, by the whole name or a part of it.
  package func areIn(_ text: String) -> Bool {
    guard let longest = names.map(\.count).max() else { return false }
    let all = SpokenWord.all(in: text).map(\.bare)
    return all.indices.contains { start in
      (1...longest).contains { count in
        start + count <= all.count && names.contains(Array(all[start..<(start + count)]))
      }
    }
  }
}

extension Handbook {
  /// The names of the members of a document's team.
  package func memberNames(of document: Document) -> MemberNames {
    let team = team(of: document).flatMap { documents[$0].as(Team.self) }
    return MemberNames(names: team.map { Attribution.names(of: $0) } ?? [])
  }
}

package import Diagnostics

/// What can be wrong with references, links and addresses.
package enum LinkRules {
  /// Every rule of this room.
  package static let all: [Rule] = [
    .referenceUnknown, .referenceAmbiguous, .referenceKind, .linkBroken, .linkAnchor,
    .linkWithheld, .idTwice, .pageTaken, .fileKind, .fileContent,
  ]
}

extension Rule {
  static let referenceUnknown = Rule(
    "reference-unknown", .error, "A reference names a document that exists.",
    reason: "A link that leads nowhere is a promise not kept.",
    wrong: Example(
      "welcome.md", "# Welcome\n\nRead [[quorm]].", with: ["glossary/quorum.md": quorum]),
    right: Example(
      "welcome.md", "# Welcome\n\nRead [[quorum]].", with: ["glossary/quorum.md": quorum]),
    latitude: .relaxed)

  static let referenceAmbiguous = Rule(
    "reference-ambiguous", .error, "A reference can mean only one document.",
    reason: "Where two documents have one name, the program must not guess which was meant.",
    wrong: Example(
      "welcome.md", "# Welcome\n\nRead [[hours]].",
      with: ["east/hours.md": "# Hours, east", "west/hours.md": "# Hours, west"]),
    right: Example(
      "welcome.md", "# Welcome\n\nRead [[east/hours]].",
      with: ["east/hours.md": "# Hours, east", "west/hours.md": "# Hours, west"]),
    latitude: .relaxed)

  static let referenceKind = Rule(
    "reference-kind", .error, "A field that takes a team, a plan or a vision names one.",
    reason: "A page of another kind has nothing of what the field is for.",
    wrong: Example(
      "welcome.md", "---\ntitle: Welcome\nteam: quorum\n---", with: ["glossary/quorum.md": quorum]),
    right: Example("welcome.md", "---\ntitle: Welcome\n---"),
    latitude: .relaxed)

  static let linkBroken = Rule(
    "link-broken", .error, "A link leads to a page or file of the handbook.",
    reason: "A link that leads nowhere is a promise not kept.",
    wrong: Example(
      "welcome.md", "# Welcome\n\nSee [the hours](huors.md).", with: ["hours.md": "# Hours"]),
    right: Example(
      "welcome.md", "# Welcome\n\nSee [the hours](hours.md).", with: ["hours.md": "# Hours"]),
    latitude: .relaxed)

  static let linkAnchor = Rule(
    "link-anchor", .error, "A link to a place on a page names a place that is there.",
    reason:
      "A browser that does not find the place shows the top of the page, and the reader is lost.",
    wrong: Example(
      "welcome.md", "# Welcome\n\nSee [summer](hours.md#sumer).",
      with: ["hours.md": "# Hours\n\n## Summer"]),
    right: Example(
      "welcome.md", "# Welcome\n\nSee [summer](hours.md#summer).",
      with: ["hours.md": "# Hours\n\n## Summer"]),
    latitude: .relaxed)

  static let linkWithheld = Rule(
    "link-withheld", .error, "A page links only to pages that its readers may see.",
    reason:
      "A site for an audience leaves out what that audience may not see. A link to such a page would lead nowhere, and would say that it exists.",
    wrong: Example(
      "welcome.md", "# Welcome\n\nRead [[notes]].",
      with: ["notes.md": "---\ntitle: Notes\nvisibility: staff\n---"]),
    right: Example(
      "welcome.md", "# Welcome\n\nRead [[notes]].",
      with: ["notes.md": "---\ntitle: Notes\nvisibility: public\n---"]),
    latitude: .relaxed)

  static let idTwice = Rule(
    "id-twice", .error, "An id that is written down belongs to one document.",
    reason: "Links by that id could lead to either.",
    wrong: Example(
      "welcome.md", "---\ntitle: Welcome\nid: start\n---",
      with: ["begin.md": "---\ntitle: Begin\nid: start\n---"]),
    right: Example(
      "welcome.md", "---\ntitle: Welcome\nid: start\n---",
      with: ["begin.md": "---\ntitle: Begin\nid: begin\n---"]),
    latitude: .relaxed)

  static let pageTaken = Rule(
    "page-taken", .error, "Every page has an address of its own.",
    reason: "Of two pages at one address only one could be read.",
    wrong: Example(
      "welcome.md", "---\ntitle: Welcome\naliases: [hours.html]\n---", with: ["hours.md": "# Hours"]
    ),
    right: Example(
      "welcome.md", "---\ntitle: Welcome\naliases: [times.html]\n---", with: ["hours.md": "# Hours"]
    ),
    latitude: .relaxed)

  private static let quorum = "---\ntitle: Quorum\ndefinition: Enough members to decide.\n---"
}

package import Diagnostics

/// What can be wrong with a file or its name before anything is known of its content.
package enum ReadingRules {
  /// Every rule of this room.
  package static let all: [Rule] =
    [
      .fileUnreadable, .textEncoding, .frontMatterUnclosed, .frontMatterStray, .kindUnknown,
      .idInvalid, .langInvalid, .aliasInvalid, .visibilityWithoutTeam, .visibilityTooWide,
      .sourceMissing, .reviewDue, .recurrenceForm,
    ]
}

extension Rule {
  /// A file that is read by the command, which knows the disk.
  package static let fileUnreadable = Rule(
    "file-unreadable", .error,
    "Every file can be read: it may be opened, and it is no larger than files of its kind are.",
    reason:
      "What cannot be read would be missing from the site, and no one would know. What is far too large is a slip, and would keep everyone waiting.",
    wrong: Example(
      "large.md", "# Large\n\n", line: "What was said, word by word.\n\n", times: 70_000),
    right: Example("large.md", "# Large\n\nWhat was said, in short."),
    latitude: .relaxed)

  static let textEncoding = Rule(
    "text-encoding", .error, "Files are saved as UTF-8.",
    reason:
      "UTF-8 is the one form in which every program reads every letter alike. A file in another form would be published with broken letters.",
    wrong: Example("welcome.md", "# Welcome\u{0}"), right: Example("welcome.md", "# Welcome"),
    latitude: .relaxed)

  static let frontMatterUnclosed = Rule(
    "front-matter-unclosed", .error, "Front matter that opens with “---” closes with “---”.",
    reason: "Without the second mark no one can tell where the fields end and the text begins.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\n\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\n---\nHello."),
    latitude: .relaxed)

  static let frontMatterStray = Rule(
    "front-matter-stray", .error,
    "Fields are at the very top of a file, between two “---” lines.",
    reason:
      "Fields anywhere else are published as words, and what they say does not hold: a page meant for staff would be public.",
    wrong: Example("welcome.md", "\n---\ntitle: Welcome\nvisibility: staff\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\nvisibility: staff\n---\nHello."),
    latitude: .relaxed)

  static let kindUnknown = Rule(
    "kind-unknown", .error, "“type” names a kind of document that exists.",
    reason: "The kind decides which fields a document has and how its page looks.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\ntype: pgae\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\ntype: page\n---\nHello."),
    latitude: .relaxed)

  static let idInvalid = Rule(
    "id-invalid", .error, "An id has letters, digits, hyphens and underscores only.",
    reason: "Ids are used in links and addresses, where other characters have meanings.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\nid: ../welcome page\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\nid: welcome-page\n---\nHello."),
    latitude: .relaxed)

  static let langInvalid = Rule(
    "lang-invalid", .error, "A language is written as its code, such as en, es or zh-Hant.",
    reason: "Screen readers choose the voice by this code (BCP 47).",
    wrong: Example("welcome.md", "---\ntitle: Welcome\nlang: Spanish language\n---\nHola."),
    right: Example("welcome.md", "---\ntitle: Welcome\nlang: es\n---\nHola."),
    latitude: .relaxed)

  static let aliasInvalid = Rule(
    "alias-invalid", .error, "An alias is the address of a page inside the site.",
    reason: "A page is written at that address, so it must not lead out of the site.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\naliases: [../../start.html]\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\naliases: [start.html]\n---\nHello."),
    latitude: .relaxed)

  static let visibilityWithoutTeam = Rule(
    "visibility-without-team", .error, "A document for a team belongs to one.",
    reason: "A document that only a team may see, of no team, could be shown to no one.",
    wrong: Example("notes.md", "---\ntitle: Notes\nvisibility: team\n---\nHello."),
    right: Example(
      "notes.md", "---\ntitle: Notes\nvisibility: team\nteam: dlt\n---\nHello.",
      with: [
        "teams/dlt.md":
          "---\ntitle: Site team\nkind: site\npurpose: Guides the school.\nmeets: FREQ=MONTHLY;BYDAY=2TU\n---"
      ]),
    latitude: .relaxed)

  static let visibilityTooWide = Rule(
    "visibility-too-wide", .error, "What is for a team by its kind is shown to no one else.",
    reason:
      "A fact-finding plan says which questions a team asks before it decides. People answer such questions as long as they stay in the team.",
    wrong: FactFinding.example("visibility: staff"), right: FactFinding.example(),
    latitude: .relaxed)

  static let sourceMissing = Rule(
    "source-missing", .error, "What is adapted from another's work names the source.",
    reason: "Credit is owed, and readers want to find the original.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\nadapted: yes\n---\nHello."),
    right: Example(
      "welcome.md", "---\ntitle: Welcome\nadapted: yes\nsource: A guide, 2020\n---\nHello."))

  static let reviewDue = Rule(
    "review-due", .warning, "A document is read again by the day it says.",
    reason: "The author set a day because the text would not stay true by itself.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\nreview_by: 2020-01-31\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\nreview_by: 2030-01-31\n---\nHello."))
}

internal import Diagnostics
internal import FrontMatter
internal import Text

/// Who on a web server may read the files of a site.
package enum FileReaders: String, Choice {
  case everyone, group, owner
}

/// What the settings say about publishing, and what can be wrong with it.
enum PublishingSettings {
  /// The most letters that a handbook's id has.
  private static let longestID = 64

  static func check(_ settings: Settings, _ reader: inout FieldReader) {
    let ids = [(settings.handbookID, "of a handbook"), (settings.calendarID, "of calendars")]
    for case (let id?, let what) in ids where !isID(id.value) {
      reader.report(
        .settingsHandbookID, id.location, "“\(id.value.shortened)” can't be the id \(what).",
        fix:
          "Write up to \(longestID) small letters, digits and hyphens, such as lakeside-handbook.")
    }
    for ending in settings.publishFiles {
      guard let finding = finding(ending.value) else { continue }
      reader.report(.settingsPublishFiles, ending.location, finding.what, fix: finding.fix)
    }
  }

  private static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestID
      && text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      }
  }

  /// What is wrong with an ending that is to be permitted.
  private static func finding(_ text: String) -> (what: String, fix: String)? {
    let ending = text.lowercased()
    guard ending.utf8.allSatisfy(\.isEndingByte), (1...12).contains(ending.utf8.count) else {
      let bare = String(decoding: ending.utf8.filter(\.isEndingByte), as: UTF8.self)
      return (
        "“\(text.shortened)” is not the ending of a file's name.",
        "Write the letters behind the last dot, without the dot\(bare.isEmpty ? "" : ": \(bare)")."
      )
    }
    if let danger = Danger(ending: ending) {
      return (
        "Files that end in .\(ending) are never published: \(danger.words).", danger.mend
      )
    }
    if UnfitFile.isPageOrSettings(ending) {
      return (
        "Files that end in .\(ending) are never published: they are sources of the handbook.",
        "Write what readers need into a page."
      )
    }
    return nil
  }

  static let rules: [Rule] = [.settingsHandbookID, .settingsPublishFiles]
}

extension UInt8 {
  fileprivate var isEndingByte: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
  }
}

extension Rule {
  static let settingsHandbookID = Rule(
    "settings-handbook-id", .error, "The id of a handbook has small letters, digits and hyphens.",
    reason:
      "The published folder keeps the id, so that another handbook is not put in its place by a slip, and calendars know their entries by it. It has to be the same wherever it is written.",
    wrong: Example("handbook.yml", "title: Handbook\nhandbook_id: Our handbook"),
    right: Example("handbook.yml", "title: Handbook\nhandbook_id: our-handbook"),
    latitude: .none)

  static let settingsPublishFiles = Rule(
    "settings-publish-files", .error,
    "“publish_files” names endings of files that run nowhere by themselves.",
    reason:
      "A page, a script, or a program can do harm as soon as someone opens it, in the browser, on the web server or on a computer. No district needs that in a handbook.",
    wrong: Example("handbook.yml", "title: Handbook\npublish_files: [html]"),
    right: Example("handbook.yml", "title: Handbook\npublish_files: [dwg]"),
    latitude: .none)
}

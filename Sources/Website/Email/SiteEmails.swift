internal import Blocks
package import Diagnostics
internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

extension Site {
  /// The emails of the communications that may go out as plain text, beside the pages of them.
  var emailTexts: [SiteFile] {
    emails.sorted { $0.key < $1.key }.map { index, path in
      made("\(path).txt") { site throws(RenderFailure) in
        Bytes((site.email(of: index)?.plainText ?? "").utf8)
      }
    }
  }

  /// Why communications that may go out have no email, for whoever looks for it; nil where they have
  /// one, or where there are none.
  package var emailNote: String? {
    let count = emails.isEmpty ? handbook.emails.count : 0
    guard count > 0 else { return nil }
    return
      "No email was written of \(count.counted("joint communication")): links in an email need the address of the site. Write “base_url:” into the settings, or add --base-url."
  }

  private func email(of index: Int) -> EmailView? {
    let document = handbook.documents[index]
    guard let value = document.as(Communication.self) else { return nil }
    // Only a look at the size comes here without an address.
    let address = canonical(document.page) ?? "https://handbook.invalid/\(addresses[index])"
    return EmailView(value, index, on: self, at: address)
  }

  func renderEmail(of index: Int) throws(RenderFailure) -> Bytes {
    guard let email = email(of: index) else { return [] }
    let words = words(ofDocument: index)
    var frame = FrameView(
      title: email.title, lang: email.language, wordsLang: words.code, root: "", style: "")
    frame.fullTitle = email.title
    frame.canonical = email.address
    return try render(.email, frame, email.record, in: words)
  }

  /// Communications whose emails would be cut by the programs that readers have. A short text can't
  /// make a large email, so only the long ones are made for this.
  package var emailFindings: [Diagnostic] {
    handbook.emails.sorted { $0.key < $1.key }.compactMap { index, _ in
      let document = handbook.documents[index]
      guard document.text.isLong,
        let size = (try? renderEmail(of: index))?.count, size > Self.largestEmail
      else { return nil }
      return Diagnostic(
        .emailTooLarge, document.sourcePath, document.location(of: "title"),
        "The email of this communication has \(size / 1000) kB; mail programs cut it at 100.",
        fix: "Put long tables and lists on a page of their own, and link to it.")
    }
  }

  /// How large an email may be, in bytes.
  private static let largestEmail = 100_000
}

extension BlockTree {
  /// Whether the email of a text may be too large. A node takes some 150 bytes of style, a byte of
  /// words at most six.
  fileprivate var isLong: Bool {
    let addresses = links.reduce(0) { $0 + $1.destination.utf8.count + 150 }
    return nodes.count * 150 + bytes.count * 6 + addresses > 80_000
  }
}

extension Rule {
  static let emailTooLarge = Rule(
    "email-too-large", .warning, "The email of a joint communication has less than 100 kB.",
    reason:
      "Mail programs cut a longer message and hide the rest, which is where the approvals stand.",
    wrong: example(rows: 300), right: example(rows: 5))

  private static func example(rows: Int) -> Example {
    let table = ["| Name | Monday | Tuesday | Wednesday |", "| --- | --- | --- | --- |"]
    return .document(
      "communications/2026-10-20-training.md",
      [
        "title: Sign up for the training", "number: 14", "date: 2026-10-20",
        "summary: Write your name beside the day that suits you.", "approved_by:",
        "  - {side: labor, role: president of the staff union, on: 2026-10-21}",
        "  - {side: management, role: deputy superintendent, on: 2026-10-22}",
      ],
      text: (table + Array(repeating: "| | | | |", count: rows)).joined(separator: "\n"))
  }
}

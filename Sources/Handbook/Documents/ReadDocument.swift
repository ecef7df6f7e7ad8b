package import Diagnostics

/// A file of Markdown after reading.
package struct ReadDocument: Sendable {
  /// The document; nil when the file can't be read.
  package let document: Document?
  /// What is known of a file that can't be read: where it is, what it is called and whose it is.
  /// No one may see it, and nothing is judged by its absence.
  package let remains: Document?
  package let diagnostics: [Diagnostic]
  /// Whether it is certain who may see the document. Where it is not, its findings stop every
  /// build, because leaving it out in silence could be as wrong as showing it.
  package let isAudienceKnown: Bool
  /// Whether it is a record about a person.
  package let standing: Standing
  /// The file as findings name it, where its name may be someone's.
  let shownPath: String?

  /// Whether a document is a record about a person, which must not be here at all.
  package enum Standing: Sendable {
    case clear
    /// Its words say so, which is no proof. What else is said of the file quotes none of them.
    case suspected
    /// It stops every build, and nothing else is said of the file.
    case refused
  }

  init(
    document: Document, diagnostics: [Diagnostic], isAudienceKnown: Bool,
    standing: Standing = .clear, shownPath: String? = nil
  ) {
    self.document = document
    remains = nil
    self.diagnostics = diagnostics
    self.isAudienceKnown = isAudienceKnown
    self.standing = standing
    self.shownPath = shownPath
  }

  /// The same with another document in its place, and more to say of it.
  func replacing(
    with document: Document, isAudienceKnown: Bool, saying findings: [Diagnostic]
  ) -> ReadDocument {
    ReadDocument(
      document: document, diagnostics: diagnostics + findings, isAudienceKnown: isAudienceKnown,
      standing: standing, shownPath: shownPath)
  }

  /// The document, where it is certain that it may be shown. For old versions: no one mends them, so
  /// what is in doubt is left out.
  func version(for audience: Audience, includesDrafts: Bool) -> Document? {
    guard let document, isAudienceKnown, standing != .refused,
      document.isShown(to: audience, includesDrafts: includesDrafts)
    else { return nil }
    return document
  }

  /// A file that can't be read, and why.
  init(unreadable diagnostics: [Diagnostic], remains: Document) {
    document = nil
    self.remains = remains
    self.diagnostics = diagnostics
    isAudienceKnown = false
    standing = .clear
    shownPath = nil
  }
}

extension Document {
  /// Whether an audience may see the document.
  func isShown(to audience: Audience, includesDrafts: Bool) -> Bool {
    audience.maySee(visibility, team: team) && (includesDrafts || fields.status != .draft)
  }
}

extension Diagnostic {
  /// The finding with what holds until it is mended.
  func mended(_ words: String) -> Diagnostic {
    var finding = self
    finding.fix = (fix.map { $0 + " " } ?? "") + words
    return finding
  }
}

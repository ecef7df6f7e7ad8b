package import Templates
package import Text

/// A file of the site, made when it is asked for.
package struct SiteFile: Sendable {
  /// Why a page could not be made.
  package typealias Failure = RenderFailure

  /// Where the file comes from.
  package enum Content: Sendable {
    /// It is made.
    case made(@Sendable () throws(Failure) -> Bytes)
    /// It is a copy of a file of the content folder.
    case copy(of: String)
  }

  /// Its path on the site.
  package let path: String
  package let content: Content

  /// Whether the file is a page, which readers open, or something that pages use.
  package var isPage: Bool { path.hasSuffix(".html") }
}

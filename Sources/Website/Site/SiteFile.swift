internal import Blocks
package import Templates
package import Text

/// A file of the site, made when it is asked for.
package struct SiteFile: Sendable {
  /// Why a page could not be made.
  package typealias Failure = RenderFailure

  /// Where the file comes from.
  package enum Content: Sendable {
    /// It is made.
    case made(@Sendable () throws(Failure) -> MadeFile)
    /// It is a copy of a file of the content folder.
    case copy(of: String)
    /// It is what is published of a picture of the content folder.
    case picture(of: String)
  }

  /// Its path on the site.
  package let path: String
  package let content: Content

  /// Whether the file is a page, which readers open, or something that pages use.
  package var isPage: Bool { path.hasSuffix(".html") }
}

/// A file as it was made, with the files that came out of the same work.
package struct MadeFile: Sendable {
  package let bytes: Bytes
  /// Other files, by path: which ones there are is known when the file has been made.
  package let companions: [(path: String, bytes: Bytes)]

  /// A file, by itself or with others.
  init(_ bytes: Bytes, companions: [(path: String, bytes: Bytes)] = []) {
    self.bytes = bytes
    self.companions = companions
  }

  /// A page with the files that go with it.
  init(_ page: Bytes, files: [BlockTree.File]) {
    self.init(page, companions: files.map { ($0.path, $0.bytes) })
  }
}

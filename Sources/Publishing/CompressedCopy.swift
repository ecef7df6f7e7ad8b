import Text

/// The copy of a page that someone compressed by hand, and that a web server sends instead of it
/// (`page.html.gz`). It would go on showing what the page no longer says.
enum CompressedCopy {
  private static let endings = [".gz", ".br", ".zst"]

  /// The file that a path would be a copy of; nil for names that end otherwise.
  static func original(of path: ExactPath) -> ExactPath? {
    endings.first { path.text.utf8.count > $0.utf8.count && path.text.hasSuffix($0) }.map {
      ExactPath(String(path.text.dropLast($0.utf8.count)))
    }
  }
}

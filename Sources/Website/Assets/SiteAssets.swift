package import Text

/// What lies among the templates and is none: the styles and the script of pages.
package struct SiteAssets: Sendable {
  /// The style of pages.
  var style = Bytes()
  /// The style of the parts of drawings.
  var drawingStyle = Bytes()
  /// The style of prints.
  var printStyle = Bytes()
  /// The script of the search page.
  var searchScript = Bytes()

  /// No assets yet.
  package init() {}

  /// Takes a file of the templates, if it is one of these; a later one takes the place of another.
  package mutating func add(_ path: String, _ bytes: Bytes) {
    switch path {
    case "style.css": style = bytes
    case "drawings.css": drawingStyle = bytes
    case "print.css": printStyle = bytes
    case "search.js": searchScript = bytes
    default: break
    }
  }
}

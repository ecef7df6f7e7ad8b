internal import Text

/// Which files are pictures.
package enum ImageFile {
  /// Whether browsers show a file as a picture.
  package static func isImage(_ path: String) -> Bool {
    ["png", "jpg", "jpeg", "gif", "webp"].contains(Paths.fileExtension(of: path))
  }
}

/// Files that are never published, though they lie in the content folder.
package enum UnfitFile {
  /// Why a file is not published, and what to do; nil for files that are.
  static func reason(_ path: String) -> (what: String, fix: String)? {
    switch Paths.fileExtension(of: path) {
    case "markdown", "mdown", "mkd", "mkdn", "mdwn":
      return ("its name ends so that it is no page", "Rename it so that it ends in .md.")
    case "yml", "yaml":
      return ("it holds settings or data", "Write what readers need into a page.")
    case "html", "htm", "xhtml", "xht", "shtml", "svg", "svgz", "js", "mjs", "xml", "xsl", "swf":
      return (
        "a file of this type can run a program in the reader's browser",
        "Save it as PDF or as a picture, or write it as a page."
      )
    default: return nil
    }
  }

  /// Whether a file was meant to be a page and is none, for its name.
  package static func isMisnamedPage(_ path: String) -> Bool {
    ["markdown", "mdown", "mkd", "mkdn", "mdwn"].contains(Paths.fileExtension(of: path))
  }
}

internal import Text

/// Which files are pictures.
package enum ImageFile {
  /// Whether browsers show a file as a picture.
  package static func isImage(_ path: String) -> Bool {
    ["png", "jpg", "jpeg", "gif", "webp"].contains(Paths.fileExtension(of: path))
  }
}

/// Files that are never published, though they lie in the content folder, by their names.
package enum UnfitFile {
  /// Why a file is not published, and what to do; nil for files that are. Only kinds that are known
  /// to be harmless are published, and those whose endings the settings permit.
  static func reason(
    _ path: String, permitted: Set<String>
  ) -> (what: String, fix: String)? {
    let ending = Paths.fileExtension(of: path)
    if ending.isEmpty {
      return (
        "its name has no ending that says what it is",
        "Rename it so that it ends as files of its kind do, such as .pdf or .txt."
      )
    }
    if isMisnamedPage(path) {
      return ("its name ends so that it is no page", "Rename it so that it ends in .md.")
    }
    if isPageOrSettings(ending) {
      return ("it holds settings or data", "Write what readers need into a page.")
    }
    if let danger = Danger(ending: ending) { return (danger.words, danger.mend) }
    if let part = Danger.hidden(in: Paths.name(of: path)) {
      return (
        "some web servers take a file with “.\(part)” in its name for a page or a program",
        "Rename it so that only its last ending is left."
      )
    }
    if FileFormat.ending(ending) != nil || permitted.contains(ending) { return nil }
    if FileFormat.withMacros.contains(ending) {
      return (
        "a file of this type can hold macros, which run on the reader's computer",
        "Save it as \(FileFormat.familiarNames), or permit .\(ending) with “publish_files” in handbook.yml."
      )
    }
    return (
      "“.\(ending)” is not among the kinds of files that are known to be harmless",
      "Save it as \(FileFormat.familiarNames), or permit .\(ending) with “publish_files” in handbook.yml."
    )
  }

  /// Whether a file was meant to be a page and is none, for its name.
  package static func isMisnamedPage(_ path: String) -> Bool {
    otherPageEndings.contains(Paths.fileExtension(of: path))
  }

  /// Whether files with an ending are sources of a handbook: pages, settings or data.
  static func isPageOrSettings(_ ending: String) -> Bool {
    ending == "md" || ending == "yml" || ending == "yaml" || otherPageEndings.contains(ending)
  }

  /// What ends the names of Markdown files elsewhere.
  private static let otherPageEndings = ["markdown", "mdown", "mdx", "mkd", "mkdn", "mdwn"]
}

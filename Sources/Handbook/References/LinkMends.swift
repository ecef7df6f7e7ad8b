internal import Text

/// Finds what links mean that are written as other programs write them: by the address that a page has
/// there, from the top of the site, without an ending, in other capitals. Only what can mean one page or
/// file is found.
struct LinkMends {
  private var pages: [String: Int] = [:]
  private var files: [String: String] = [:]

  /// The folders in which other programs keep what lies at the top of their sites.
  private static let tops = ["static", "assets", "docs", "content"]

  /// Everything that a handbook's links can mean.
  init(_ handbook: Handbook) {
    for (index, document) in handbook.documents.enumerated() {
      let key = Self.key(document.path)
      guard let other = pages[key], other >= 0 else {
        if pages[key] == nil { pages[key] = index }
        continue
      }
      // Of two that could be the index of a folder, one is.
      let isIndex = [other, index].map {
        Paths.name(of: handbook.documents[$0].page) == "index.html"
      }
      pages[key] = isIndex[0] == isIndex[1] ? -1 : isIndex[0] ? other : index
    }
    for file in handbook.files {
      let key = file.lowercased()
      files[key] = files[key] == nil ? file : ""
    }
  }

  /// The page that a path from the top means; nil where none does, or several do.
  func page(at path: String, isFromTop: Bool) -> Int? {
    for path in Self.candidates(path, isFromTop) {
      if let index = pages[Self.key(path)], index >= 0 { return index }
    }
    return nil
  }

  /// The same for a file.
  func file(at path: String, isFromTop: Bool) -> String? {
    for path in Self.candidates(path, isFromTop) {
      if let file = files[path.lowercased()], !file.isEmpty { return file }
    }
    return nil
  }

  /// A path, and where it may lie besides when it is one from the top of another site.
  private static func candidates(_ path: String, _ isFromTop: Bool) -> [String] {
    guard isFromTop else { return [path] }
    // A site that lies in a folder of another has that folder's name before its paths.
    let inner = path.utf8.firstIndex(of: UInt8(ascii: "/")).map {
      String(path[path.utf8.index(after: $0)...])
    }
    return [path] + tops.map { Paths.join($0, path) } + (inner.map { [$0] } ?? [])
  }

  /// A path as it is compared: in small letters, without its ending and the names of indexes, without
  /// underscores before names, with hyphens for blanks.
  private static func key(_ path: String) -> String {
    var parts = path.lowercased().utf8.split(separator: UInt8(ascii: "/")).map { part in
      let name = part.drop { $0 == UInt8(ascii: "_") }
      return String(
        decoding: name.map { $0 == 0x20 || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 },
        as: UTF8.self)
    }
    if let last = parts.popLast() {
      let isPage = ["md", "html", "htm", "markdown", "mdx"].contains(Paths.fileExtension(of: last))
      let name = isPage ? Paths.stem(of: last) : last
      if !["index", "readme"].contains(name) { parts.append(name) }
    }
    return parts.joined(separator: "/")
  }
}

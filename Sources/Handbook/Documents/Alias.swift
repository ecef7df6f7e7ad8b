internal import Text

/// An address that a document had before.
package enum Alias {
  /// The page on which an alias is written: `.md` becomes `.html`, a folder its `index.html`; nil
  /// when the address is none of this site.
  package static func page(of alias: String) -> String? {
    guard !alias.hasPrefix("//"), !alias.contains(":"), !alias.contains("\\"), !alias.contains("#"),
      !alias.contains("?"),
      !alias.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }),
      let decoded = alias.percentDecoded,
      let path = Paths.resolve(decoded.composed, from: ""), !path.isEmpty,
      !path.split(separator: "/").contains(where: {
        $0.hasPrefix(".") || FileName.fault(of: String($0)) != nil
      })
    else { return nil }
    switch Paths.fileExtension(of: path) {
    case "html": return path
    case "md": return Addresses.page(of: path, isFolderIndex: Paths.stem(of: path) == "README")
    case "": return alias.hasSuffix("/") ? "\(path)/index.html" : "\(path).html"
    default: return nil
    }
  }
}

/// Paths inside a handbook or a site: relative, with `/` between the parts, no `.` or `..`.
package enum Paths {
  /// The folder a path lies in, without a slash at its end; empty at the top.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A path's last part up to its last dot.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return name
    }
    return String(name[..<dot])
  }

  /// What stands behind the last dot of a path's last part, in lower case; empty without a dot.
  package static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return ""
    }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// Two parts with a slash between them, or one where the other is empty.
  package static func join(_ folder: String, _ rest: String) -> String {
    folder.isEmpty ? rest : rest.isEmpty ? folder : "\(folder)/\(rest)"
  }

  /// Where a relative address leads, seen from a folder; nil when it climbs out of the top.
  package static func resolve(_ address: String, from folder: String) -> String? {
    var parts = folder.isEmpty ? [] : folder.utf8.split(separator: UInt8(ascii: "/"))
    for part in address.utf8.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  /// `../` for every folder that a page lies deep: what stands before a path from the top.
  package static func climb(from path: String) -> String {
    let depth = path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
    return String(repeating: "../", count: depth)
  }
}

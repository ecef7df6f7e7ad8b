package import Foundation

/// Every file of a folder with its bytes, for comparing folders.
package struct Tree: Equatable, Sendable {
  package let files: [String: Data]

  /// The tree of a folder; `part` is a folder inside it. What begins with a dot counts too.
  package init(_ folder: Folder, _ part: String = "public") throws {
    let root = part.isEmpty ? folder.path : folder.at(part)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      let path = "\(root)/\(name)"
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if !isFolder.boolValue { files[name] = try Data(contentsOf: URL(fileURLWithPath: path)) }
    }
    self.files = files
  }

  package var names: [String] { files.keys.sorted() }

  /// The pages, by their paths.
  package var pages: [String: String] {
    files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// A file as text; empty when it is not there.
  package func text(_ name: String) -> String {
    String(decoding: files[name] ?? Data(), as: UTF8.self)
  }

  /// What differs from another tree, a line for each file: empty when nothing does.
  package func differences(from other: Tree) -> [String] {
    Set(names).union(other.names).sorted().compactMap { name in
      switch (files[name], other.files[name]) {
      case (let mine?, let theirs?):
        return mine == theirs ? nil : "\(name) differs\(Self.place(mine, theirs))"
      case (nil, _): return "\(name) is missing"
      case (_, nil): return "\(name) is too many"
      }
    }
  }

  /// Where two files begin to differ, with some words around it.
  private static func place(_ first: Data, _ second: Data) -> String {
    let shared = zip(first, second).prefix { $0 == $1 }.count
    func words(_ data: Data) -> String {
      String(decoding: data.dropFirst(max(0, shared - 30)).prefix(80), as: UTF8.self)
    }
    return " at byte \(shared): “\(words(first))” and “\(words(second))”"
  }

  /// The files whose name or bytes hold a text, in any case of its letters.
  package func holding(_ text: String) -> [String] {
    let wanted = Data(text.lowercased().utf8)
    return names.filter { name in
      if name.lowercased().contains(text.lowercased()) { return true }
      let bytes = Data((files[name] ?? Data()).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 })
      return bytes.range(of: wanted) != nil
    }
  }
}

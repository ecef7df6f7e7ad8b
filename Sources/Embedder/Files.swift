import Foundation

/// Swift that holds the text files of the templates' folder and of the starter handbook's.
func files(in folders: [URL]) throws -> String {
  let lists = try zip(["templates", "starter"], folders).map { name, folder in
    """
      static let \(name): [File] = [
    \(try entries(of: folder).joined(separator: ",\n"))
      ]

    """
  }
  return """
    /// The files that the program carries with it. Made when the program is built.
    enum BuiltIn {
      struct File: Sendable {
        let path: String
        let text: String
      }

    \(lists.joined(separator: "\n"))}

    """
}

private func literal(_ text: String) -> String {
  var marks = "#"
  while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
  return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}

private func entries(of folder: URL) throws -> [String] {
  let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  return try paths.compactMap { path in
    let file = folder.appending(path: path)
    let values = try file.resourceValues(forKeys: [.isDirectoryKey])
    if values.isDirectory == true { return nil }
    let text = try String(contentsOf: file, encoding: .utf8)
    return "File(path: \(literal(path)), text: \(literal(text)))"
  }
}

import Foundation

// Writes a Swift file that holds the text files of two folders: the templates, and the starter
// handbook. Usage: Embedder OUTPUT TEMPLATES STARTER

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  FileHandle.standardError.write(Data("Usage: Embedder OUTPUT TEMPLATES STARTER\n".utf8))
  exit(64)
}

func literal(_ text: String) -> String {
  var marks = "#"
  while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
  return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}

func entries(of folder: URL) throws -> [String] {
  let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  return try paths.compactMap { path in
    let file = folder.appending(path: path)
    let values = try file.resourceValues(forKeys: [.isDirectoryKey])
    if values.isDirectory == true { return nil }
    let text = try String(contentsOf: file, encoding: .utf8)
    return "File(path: \(literal(path)), text: \(literal(text)))"
  }
}

do {
  let templates = try entries(of: URL(filePath: arguments[2]))
  let starter = try entries(of: URL(filePath: arguments[3]))
  let source = """
    /// The files that the program carries with it. Made when the program is built.
    enum BuiltIn {
      struct File: Sendable {
        let path: String
        let text: String
      }

      static let templates: [File] = [
    \(templates.joined(separator: ",\n"))
      ]

      static let starter: [File] = [
    \(starter.joined(separator: ",\n"))
      ]
    }

    """
  try source.write(to: URL(filePath: arguments[1]), atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("The files could not be embedded: \(error)\n".utf8))
  exit(74)
}

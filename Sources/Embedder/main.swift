import Foundation

// Writes a Swift file that the program is built with. With two folders, it holds their text files: the
// templates, and the starter handbook. With one file, it names the messages of a language.

let arguments = CommandLine.arguments
do {
  let source: String
  switch arguments.count {
  case 3: source = try messages(in: URL(filePath: arguments[2]))
  case 4: source = try files(in: arguments[2...].map { URL(filePath: $0) })
  default:
    FileHandle.standardError.write(
      Data("Usage: Embedder OUTPUT TEMPLATES STARTER, or Embedder OUTPUT WORDS\n".utf8))
    exit(64)
  }
  let output = URL(filePath: arguments[1])
  // What has not changed is not compiled again.
  if (try? String(contentsOf: output, encoding: .utf8)) != source {
    try source.write(to: output, atomically: true, encoding: .utf8)
  }
} catch {
  FileHandle.standardError.write(Data("\(arguments[1]) could not be made: \(error)\n".utf8))
  exit(74)
}

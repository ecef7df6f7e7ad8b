import Foundation

/// The English words of the program, by their keys, as their file has them.
package let englishWords: [String: String] = {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../templates/languages/en.txt")
  var texts: [String: String] = [:]
  for line in ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n") {
    guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { continue }
    let text = line[line.index(after: colon)...]
    texts[String(line[..<colon])] = text.trimmingCharacters(in: .whitespaces)
  }
  return texts
}()

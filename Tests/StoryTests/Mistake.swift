import Foundation
import Playground
import Testing

/// One mistake that people make in a handbook, and what the program says about it.
struct Mistake: Sendable {
  /// The mistake in words.
  let what: String
  /// The file it is made in, in the content folder.
  let file: String
  /// What is written in the place of what; the keycap 1️⃣ stands where the finding has to point.
  let change: KeyValuePairs<String, String>
  /// The whole file, when the sample has no such file.
  let text: String?
  let code: String
  let message: String
  let fix: String

  static let mark = "1️⃣"

  /// A mistake in a file of the sample handbook.
  init(
    _ what: String, in file: String, change: KeyValuePairs<String, String>, code: String,
    message: String, fix: String
  ) {
    (self.what, self.file, self.change, self.text) = (what, file, change, nil)
    (self.code, self.message, self.fix) = (code, message, fix)
  }

  /// A mistake in a file of its own.
  init(
    _ what: String, in file: String, text: String, code: String, message: String, fix: String
  ) {
    (self.what, self.file, self.change, self.text) = (what, file, [:], text)
    (self.code, self.message, self.fix) = (code, message, fix)
  }
}

/// A handbook with mistakes planted in it, and the findings that are expected.
struct Plantation {
  let folder: Folder
  private(set) var expected: [String] = []

  /// Plants mistakes in a copy of the sample handbook.
  init(_ mistakes: [Mistake]) throws {
    folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    // While files are changed, each mistake's place is held by a character that no file has.
    for (number, mistake) in mistakes.enumerated() {
      let file = "content/\(mistake.file)"
      let holder = try Self.holder(number)
      if let text = mistake.text {
        try folder.write(text.replacingOccurrences(of: Mistake.mark, with: holder), to: file)
      }
      for (old, new) in mistake.change {
        try folder.replace(
          old, with: new.replacingOccurrences(of: Mistake.mark, with: holder), in: file)
      }
    }
    for file in Set(mistakes.map(\.file)) {
      let places = try takeMarks(from: "content/\(file)")
      for (number, mistake) in mistakes.enumerated() where mistake.file == file {
        let place = places[try Self.holder(number)] ?? "nowhere"
        expected.append(
          "content/\(file):\(place): [\(mistake.code)] \(mistake.message) → \(mistake.fix)")
      }
    }
    expected.sort()
  }

  private static func holder(_ number: Int) throws -> String {
    String(String.UnicodeScalarView([try #require(Unicode.Scalar(0xE000 + UInt32(number)))]))
  }

  /// Takes the marks out of a file, and says on which line and column each of them stood.
  private func takeMarks(from file: String) throws -> [String: String] {
    var places: [String: String] = [:]
    var plain = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    for scalar in try folder.read(file).unicodeScalars {
      if (0xE000...0xF8FF).contains(scalar.value) {
        places[String(scalar)] = "\(line):\(column)"
        continue
      }
      plain.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    try folder.write(String(plain), to: file)
    return places
  }
}

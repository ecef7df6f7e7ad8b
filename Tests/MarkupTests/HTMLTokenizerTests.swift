import Foundation
import Markup
import Testing
import Text

/// The tokens of HTML, in the way in which the tests of html5lib write them: `["StartTag", name,
/// attributes]`, `["EndTag", name]`, `["Character", text]`, `["Comment", text]`, `["DOCTYPE"]`.
@Suite struct HTMLTokenizerTests {
  static func tokens(
    _ text: String, _ content: HTMLTokenizer.Content = .data
  ) -> [[String]] {
    let bytes = Bytes(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = HTMLTokenizer(buffer, content: content)
      var result: [[String]] = []
      func string(_ range: Range<Int>) -> String { String(decoding: buffer[range], as: UTF8.self) }
      while let token = tokenizer.next() {
        switch token.kind {
        case .text:
          let inner = UnsafeBufferPointer(rebasing: buffer[token.inner])
          let words =
            token.isRaw
            ? string(token.inner)
            : String(decoding: CharacterReferences.decoded(inner), as: UTF8.self)
          if result.last?.first == "Character" {
            result[result.count - 1][1] += words
          } else {
            result.append(["Character", words])
          }
        case .startTag:
          var attributes = HTMLAttributes(buffer, from: token.inner.upperBound)
          var pairs: [String: String] = [:]
          while let (name, value) = attributes.next() {
            let name = string(name).asciiLowercased
            let value = CharacterReferences.decoded(
              UnsafeBufferPointer(rebasing: buffer[value]), inAttribute: true)
            if pairs[name] == nil { pairs[name] = String(decoding: value, as: UTF8.self) }
          }
          let written = pairs.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
          result.append(["StartTag", string(token.inner).asciiLowercased] + written)
        case .endTag: result.append(["EndTag", string(token.inner).asciiLowercased])
        case .comment: result.append(["Comment", string(token.inner)])
        case .declaration: if buffer[token.range].count > 3 { result.append(["DOCTYPE"]) }
        case .broken: break
        }
      }
      return result
    }
  }

  @Test(arguments: [
    ("a < b <c>", [["Character", "a < b "], ["StartTag", "c"]]),
    (
      "<A B=c d='e \"f' g=\"&lt;\" h/>",
      [["StartTag", "a", "b", "c", "d", "e \"f", "g", "<", "h", ""]]
    ),
    ("<a b b=c>", [["StartTag", "a", "b", ""]]),
    ("</a b>c</>d</ e>", [["EndTag", "a"], ["Character", "cd"], ["Comment", " e"]]),
    ("<!doctype html><!a><?b?>", [["DOCTYPE"], ["Comment", "a"], ["Comment", "?b?"]]),
    (
      "<!--a--><!--><!---><!-- b --!>c",
      [
        ["Comment", "a"], ["Comment", ""], ["Comment", ""], ["Comment", " b "], ["Character", "c"],
      ]
    ),
    ("<a b=\"c", []),
    ("&copy &copy; &notit; &not; &#65; &#x42 &#128;", [["Character", "© © ¬it; ¬ A B €"]]),
    ("<a b='&copy=1 &copy;2'>", [["StartTag", "a", "b", "&copy=1 ©2"]]),
  ])
  func partsHTML(text: String, expected: [[String]]) {
    #expect(Self.tokens(text) == expected)
  }

  @Test func endsScriptsWhereTheStandardDoes() {
    let script = "<!--<script>a</script>--></script>b"
    #expect(
      Self.tokens(script, .script)
        == [
          ["Character", "<!--<script>a</script>-->"], ["EndTag", "script"], ["Character", "b"],
        ])
    #expect(
      Self.tokens("a</styles></STYLE >", .raw(until: Bytes("style".utf8), hasReferences: false))
        == [["Character", "a</styles>"], ["EndTag", "style"]])
  }

  /// The files of html5lib's tests, in the folder that `HTML5LIB_TOKENIZER` names.
  static let folder = ProcessInfo.processInfo.environment["HTML5LIB_TOKENIZER"]

  @Test(.enabled(if: folder != nil))
  func passesThePublicTests() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files where file.pathExtension == "test" {
      let content = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
      for test in (content as? [String: Any])?["tests"] as? [[String: Any]] ?? [] {
        try run(test, file.lastPathComponent)
      }
    }
  }

  private func run(_ test: [String: Any], _ file: String) throws {
    let input = try #require(test["input"] as? String)
    // Markdown hands on neither NUL nor carriage returns nor halves of characters.
    guard test["doubleEscaped"] == nil, !input.unicodeScalars.contains("\0"),
      !input.unicodeScalars.contains("\r"), !"\(test)".contains("CDATA")
    else { return }
    let last = Bytes((test["lastStartTag"] as? String ?? "").utf8)
    for state in test["initialStates"] as? [String] ?? ["Data state"] {
      let content: HTMLTokenizer.Content
      switch state {
      case "Data state": content = .data
      case "PLAINTEXT state": content = .plain
      case "RCDATA state": content = .raw(until: last, hasReferences: true)
      case "RAWTEXT state": content = .raw(until: last, hasReferences: false)
      case "Script data state":
        guard last == Bytes("script".utf8) || last.isEmpty else { continue }
        content = .script
      default: continue
      }
      let expected = (test["output"] as? [[Any]] ?? []).map { token -> [String] in
        let kind = token[0] as? String ?? ""
        guard kind != "DOCTYPE" else { return [kind] }
        let attributes = (token.count > 2 ? token[2] as? [String: String] : nil) ?? [:]
        return [kind, token[1] as? String ?? ""]
          + attributes.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
      }
      #expect(Self.tokens(input, content) == expected, "\(file): \(test["description"] ?? "")")
    }
  }
}

extension String {
  fileprivate var asciiLowercased: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          ("A"..."Z").contains(scalar) ? Unicode.Scalar(scalar.value | 32) ?? scalar : scalar
        }))
  }
}

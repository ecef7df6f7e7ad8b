internal import Text

/// A file of XML (1.0), written from front to back.
struct XMLFile {
  private(set) var bytes = Bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// Opens an element; what is in a block stands on lines of its own.
  mutating func open(
    _ name: String, _ attributes: [(name: String, value: String)] = [], isBlock: Bool = false
  ) {
    bytes.append("<\(name)")
    append(attributes)
    bytes.append(isBlock ? ">\n" : ">")
  }

  mutating func close(_ name: String) { bytes.append("</\(name)>\n") }

  /// An element with words in it.
  mutating func element(
    _ name: String, _ text: String, _ attributes: [(name: String, value: String)] = [],
    isInline: Bool = false
  ) {
    open(name, attributes)
    append(text)
    bytes.append(isInline ? "</\(name)>" : "</\(name)>\n")
  }

  /// An element with nothing in it.
  mutating func empty(_ name: String, _ attributes: [(name: String, value: String)]) {
    bytes.append("<\(name)")
    append(attributes)
    bytes.append("/>\n")
  }

  private mutating func append(_ attributes: [(name: String, value: String)]) {
    for (name, value) in attributes {
      bytes.append(" \(name)=\"")
      append(value)
      bytes.append("\"")
    }
  }

  /// Appends words without the characters that XML has no place for, escaped or not.
  private mutating func append(_ text: String) {
    func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: true
      case 0..<0x20, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
    guard !text.unicodeScalars.allSatisfy(isAllowed) else {
      bytes.appendEscaped(text)
      return
    }
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: text.unicodeScalars.lazy.filter(isAllowed))
    bytes.appendEscaped(String(clean))
  }
}

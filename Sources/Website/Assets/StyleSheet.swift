internal import Handbook
internal import Text

/// The style sheet as it is published: without comments and indents, which no reader needs, and
/// with the colors of the settings behind it.
struct StyleSheet: Sendable {
  let bytes: Bytes

  /// The style sheet of a source and of the settings' colors.
  init(_ source: Bytes, colors: ColorSettings?) {
    var bytes = Self.compact(source)
    if let palettes = colors?.palettes {
      // On paper everything stays black.
      bytes.append("@media screen {\n:root { \(Self.declarations(palettes.light)) }\n}\n")
      bytes.append("@media screen and (prefers-color-scheme: dark) {\n")
      bytes.append(":root { \(Self.declarations(palettes.dark)) }\n}\n")
    }
    self.bytes = bytes
  }

  /// The style sheet as an address, for the one page that cannot say where it lies.
  var address: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var address = Bytes("data:text/css,".utf8)
    address.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte.isPlainInAddress {
        address.append(byte)
      } else {
        address.append(contentsOf: [
          UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)],
        ])
      }
    }
    return String(decoding: address, as: UTF8.self)
  }

  private static func declarations(_ palette: Palette) -> String {
    "--labor: \(palette.labor.hex); --management: \(palette.management.hex); --joint: \(palette.joint.hex);"
  }

  /// CSS without comments, indents, empty lines and second spaces. What stands in quotation marks
  /// stays as it is.
  static func compact(_ source: Bytes) -> Bytes {
    var result = Bytes()
    result.reserveCapacity(source.count)
    var index = 0
    var quote: UInt8?
    while index < source.count {
      let byte = source[index]
      let next = index + 1 < source.count ? source[index + 1] : 0
      index += 1
      if let mark = quote {
        result.append(byte)
        if byte == UInt8(ascii: "\\"), index < source.count {
          result.append(next)
          index += 1
        } else if byte == mark || byte == UInt8(ascii: "\n") {
          quote = nil
        }
      } else if byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
        // The star that opens a comment does not close it.
        index += 2
        while index < source.count,
          source[index - 1] != UInt8(ascii: "*") || source[index] != UInt8(ascii: "/")
        { index += 1 }
        index += 1
        if !result.endsLine, result.last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        || byte == UInt8(ascii: "\r")
      {
        if !result.endsLine, result.last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
      } else if byte == UInt8(ascii: "\n") {
        while result.last == UInt8(ascii: " ") { result.removeLast() }
        if !result.endsLine { result.append(byte) }
      } else {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        result.append(byte)
      }
    }
    return result
  }
}

extension Bytes {
  fileprivate var endsLine: Bool { last == nil || last == UInt8(ascii: "\n") }
}

extension UInt8 {
  /// Whether the byte may stand in an address as it is (URL Standard, URL code points).
  fileprivate var isPlainInAddress: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: "-._~!$'()*+,;:@/?=".utf8.contains(self)
    }
  }
}

internal import Handbook
internal import Text

/// The style sheet as it is published: without comments and indents, which no reader needs, with the
/// parts of drawings before it, so that a district's own rules count, and the colors of the settings
/// behind it.
struct StyleSheet: Sendable {
  let bytes: Bytes

  /// The style sheet of a source, of drawings and of the settings' colors.
  init(_ source: Bytes, drawings: DrawingStyle, colors: ColorSettings?) {
    var bytes = drawings.onPages + Self.compact(source)
    if let palettes = colors?.palettes {
      // On paper everything stays black.
      bytes.append("@media screen{:root{\(Self.declarations(palettes.light))}}\n")
      bytes.append("@media screen and (prefers-color-scheme: dark)")
      bytes.append("{:root{\(Self.declarations(palettes.dark))}}\n")
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
    "--labor: \(palette.labor.hex);--management: \(palette.management.hex);--joint: \(palette.joint.hex);"
  }

  /// CSS without comments and without the spaces and line ends that part nothing. What stands in
  /// quotation marks stays as it is.
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
        continue
      }
      switch byte {
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
        // The star that opens a comment does not close it.
        index += 2
        while index < source.count,
          source[index - 1] != UInt8(ascii: "*") || source[index] != UInt8(ascii: "/")
        { index += 1 }
        index += 1
        result.part(by: UInt8(ascii: " "))
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        result.part(by: UInt8(ascii: " "))
      case UInt8(ascii: "\n"):
        result.part(by: byte)
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        result.dropSpaces()
        // Nothing follows the last declaration of a rule.
        if byte == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
        result.append(byte)
      default:
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        result.append(byte)
      }
    }
    result.dropSpaces()
    result.append(UInt8(ascii: "\n"))
    return result
  }
}

extension Bytes {
  /// Whether the style sheet so far ends with a space or a line end.
  private var endsWithSpace: Bool { last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") }

  /// Appends a space or a line end, unless something is there already that parts as well.
  fileprivate mutating func part(by space: UInt8) {
    guard let last, !endsWithSpace, !"{};,:".utf8.contains(last) else { return }
    append(space)
  }

  fileprivate mutating func dropSpaces() {
    while endsWithSpace { removeLast() }
  }
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

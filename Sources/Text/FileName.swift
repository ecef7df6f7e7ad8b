/// Why a name cannot be published so that it opens everywhere.
package enum NameFault: Hashable, Sendable {
  case notUTF8
  /// A line break, a tab, a zero or another character that is not for reading.
  case controlCharacter
  case backslash
  /// One of `< > : " | ? *`, which Windows and SharePoint refuse.
  case forbiddenCharacter
  /// `CON`, `NUL`, `COM1` and their like, with any extension, and `_vti_`.
  case reservedName
  /// A dot or a space at the end, or a space at the start: taken away without a word by Windows.
  case dotOrSpaceAtEnd
  /// More than 200 bytes: some systems and every archive have a limit near.
  case tooLong
}

/// The rules for a single name in a path.
package enum FileName {
  /// What is wrong with a name, or nil where it opens on every system.
  package static func fault(of name: String) -> NameFault? {
    if name.utf8.count > 200 { return .tooLong }
    for scalar in name.unicodeScalars where scalar.value < 32 || scalar.value > 126 {
      if isInvisible(scalar) { return .controlCharacter }
    }
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): return .backslash
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""),
        UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"):
        return .forbiddenCharacter
      default: break
      }
    }
    let space = UInt8(ascii: " ")
    if let last = name.utf8.last, last == space || last == UInt8(ascii: ".") {
      return .dotOrSpaceAtEnd
    }
    if name.utf8.first == space { return .dotOrSpaceAtEnd }
    return isReserved(name) ? .reservedName : nil
  }

  /// Whether a character shows nothing: a control, a space other than the usual one, or a mark that
  /// directs or joins the text around it. The joiners of emoji and of some scripts may stay.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }

  /// Whether a name is that of a device in Windows, where `con.html` is the console, or holds what
  /// SharePoint keeps for itself.
  private static func isReserved(_ name: String) -> Bool {
    if name.utf8.contains(UInt8(ascii: "_")), name.lowercased().contains("_vti_") { return true }
    let stem = name.prefix { $0 != "." }
    guard (3...4).contains(stem.count) else { return false }
    let lower = stem.lowercased()
    if ["con", "prn", "aux", "nul"].contains(lower) { return true }
    guard lower.hasPrefix("com") || lower.hasPrefix("lpt"), let last = lower.last else {
      return false
    }
    return stem.count == 4 && "0123456789¹²³".contains(last)
  }
}

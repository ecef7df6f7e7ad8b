extension Unicode.Scalar {
  /// Whether it is a blank other than the one on the keyboard, or a line end other than the usual one:
  /// YAML and Markdown take such blanks for letters.
  package var isOddBlank: Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether it takes no room: soft hyphens, joiners, marks of direction and of byte order.
  package var isUnseen: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }
}

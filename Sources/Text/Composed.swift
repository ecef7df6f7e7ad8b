@_spi(_Unicode) internal import Swift

extension String {
  /// The text with each accent in one character with its letter (Unicode's form NFC), as nearly all
  /// systems write it but the file systems of older Macs. Names and addresses are published so.
  package var composed: String {
    // No character below U+0300 is a mark or is made of two.
    if utf8.allSatisfy({ $0 < 0xCC }) { return self }
    var result = ""
    result.unicodeScalars.append(contentsOf: _nfc)
    return result
  }
}

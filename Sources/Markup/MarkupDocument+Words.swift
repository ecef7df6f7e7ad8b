extension MarkupDocument {
  /// How many words the text has. What lies between blanks and tags is a word when it holds a letter
  /// or a digit; a reference without words of its own counts as one.
  package var wordCount: Int {
    var count = holes.reduce(0) { sum, hole in
      if case .referenceWords = hole.what { sum + 1 } else { sum }
    }
    var (isInTag, isInEntity, isInWord) = (false, false, false)
    for byte in html {
      switch byte {
      case UInt8(ascii: "<"): (isInTag, isInWord) = (true, false)
      case UInt8(ascii: ">"): isInTag = false
      case _ where isInTag: continue
      case UInt8(ascii: "&"): isInEntity = true
      case UInt8(ascii: ";") where isInEntity: isInEntity = false
      case 0x20, 0x09, 0x0A: (isInWord, isInEntity) = (false, false)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...:
        // Signs such as “ and – begin with 0xE2 and are no words by themselves.
        guard !isInEntity, !isInWord, byte != 0xE2 else { continue }
        isInWord = true
        count += 1
      default: continue
      }
    }
    return count
  }
}

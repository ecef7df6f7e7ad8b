import Text

/// Pages that may be bound into books: what names a place, leads somewhere or heads a part becomes a
/// step, because each is written another way there.
extension Compiler {
  /// Adds text that is HTML of such a page.
  mutating func addBindable(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    for (index, byte) in zip(text.indices, text) {
      let before = state
      state.advance(byte)
      if before.isBeforeLevel, (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(byte) {
        addLiteral(text[start..<index])
        add(.heading(byte - UInt8(ascii: "0")))
        start = index + 1
        continue
      }
      if state.isInAttributeName, !before.isInAttributeName { attributeLength = 0 }
      attributeLength += 1
      guard let step = step(from: before, over: byte) else { continue }
      addLiteral(text[start...index])
      add(step)
      start = index + 1
    }
    addLiteral(text[start...])
  }

  /// What comes behind a byte that begins or ends a value, or parts the names in one.
  private func step(from before: MarkupState, over byte: UInt8) -> Program.Step? {
    switch (before.named, state.named) {
    case (nil, .place): return .place
    case (nil, .address):
      // The blank before the attribute goes with it.
      return .beginAddress(lead: Int32(attributeLength + 1))
    case (.address, nil): return .endAddress
    case (.place, .place) where byte == UInt8(ascii: " "): return .place
    default: return nil
    }
  }
}

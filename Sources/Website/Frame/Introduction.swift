internal import Text

extension Bytes {
  /// Where the introduction of a page's HTML ends: at its first heading that stands in no list,
  /// quotation or notice, or else at its end.
  var introductionEnd: Int {
    var depth = 0
    var index = 0
    while index + 3 < count {
      guard self[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let first = self[index + 1]
      if first == UInt8(ascii: "/") {
        depth -= 1
      } else {
        let isHeading =
          first == UInt8(ascii: "h")
          && (UInt8(ascii: "2")...UInt8(ascii: "6")).contains(self[index + 2])
        if isHeading, depth == 0 { return index }
        if !isVoidElement(at: index + 1) { depth += 1 }
      }
      index += 2
    }
    return count
  }

  /// Whether the element whose name begins here is one that nothing closes.
  private func isVoidElement(at start: Int) -> Bool {
    let name = self[start...].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return ["br", "hr", "img", "input"].contains { name.elementsEqual($0.utf8) }
  }
}

import Text

/// Changes of a text that take the slips out of its marks, so that it is read as it was meant. The
/// file stays as its author wrote it: what is found later is told at the author's own place.
struct Mending {
  private var changes: [(range: Range<Int>, replacement: Bytes)] = []

  var isEmpty: Bool { changes.isEmpty }

  /// Puts something in the place of what stands in a range of the text.
  mutating func replace(_ range: Range<Int>, with replacement: Bytes) {
    changes.append((range, replacement))
  }

  /// Puts something in front of a place.
  mutating func insert(_ replacement: String, at offset: Int) {
    changes.append((offset..<offset, Bytes(replacement.utf8)))
  }

  /// The text with all changes in it, and where its places were. Of two changes of the same
  /// bytes the first is made.
  func applied(
    to text: UnsafeBufferPointer<UInt8>, _ lineStarts: [Int32]
  ) -> (text: Bytes, places: WrittenPlaces) {
    var result = Bytes()
    result.reserveCapacity(text.count + 16 * changes.count)
    var places = WrittenPlaces(text: text, lineStarts: lineStarts)
    var written = 0
    let inOrder = changes.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, change) in inOrder where change.range.lowerBound >= written {
      result.append(
        contentsOf: UnsafeBufferPointer(rebasing: text[written..<change.range.lowerBound]))
      places.add(change.replacement.count, at: result.count, for: change.range)
      result += change.replacement
      written = change.range.upperBound
    }
    result.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    return (result, places)
  }
}

/// Where the places of a mended text were in the text that its author wrote.
struct WrittenPlaces {
  let text: UnsafeBufferPointer<UInt8>
  let lineStarts: [Int32]
  private var changes: [(start: Int, end: Int, written: Range<Int>)] = []

  init(text: UnsafeBufferPointer<UInt8>, lineStarts: [Int32]) {
    self.text = text
    self.lineStarts = lineStarts
  }

  /// Adds a change behind all others: so many bytes stand for a range of the author's.
  mutating func add(_ count: Int, at start: Int, for written: Range<Int>) {
    changes.append((start, start + count, written))
  }

  /// The author's offset of an offset in the mended text; of what was put in, where it was put.
  func offset(_ offset: Int) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let change = changes[low - 1]
    return offset < change.end
      ? min(change.written.lowerBound + offset - change.start, change.written.upperBound)
      : offset - change.end + change.written.upperBound
  }

  /// The author's line, from 0, that an author's offset stands on.
  func line(of offset: Int) -> Int { lineStarts.line(of: offset, from: 0) }
}

extension [Int32] {
  /// The line, from 0, on which an offset stands, where these are the starts of lines; `first` is
  /// a line that is not behind it.
  func line(of offset: Int, from first: Int) -> Int {
    var low = first
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(self[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

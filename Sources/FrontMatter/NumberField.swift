internal import Diagnostics
internal import Text

/// A number that a field holds: alone, optional, or with its place. Numbers are no `FieldValue`, so
/// that no field can be declared that takes one without saying from where to where.
///
/// Whatever is computed from a field may rely on its range: sums of millions of people and products
/// with months and days stay far from the greatest number there is.
package protocol NumberValue: Sendable {
  associatedtype Number: FieldNumber
  /// The number of a node; nil, with a finding, when it is none or outside of the range.
  static func read(
    _ node: Node, in range: ClosedRange<Number>, _ reader: inout FieldReader
  ) -> Self?
}

/// A type of numbers that fields hold.
package protocol FieldNumber: Comparable, NumberValue where Number == Self {
  /// What a field with a range takes.
  static func shape(in range: ClosedRange<Self>) -> FieldShape
  /// What digits say; nothing when they are none.
  static func digits(_ text: String) -> Digits<Self>?
  /// What such a number is called: `a whole number`.
  static var name: String { get }
  /// What to write in the place of something that is no number at all.
  static var advice: String { get }
  /// The number as sentences have it.
  var inWords: String { get }
}

/// What digits say.
package enum Digits<Number: FieldNumber> {
  case number(Number)
  /// A number that is greater, or further below zero, than any that is counted with.
  case beyond
  /// A number that no one could tell from zero on a page, or that is none but zero to the program.
  case tooFine
}

extension FieldNumber {
  package static func read(
    _ node: Node, in range: ClosedRange<Self>, _ reader: inout FieldReader
  ) -> Self? {
    switch node.text.flatMap({ digits($0.trimmed) }) {
    case .number(let number) where range.contains(number):
      return number
    case .number, .beyond:
      let (low, high) = (range.lowerBound.inWords, range.upperBound.inWords)
      reader.report(
        .fieldRange, node.location,
        "“\(reader.field)” takes \(range.inWords), and \(node.description) is written.",
        fix: "Write a number from \(low) to \(high), in digits and without commas.")
    case .tooFine:
      reader.report(
        .fieldRange, node.location,
        "“\(reader.field)” is \(node.description), and at most four digits behind the point are shown: readers would see 0.",
        fix: "Write 0, or count in a smaller unit, such as minutes in the place of hours.")
    case nil:
      reader.reportType(node, wanted: name, fix: advice, edit: alone(node, range))
    }
    return nil
  }
}

extension FieldNumber {
  /// A number of the range in digits alone: `1,200` as 1200, and `45 %` as 45.
  private static func alone(_ node: Node, _ range: ClosedRange<Self>) -> Edit? {
    guard let text = node.text?.trimmed, let written = WrittenNumber(text),
      case .number(let number) = digits(written.digits), range.contains(number)
    else { return nil }
    return Edit(at: node.location, text, to: written.digits)
  }
}

extension Int: FieldNumber {
  package static func shape(in range: ClosedRange<Int>) -> FieldShape { .wholeNumber(range) }
  package static var name: String { "a whole number" }
  package static var advice: String { "Write digits only, such as 12." }
  package var inWords: String { Double(self).inWords }

  package static func digits(_ text: String) -> Digits<Int>? {
    guard text.isDecimal(withPoint: false) else { return nil }
    return Int(text).map { .number($0) } ?? .beyond
  }
}

extension Double: FieldNumber {
  package static func shape(in range: ClosedRange<Double>) -> FieldShape { .number(range) }
  package static var name: String { "a number" }
  package static var advice: String {
    "Write digits with a point and nothing else: 62 or 62.5; the unit has its own field."
  }

  /// Thousands are set apart where there are many: `1,000,000`, and `2199`.
  package var inWords: String {
    let digits = written()
    let (sign, size) = digits.hasPrefix("-") ? ("-", digits.dropFirst()) : ("", digits[...])
    guard size.utf8.count > 4, size.isDecimal(withPoint: false) else { return digits }
    var grouped = ""
    for (place, digit) in size.enumerated() {
      if place > 0, (size.count - place) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return sign + grouped
  }

  package static func digits(_ text: String) -> Digits<Double>? {
    guard text.isDecimal(withPoint: true), let number = Double(text) else { return nil }
    if !number.isFinite { return .beyond }
    if number.magnitude >= 0.0001 { return .number(number) }
    // Zero has no sign: no one means one.
    return text.utf8.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
      ? .tooFine : .number(0)
  }

  /// The numbers that are counted with where a district says what it counts, dollars too. They have
  /// all their digits: beyond 2^53 whole numbers would lose some in silence.
  package static let amounts: ClosedRange<Double> = -1_000_000_000_000...1_000_000_000_000
}

extension ClosedRange<Double> {
  /// Amounts of anything: see `Double.amounts`.
  package static var amounts: ClosedRange<Double> { Double.amounts }
}

extension ClosedRange<Int> {
  /// Numbers of people, or of what is counted for each of them.
  package static var people: ClosedRange<Int> { 0...1_000_000 }
  /// Places in an order; those below zero stand before the first.
  package static var places: ClosedRange<Int> { -1_000_000...1_000_000 }
}

extension Optional: NumberValue where Wrapped: NumberValue {
  package static func read(
    _ node: Node, in range: ClosedRange<Wrapped.Number>, _ reader: inout FieldReader
  ) -> Wrapped?? {
    Wrapped.read(node, in: range, &reader).map { .some($0) }
  }
}

extension Located: NumberValue where Value: NumberValue {
  package static func read(
    _ node: Node, in range: ClosedRange<Value.Number>, _ reader: inout FieldReader
  ) -> Located? {
    Value.read(node, in: range, &reader).map { Located(value: $0, location: node.location) }
  }
}

extension ClosedRange where Bound: FieldNumber {
  /// The numbers of the range in words: `a whole number from 1 to 7`.
  package var inWords: String {
    "\(Bound.name) from \(lowerBound.inWords) to \(upperBound.inWords)"
  }
}

extension StringProtocol {
  /// Whether the text is a number as people write it: digits from 0 to 9, a sign before them at
  /// most, and a point among them at most. No other digits, no powers, no commas.
  fileprivate func isDecimal(withPoint: Bool) -> Bool {
    var (digits, points) = (0, 0)
    for (place, byte) in utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "+") where place == 0, UInt8(ascii: "-") where place == 0: continue
      default: return false
      }
    }
    return digits > 0 && points <= (withPoint ? 1 : 0)
  }
}

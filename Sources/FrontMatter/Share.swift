internal import Diagnostics
internal import Text

/// A part of a whole, such as three quarters, kept exactly: `0.75`, `75%` or `3/4`.
package struct Share: FieldValue, Hashable {
  /// The share as it is written.
  package let text: String
  package let numerator: Int
  package let denominator: Int

  package static var shape: FieldShape { .share }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> Share? {
    if let text = node.text, let share = Share(text.trimmed) {
      if share.isPossible { return share }
      reader.report(
        .fieldRange, node.location,
        "“\(reader.field)” takes a part of a whole, more than 0 and at most 1, and \(node.description) is written.",
        fix: "Write 0.75 or 75% for three quarters, or 2/3 for two thirds.")
      return nil
    }
    reader.reportType(
      node, wanted: "a part of a whole",
      fix: "Write it as 0.75, as 75% or as 3/4.", edit: meant(by: node))
    return nil
  }

  /// The share as it has to be written: `0,75` as 0.75, and `75 percent` as 75%.
  private static func meant(by node: Node) -> Edit? {
    guard let text = node.text?.trimmed, let number = WrittenNumber(text) else { return nil }
    let isPercent =
      text.hasSuffix("%") || text.lowercased().hasSuffix("percent")
      || text.lowercased().hasSuffix("per cent")
    let plain = number.digits + (isPercent ? "%" : "")
    guard isPercent || text.utf8.allSatisfy({ $0 < 0x3A }), Share(plain)?.isPossible ?? false else {
      return nil
    }
    return Edit(at: node.location, text, to: plain)
  }

  /// The share of a text; nil when it is none, or has more digits than a vote can need.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let above = Self.decimal(parts[0]), let below = Self.decimal(parts[1]),
        above.scale == 1, below.scale == 1, below.digits > 0
      else { return nil }
      self.init(text: text, numerator: above.digits, denominator: below.digits)
      return
    }
    let isPercent = text.hasSuffix("%")
    guard let value = Self.decimal(Substring(isPercent ? String(text.dropLast()) : text).utf8)
    else { return nil }
    self.init(
      text: text, numerator: value.digits, denominator: value.scale * (isPercent ? 100 : 1))
  }

  private init(text: String, numerator: Int, denominator: Int) {
    self.text = text
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The digits of a number without its point, and what they have to be divided by.
  private static func decimal(_ text: Substring.UTF8View) -> (digits: Int, scale: Int)? {
    var (digits, scale, count) = (0, 1, 0)
    var isBehindPoint = false
    for byte in text {
      if byte == UInt8(ascii: "."), !isBehindPoint, count > 0 {
        isBehindPoint = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < 9 else { return nil }
      digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
      if isBehindPoint { scale *= 10 }
    }
    return count > 0 ? (digits, scale) : nil
  }

  /// Whether so many of a number of people are at least this share of them. Whole numbers are
  /// compared, so 75 of 100 reach 0.75 and no rounding decides a vote.
  package func isReached(by part: Int, of whole: Int) -> Bool {
    let left = part.multipliedFullWidth(by: denominator)
    let right = whole.multipliedFullWidth(by: numerator)
    return (left.high, left.low) >= (right.high, right.low)
  }

  /// Whether it is more than nothing and at most the whole.
  package var isPossible: Bool { numerator > 0 && numerator <= denominator }

  /// The share in percent, with one place behind the point; nil where that is no round number.
  package var roundPercent: Double? {
    let tenths = numerator * 1000
    return tenths % denominator == 0 ? Double(tenths / denominator) / 10 : nil
  }

  /// The share as it is read: `75 percent`, or as it is written where that is no round number.
  package var inWords: String { roundPercent.map { "\($0.written(places: 1)) percent" } ?? text }
}

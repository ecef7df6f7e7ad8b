internal import Diagnostics
internal import Text

/// A number as people write it, with commas, blanks, a unit or a sign of its own.
struct WrittenNumber {
  /// The number in digits, with a point where it has places behind it.
  let digits: String

  /// The number of a text; nil where it is none, or could be another.
  init?(_ text: String) {
    var rest = text.trimmed
    for mark in ["$", "€", "£"] where rest.hasPrefix(mark) {
      rest = String(rest.dropFirst()).trimmed
    }
    if rest.hasPrefix("\u{2212}") || rest.hasPrefix("\u{2013}") { rest = "-" + rest.dropFirst() }
    let sign = rest.first == "-" || rest.first == "+" ? String(rest.removeFirst()) : ""
    let number = rest.prefix {
      $0.isASCII && $0.isNumber || ",.' ’\u{A0}\u{2009}\u{202F}".contains($0)
    }
    let unit = String(rest.dropFirst(number.count)).trimmed
    // A unit in words: with more numbers in it, it is a sentence.
    guard unit.isEmpty || unit == "%" || unit.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." })
    else { return nil }
    // `2 million` is no 2.
    let multiples = ["k", "m", "hundred", "thousand", "million", "billion", "dozen", "mil", "k."]
    guard unit.split(separator: " ").allSatisfy({ !multiples.contains($0.lowercased()) }) else {
      return nil
    }
    guard let plain = Self.plain(String(number).trimmed) else { return nil }
    digits = (sign == "+" ? "" : sign) + plain
  }

  /// Digits alone, whatever sets thousands apart and whichever mark is before the decimals.
  private static func plain(_ text: String) -> String? {
    guard let first = text.first, first.isNumber, let last = text.last, last.isNumber else {
      return nil
    }
    let marks = text.filter { !$0.isNumber }
    guard let mark = marks.first else { return text }
    let groups = text.split(omittingEmptySubsequences: false) { $0 == mark }
    let areThousands =
      groups[0].utf8.count <= 3 && groups[0] != "0"
      && groups.dropFirst().dropLast().allSatisfy { $0.utf8.count == 3 }
    let end = groups[groups.count - 1]
    if marks.allSatisfy({ $0 == mark }) {
      if mark == "." { return marks.count == 1 ? text : nil }
      if areThousands, end.utf8.count == 3 { return groups.joined() }
      return mark == "," && marks.count == 1 && end.utf8.count != 3
        || groups[0] == "0" && mark == ","
        ? groups.joined(separator: ".") : nil
    }
    // Two marks: the last one is before the decimals, as in `1,200.50`.
    guard marks.dropLast().allSatisfy({ $0 == mark }), let point = marks.last, point != mark,
      point == "." || point == ",", areThousands,
      end.prefix(while: { $0.isNumber }).utf8.count == 3
    else { return nil }
    return groups.joined().replacing(String(point), with: ".")
  }
}

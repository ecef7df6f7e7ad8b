internal import Diagnostics
internal import FrontMatter

/// The code of a language.
enum LanguageTag {
  /// Reports a code that is not made as BCP 47 says: two or three letters, then parts of one to
  /// eight letters or digits behind hyphens.
  static func check(_ tag: Located<String>, _ reader: inout FieldReader) {
    let parts = tag.value.split(separator: "-", omittingEmptySubsequences: false)
    let isLetter: (Character) -> Bool = { $0.isASCII && $0.isLetter }
    let isWellFormed = parts.enumerated().allSatisfy { index, part in
      index == 0
        ? (2...3).contains(part.count) && part.allSatisfy(isLetter)
        : (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || $0.isWholeNumber }
    }
    guard !isWellFormed else { return }
    reader.report(
      .langInvalid, tag.location, "“\(tag.value.shortened)” is no code of a language.",
      fix: "Write the code, such as en for English or es for Spanish.")
  }
}

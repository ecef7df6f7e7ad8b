internal import Text

/// Finds what someone wrote into a blank: an answer behind a question, words behind “Name:”, a box
/// that is checked, a signature.
enum FilledText {
  /// What a piece of text holds.
  enum Finding {
    /// Something that only a filled-in paper has.
    case filled
    /// Words that may be an answer.
    case doubtful
  }

  /// What a question, an option or another text of a blank holds; nil when it is blank.
  static func find(in text: String) -> Finding? {
    if isMarked(text) || isBehindQuestion(text) { return .filled }
    if let (label, rest) = bracketed(text), isPersonalLabel(label), isAnswer(rest) {
      return .filled
    }
    guard let (label, rest) = labelled(text), !isHint(rest) else { return nil }
    if isLabel(label) {
      return isAnswer(rest) || words(of: rest).count < 4 ? .filled : .doubtful
    }
    return isSoftLabel(label) && isAnswer(rest) ? .doubtful : nil
  }

  /// Whether a line of a blank's text is filled in.
  static func isFilled(line: String) -> Bool {
    if isMarked(line) { return true }
    guard let (label, rest) = labelled(line), isPersonalLabel(label) else { return false }
    return isAnswer(rest)
  }

  /// Whether a cell beside or below a label holds an answer.
  static func isFilled(cell: String) -> Bool {
    cell.contains { $0.isLetter || $0.isNumber } && !isHint(cell) && !isLabel(cell)
  }

  /// Whether a text is a label behind which stands someone: `Name`, `Signature of the employee`.
  static func isPersonalLabel(_ text: String) -> Bool {
    let words = words(of: text)
    return words.count < 6 && words.contains(where: FormWords.personal.contains)
  }

  /// Whether a text is a label behind which stands what only a filled-in paper says.
  private static func isLabel(_ text: String) -> Bool {
    let words = words(of: text)
    guard let first = words.first, words.count < 6 else { return false }
    return isPersonalLabel(text) || words.contains(where: FormWords.particular.contains)
      || FormWords.questions.contains(first)
  }

  /// Whether a text is a label behind which forms have hints as often as filled-in papers answers.
  private static func isSoftLabel(_ text: String) -> Bool {
    let words = words(of: text)
    return words.count < 5 && words.contains(where: FormWords.soft.contains)
  }

  /// Whether a word is one of a label's, which forms in two languages say twice.
  private static func isLabelWord(_ word: String) -> Bool {
    FormWords.personal.contains(word) || FormWords.particular.contains(word)
  }

  /// A checked box, a blank with words on it, or a signature.
  private static func isMarked(_ text: String) -> Bool {
    let marks = ["[x]", "[X]", "(x)", "(X)", "☑", "☒", "✓", "✔", "✅", "/s/", "/S/"]
    if marks.contains(where: text.holds) { return true }
    return isSigned(text) || hasFilledBlank(text)
  }

  /// “Signed by” with a name, or “signed on” with a day.
  private static func isSigned(_ text: String) -> Bool {
    let small = text.folded
    guard small.holds("signed") || small.holds("firmad") else { return false }
    let all = NameWord.all(in: text)
    let signed = all.firstIndex { ["signed", "firmado", "firmada"].contains($0.bare) }
    guard let signed, all.indices.contains(signed + 2) else { return false }
    return ["by", "on", "por", "el"].contains(all[signed + 1].bare)
      && (all[signed + 2].isCapital || isDigits(all[signed + 2].bare))
  }

  /// `____words____`, with the words on the line itself.
  private static func hasFilledBlank(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var runs: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] == UInt8(ascii: "_") { index += 1 }
      if index - start > 2 { runs.append(start..<index) }
      if index == start { index += 1 }
    }
    return zip(runs, runs.dropFirst()).contains { first, second in
      let between = bytes[first.upperBound..<second.lowerBound]
      guard let start = between.first, let end = between.last else { return false }
      return start > 0x2F && end > 0x2F && end != UInt8(ascii: ":")
    }
  }

  /// Whether something stands behind a question that is neither an instruction, nor a choice, nor the
  /// next question.
  private static func isBehindQuestion(_ text: String) -> Bool {
    let parts = text.split(separator: "?", omittingEmptySubsequences: false)
    return parts.indices.dropFirst().contains { index in
      var sentences = parts[index].split { ".;!¿\n".contains($0) }
      if index + 1 < parts.count { sentences = sentences.dropLast() }
      let rest = sentences.joined(separator: ". ")
      guard rest.contains(where: { $0.isLetter || $0.isNumber }), !isChoice(rest[...]) else {
        return false
      }
      return !sentences.allSatisfy { isInstruction(words(of: String($0))) }
    }
  }

  /// A few words to choose from: `yes / no`, `in person or by phone`.
  private static func isChoice(_ rest: Substring) -> Bool {
    let words = words(of: String(rest))
    let isList = ["/", "☐", "□", "[ ]"].contains { rest.contains($0) }
    let isEither = words.contains("or") || words.contains("o")
    return words.count < 10 && (isList || isEither && !rest.contains("."))
  }

  /// The words before the first colon, dash or equals sign, and what stands behind it.
  private static func labelled(_ text: String) -> (label: String, rest: String)? {
    let marks: Set<Character> = [":", "=", "→", "–", "—"]
    var before: Character = " "
    for index in text.indices {
      let next = text.index(after: index)
      let isDash = text[index] == "-" && before == " " && next < text.endIndex && text[next] == " "
      if marks.contains(text[index]) || isDash {
        return (String(text[..<index]), String(text[next...]).trimmed)
      }
      before = text[index]
    }
    return nil
  }

  /// The words before a bracket at the end, and those in it.
  private static func bracketed(_ text: String) -> (label: String, rest: String)? {
    let text = text.trimmed
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    return (
      String(text[..<open]), String(text[text.index(after: open)...].dropLast()).trimmed
    )
  }

  /// Whether what stands behind a label can only be an answer: a name, a number, a day.
  private static func isAnswer(_ rest: String) -> Bool {
    guard !isHint(rest), let first = rest.first(where: { $0.isLetter || $0.isNumber }) else {
      return false
    }
    return first.isUppercase || first.isNumber || CalendarDay.isIn(rest)
      || words(of: rest).contains(where: RecordVocabulary.given.contains)
  }

  /// Whether words only say how to answer: `first and last`, `month and day`, `in block letters`.
  private static func isHint(_ rest: String) -> Bool {
    let words = words(of: rest)
    guard let first = words.first else { return true }
    if ["?", "__", "…", "...", "[ ]"].contains(where: { rest.contains($0) }) { return true }
    let isScale = words.count > 1 && words.allSatisfy { isDigits($0) && $0.utf8.count < 3 }
    return isInstruction(words) || FormWords.questions.contains(first)
      || (isChoice(rest[...]) || isScale) && !CalendarDay.isIn(rest)
      || words.allSatisfy { FormWords.hints.contains($0) || isLabelWord($0) }
  }

  /// Whether a sentence says how to answer.
  private static func isInstruction(_ words: [String]) -> Bool {
    guard let first = words.first else { return true }
    // “Descríbalo” is “describa” with its object.
    let verb = ["lo", "la", "los", "las"].first { first.hasSuffix($0) }.map {
      String(first.dropLast($0.count))
    }
    return FormWords.instructions.contains(first)
      || verb.map(FormWords.instructions.contains) ?? false
      || words.count > 1 && FormWords.instructionPairs.contains("\(first) \(words[1])")
  }

  private static func words(of text: String) -> [String] { NameWord.all(in: text).map(\.bare) }

  private static func isDigits(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

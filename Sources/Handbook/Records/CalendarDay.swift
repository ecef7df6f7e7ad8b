internal import Text

/// Finds a day of the calendar in words: `October 3`, `3 de octubre`, `10/03`, `2026-10-03`. A blank
/// has none; the day of a revision is no day of a record.
enum CalendarDay {
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
    "agosto", "septiembre", "setiembre", "octubre", "noviembre", "diciembre", "ene", "abr", "ago",
    "dic",
  ]

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "thirtieth", "primero", "uno", "dos", "tres", "cuatro",
    "cinco", "seis", "siete", "ocho", "nueve", "diez", "quince", "veinte", "treinta",
  ]

  /// Words before the day on which a paper was made or changed.
  private static let revisions: Set<String> = [
    "revised", "revision", "rev", "version", "updated", "adopted", "approved", "effective", "since",
    "edition", "issued", "revisado", "revisada", "actualizado", "actualizada", "vigente",
    "aprobado", "aprobada", "adoptado", "adoptada", "desde", "edicion",
  ]

  /// Words before a deadline, and before the day of an agreement or a law: days that are the same for
  /// all readers.
  private static let publicDays: Set<String> = [
    "by", "before", "until", "till", "through", "due", "deadline", "open", "opens", "begins",
    "starts", "ends", "agreement", "contract", "memorandum", "mou", "law", "act", "policy",
    "regulation", "antes", "hasta", "plazo", "abre", "empieza", "termina", "acuerdo", "contrato",
    "convenio", "memorando", "ley", "politica", "reglamento",
  ]

  private static let revisionsAndPublicDays = revisions.union(publicDays)

  private static let fractions: Set<String> = ["1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "24/7"]

  /// Whether a text names a day of the calendar; `besidePublic` passes over deadlines and days of
  /// agreements, which a paper for everyone may name.
  static func isIn(_ text: String, besidePublic: Bool = false) -> Bool {
    let passed = besidePublic ? revisionsAndPublicDays : revisions
    let words = text.folded.split { " \n\t,;()[]“”\"?!¿¡".contains($0) }.map { word in
      word.drop { ".:".contains($0) }
    }.filter { !$0.isEmpty }
    for (index, word) in words.enumerated() {
      let isDay = isNumeric(word) || isNamed(index, words)
      if isDay, !words[max(0, index - 4)..<index].contains(where: { passed.contains(bare($0)) }) {
        return true
      }
    }
    return false
  }

  /// Whether the name of a file, or an id, names a day.
  static func isInName(_ name: String) -> Bool {
    let digits = name.utf8.split { !(0x30...0x39).contains($0) }
    if digits.contains(where: { run in
      run.count == 8 && CalendarDate(compact: String(decoding: run, as: UTF8.self)) != nil
    }) {
      return true
    }
    let parts = name.split { "-_ .".contains($0) }.map(String.init)
    for index in parts.indices where index + 2 < parts.count {
      if isNumeric(Substring(parts[index...(index + 2)].joined(separator: "-"))) { return true }
    }
    return isIn(parts.joined(separator: " "))
  }

  /// Whether a part of a name is a month.
  static func isMonth(_ part: String) -> Bool { months.contains(part.folded) }

  private static func bare(_ word: Substring) -> String {
    String(word.filter { $0.isLetter })
  }

  /// A month with the number of a day beside it.
  private static func isNamed(_ index: Int, _ words: [Substring]) -> Bool {
    guard months.contains(bare(words[index])), words[index].allSatisfy({ !$0.isNumber }) else {
      return isJoined(words[index])
    }
    let small: Set<Substring> = ["of", "de", "the", "el"]
    var after = index + 1
    while after < words.count, small.contains(words[after]) { after += 1 }
    if after < words.count, after - index < 3, isNumber(words[after]) || isOrdinal(words[after]) {
      // “March of 3 schools” names no day, and “March 2027” a month.
      return after == index + 1 || words[index + 1] != "of"
    }
    var before = index - 1
    while before >= 0, small.contains(words[before]) { before -= 1 }
    guard before >= 0, index - before < 4 else { return false }
    return isNumber(words[before]) || isOrdinal(words[before]) && before < index - 1
  }

  /// A month and a day in one word: `oct3`, `3oct`.
  private static func isJoined(_ word: Substring) -> Bool {
    let digits = word.filter { $0.isNumber }
    return isNumber(digits[...]) && months.contains(bare(word))
      && (word.hasPrefix(digits) || word.hasSuffix(digits))
  }

  private static func isOrdinal(_ word: Substring) -> Bool { ordinals.contains(bare(word)) }

  /// `3`, `3rd`, `3º`: a number that a day can have.
  private static func isNumber(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isNumber }
    guard let number = Int(digits), (1...31).contains(number) else { return false }
    let rest = word.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th", "o", "º", "°", ".", ":", "'s"].contains(rest)
  }

  /// `2026-10-03`, `10/03/2026`, `3.10.26`, `10/03`.
  private static func isNumeric(_ word: Substring) -> Bool {
    let word = word.prefix { $0.isNumber || "/-.".contains($0) }
    guard !fractions.contains(String(word)) else { return false }
    for mark in ["/", "-", "."] as [Character] {
      let parts = word.split(separator: mark, omittingEmptySubsequences: true)
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == parts.count else { continue }
      if numbers.count == 2, mark == "/", parts.allSatisfy({ $0.count < 3 }),
        isDay(numbers[0], numbers[1])
      {
        return true
      }
      guard numbers.count == 3 else { continue }
      if parts[0].count == 4, isDay(numbers[1], numbers[2]) { return true }
      if [2, 4].contains(parts[2].count), isDay(numbers[0], numbers[1]) { return true }
    }
    return false
  }

  /// Whether two numbers are a day and a month, in either order.
  private static func isDay(_ first: Int, _ second: Int) -> Bool {
    (1...31).contains(first) && (1...31).contains(second) && min(first, second) <= 12
  }
}

extension CalendarDate {
  /// The day written as `20261103`; nil for others, and for years that no one here writes about.
  fileprivate init?(compact text: String) {
    guard text.hasPrefix("19") || text.hasPrefix("20") else { return nil }
    let month = text.dropFirst(4).prefix(2)
    self.init("\(text.prefix(4))-\(month)-\(text.suffix(2))")
  }
}

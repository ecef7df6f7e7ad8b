internal import Text

/// The messages in one language. Each is cut at its holes once.
package struct Phrasebook: Sendable {
  /// The language's code.
  private let code: String
  private let plurals: Plurals
  private let messages: [Form]
  private let calendar: CalendarWords

  /// A message with its pieces, in the form for each number where it counts something.
  private enum Form {
    case plain(String)
    case filled([[Piece]])
  }

  private enum Piece {
    case words(String)
    /// A value, by its place.
    case value(Int)
  }

  /// The messages of a language, by the texts of its file.
  package init(_ code: String, _ texts: [String: String]) {
    self.code = code
    calendar = CalendarWords(texts)
    plurals = Plurals(code)
    messages = Said.all.map { message in
      var text = texts[message.key] ?? message.key
      if let sight = message.sight {
        let all = Self.sights(of: text)
        text = all.isEmpty ? "" : all[min(sight, all.count - 1)]
      }
      if message.holes.isEmpty { return .plain(text) }
      return .filled(
        Self.forms(of: text).map { form in
          TextPiece.all(in: form).compactMap { piece in
            switch piece {
            case .words(let words): .words(words)
            case .hole(let name): message.holes.firstIndex(of: name).map { .value($0) }
            }
          }
        })
    }
  }

  /// The texts for each `Sight`, which have `~` between them; where there are two, the second is said
  /// of all that is not whole.
  package static func sights(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "~")).map { String(Substring($0)).trimmed }
  }

  /// The forms of a counted text, which have `|` between them.
  package static func forms(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)).trimmed }
  }

  private func text(of said: Said) -> String {
    switch messages[said.number] {
    case .plain(let text): return text
    case .filled(let forms):
      let counted = said.values.lazy.compactMap {
        if case .number(let number, _) = $0 { number } else { nil }
      }
      let form = forms.count > 1 ? counted.first.map { plurals.form(of: $0) } ?? 0 : 0
      guard !forms.isEmpty else { return "" }
      return forms[min(form, forms.count - 1)].map { piece in
        switch piece {
        case .words(let words): words
        case .value(let place): text(of: said.values[place])
        }
      }.joined()
    }
  }

  /// Words in the language; an author's as they are.
  package func text(of saying: Saying) -> String {
    switch saying {
    case .said(let said): text(of: said)
    case .written(let words), .help(let words): words
    case .number(let number, let places): marked(number.written(places: places))
    case .day(let date): calendar.day(date)
    case .shortDay(let date): calendar.shortDay(date)
    case .month(let date): calendar.month(date)
    case .list(let sayings): list(sayings.map { text(of: $0) })
    case .anyOf(let sayings): list(sayings.map { text(of: $0) }, .listOr)
    case .title(let saying): text(of: saying).capitalizedFirst
    case .joined(let sayings, let mark): sayings.map { text(of: $0) }.joined(separator: mark)
    }
  }

  /// A number as the program writes it, with the decimal mark of the language.
  private func marked(_ number: String) -> String {
    guard let point = number.firstIndex(of: ".") else { return number }
    return number[..<point] + text(of: .decimalMark) + number[number.index(after: point)...]
  }

  /// Words as a list in a sentence, with `last` before the last of them. Before a word that begins with
  /// the sound of the Spanish `y` or `o`, the language may have another form of it.
  package func list(_ words: some Sequence<String>, _ last: Saying = .listAnd) -> String {
    let words = Array(words)
    guard words.count > 1, let final = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: text(of: .listComma) + " ")
      + " \(joint(last, before: final)) \(final)"
  }

  private func joint(_ last: Saying, before next: String) -> String {
    guard code.primaryLanguage == "es" else { return text(of: last) }
    let next = next.lowercased()
    if last == .listAnd, next.hasPrefix("i") || next.hasPrefix("hi") && !next.hasPrefix("hie") {
      return "e"
    }
    if last == .listOr, next.hasPrefix("o") || next.hasPrefix("ho") || next.hasPrefix("8") {
      return "u"
    }
    return text(of: last)
  }
}

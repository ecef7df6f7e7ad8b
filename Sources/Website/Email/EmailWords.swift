internal import Handbook
internal import Text

/// The words that an email says of itself, in the language of its message where this list has it.
struct EmailWords: Sendable {
  /// The language that they are in.
  let language: String
  let communication: String
  let number: String
  let from: String
  let and: String
  let audience: String
  let action: String
  let questions: String
  let approved: String
  let links: String
  let online: String
  let picture: String
  let note: String
  /// A day as it is read.
  let day: @Sendable (CalendarDate) -> String

  /// The words for a language, or else in English.
  static func of(_ language: String) -> EmailWords {
    language == "es" || language.hasPrefix("es-") ? spanish : english
  }

  static let english = EmailWords(
    language: "en", communication: "Joint communication", number: "Joint communication number",
    from: "From", and: "and", audience: "For", action: "What you need to do",
    questions: "Questions to", approved: "Approved by both sides", links: "Links",
    online: "Read it on the web", picture: "Picture", note: "note", day: { $0.inWords })

  private static let spanish = EmailWords(
    language: "es", communication: "Comunicado conjunto", number: "Comunicado conjunto número",
    from: "De", and: "y", audience: "Para", action: "Lo que usted debe hacer",
    questions: "Preguntas a", approved: "Aprobado por ambas partes", links: "Enlaces",
    online: "Leer en la web", picture: "Imagen", note: "nota",
    day: { date in
      let (year, month, day) = date.components
      return "\(day) de \(months[month - 1]) de \(year)"
    })

  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
}

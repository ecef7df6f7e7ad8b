internal import Diagnostics
package import FrontMatter
internal import Text

/// How a kind tells a blank paper from a filled-in record about people, which never belongs in the
/// repository: whoever can read the files reads it, and their history keeps it.
package struct RecordSigns: Sendable {
  /// The record at the start of a sentence: `A filled-in form`.
  package let name: String
  /// What to publish in its place, as the rest of a sentence behind “Publish”.
  package let instead: String
  /// Whether documents of the kind are blanks: nothing is written where something is asked, and
  /// nothing in them has a day.
  let isBlank: Bool
  /// The keys that give a record away.
  private let keys: Set<String>
  /// Other fields that give it away, by a tidy key and what stands behind it.
  private let other: @Sendable (String, Node) -> Bool
  /// The fields that say who someone is, by role.
  let roles: Set<String>
  /// The fields that say what single people do and when, counted from a beginning, so that any day in
  /// one of them is that of a person's paper.
  let personal: Set<String>
  /// Whether a document is about no one, as its own fields say.
  let isPlain: @Sendable ([Entry]) -> Bool

  /// A document is a record when something stands behind a key about people, or behind one of `keys`,
  /// anywhere in its front matter, or when `orWhere` says so of a key with its value. Keys are
  /// compared in small letters and without the marks between their words, so that `Signed_on` is
  /// `signedon`. `except` names fields of the kind that sound like one of them.
  package init(
    _ name: String, instead: String, isBlank: Bool = false, keys: Set<String> = [],
    except: Set<String> = [], roles: Set<String> = [], personal: Set<String> = [],
    isPlain: @escaping @Sendable ([Entry]) -> Bool = { _ in false },
    orWhere other: @escaping @Sendable (String, Node) -> Bool = { _, _ in false }
  ) {
    self.name = name
    self.instead = instead
    self.isBlank = isBlank
    self.keys = RecordKeys.people.union(isBlank ? RecordKeys.filling : []).union(keys)
      .subtracting(except)
    self.roles = roles
    self.personal = personal
    self.isPlain = isPlain
    self.other = other
  }

  /// Whether a document of the kind is a record when something stands behind a key.
  package func isGivenAway(by key: String) -> Bool { keys.contains(Self.tidy(key)) }

  /// The first key with something behind it that gives a record away. Front matter is only as deep
  /// as its reader allows; the limit here is for what comes from elsewhere.
  func search(_ entries: [Entry], depth: Int = 0) -> SourceLocation? {
    guard depth < 100 else { return nil }
    for entry in entries where !entry.value.isEmpty {
      let key = Self.tidy(entry.key)
      if keys.contains(key) || other(key, entry.value) { return entry.keyLocation }
      if let found = search(entry.value, depth: depth + 1) { return found }
    }
    return nil
  }

  private func search(_ node: Node, depth: Int) -> SourceLocation? {
    guard depth < 100 else { return nil }
    switch node.content {
    case .scalar: return nil
    case .map(let entries): return search(entries, depth: depth)
    case .list(let items):
      for item in items {
        if let found = search(item, depth: depth + 1) { return found }
      }
      return nil
    }
  }

  private static func tidy(_ key: String) -> String {
    String(decoding: key.folded.utf8.filter { !"-_ ".utf8.contains($0) }, as: UTF8.self)
  }
}

/// Keys of front matter that give a record about people away, whatever its kind.
private enum RecordKeys {
  /// Behind which stands someone.
  static let people: Set<String> = [
    "name", "names", "nombre", "nombres", "fullname", "firstname", "lastname", "surname",
    "apellido", "apellidos", "initials", "iniciales", "employee", "employees", "employeename",
    "employeeid", "empleado", "empleada", "empleados", "caller", "applicant", "applicants",
    "candidate", "candidates", "complainant", "complainants", "witness", "witnesses", "testigo",
    "testigos", "solicitante", "aspirante", "mentor", "mentors", "mentora", "mentees", "mentee",
    "aprendiz", "pair", "pairs", "pareja", "parejas", "matches", "signed", "signedon", "signedby",
    "signature", "signatures", "firma", "firmas", "firmado", "firmada", "firmadopor", "student",
    "students", "alumno", "alumna", "email", "correo", "phone", "telefono",
  ]

  /// Behind which stands what someone filled in.
  static let filling: Set<String> = [
    "response", "responses", "reply", "replies", "value", "values", "answered", "answers",
    "respuesta", "respuestas", "agreedon", "agreed", "date", "fecha", "day", "dia", "on", "when",
    "case", "caseno", "casenumber", "caso", "expediente", "filledin", "filledinby", "filledby",
    "filledon", "completedby", "completedon", "receivedby", "receivedon", "takenby", "takenon",
    "calledon", "supervisor", "supervisora", "person", "persona", "who", "quien", "match",
  ]
}

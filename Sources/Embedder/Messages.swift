import Foundation

/// Swift with a name for each message of a language's file, and a parameter for each of its holes.
/// Nothing of the words gets in, so that other words need no other program.
func messages(in file: URL) throws -> String {
  var list: [String] = []
  var members: [String] = []
  for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  where !line.hasPrefix("#") {
    guard let colon = line.firstIndex(of: ":") else { continue }
    let key = String(line[..<colon])
    guard let holes = holes(in: line[colon...]), !isLookedUp(key) else { continue }
    let names = holes.map { "\"\($0.name)\"" }.joined(separator: ", ")
    // What is said by how much readers see has a text for each, one after the other.
    let sights = line.contains("~") ? 3 : 1
    var number = "\(list.count)"
    for sight in 0..<sights {
      let place = sights == 1 ? "" : ", sight: \(sight)"
      list.append("Message(key: \"\(key)\"\(place)\(holes.isEmpty ? "" : ", holes: [\(names)]")),")
    }
    var parameters = holes.map { "\($0.name == "n" ? "_ n" : swiftName($0.name)): \($0.type)" }
    if sights > 1 {
      parameters.append("seen: Sight")
      number += " + seen.rawValue"
    }
    let values = holes.isEmpty ? "" : ", [\(holes.map(\.value).joined(separator: ", "))]"
    members.append(
      parameters.isEmpty
        ? "package static var \(swiftName(key)): Saying { .said(Said(\(number))) }"
        : "package static func \(swiftName(key))(\(parameters.joined(separator: ", "))) -> Saying {"
          + " .said(Said(\(number)\(values))) }")
  }
  let needsDays = members.contains { $0.contains("CalendarDate") }
  return """
    \(needsDays ? "package import Text\n" : "")
    /// The messages, by name. Made when the program is built, from the keys of the English words.
    extension Said {
      static let all: [Message] = [
        \(list.joined(separator: "\n    "))
      ]
    }

    extension Saying {
      \(members.joined(separator: "\n  "))
    }

    """
}

/// A hole of a message.
private struct Hole {
  let name: String
  /// What is filled in: the word behind the colon.
  let sort: String

  var type: String {
    switch sort {
    case "count": "Int"
    case "number": "Double"
    case "day": "CalendarDate"
    case "list": "[Saying]"
    default: "Saying"
    }
  }

  var value: String {
    switch sort {
    case "count": ".number(Double(\(swiftName(name))))"
    case "number": ".number(\(swiftName(name)))"
    case "day": ".day(\(swiftName(name)))"
    case "list": ".list(\(swiftName(name)))"
    default: swiftName(name)
    }
  }
}

/// The holes of a text in the order of their names, `n` first, whatever the order of the words; nil for
/// a text that only a template can fill.
private func holes(in text: Substring) -> [Hole]? {
  var holes: [Hole] = []
  for piece in text.split(separator: "{").dropFirst() {
    let parts = piece.prefix { $0 != "}" }.split(separator: ":")
    guard let name = parts.first.map(String.init), !name.contains(".") else { return nil }
    if !holes.contains(where: { $0.name == name }) {
      holes.append(Hole(name: name, sort: parts.count > 1 ? String(parts[1]) : ""))
    }
  }
  return holes.sorted { ($0.name == "n" ? "" : $0.name) < ($1.name == "n" ? "" : $1.name) }
}

/// Whether a text is found by its key alone: what kinds and areas are for, names of months, and how
/// days are written.
private func isLookedUp(_ key: String) -> Bool {
  ["meaning_", "title_", "about_", "date_", "month_names"].contains { key.hasPrefix($0) }
}

/// `days_overdue` as Swift writes it: `daysOverdue`.
private func swiftName(_ key: String) -> String {
  let words = key.split(separator: "_")
  let name = words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
  return "`\(name)`"
}

internal import FrontMatter
internal import Handbook
internal import Text

/// An entry as calendars hold it: written once, however many calendars it stands in.
struct WrittenEntry: Sendable {
  /// The name that the entry keeps (RFC 5545, 3.8.4.7). It holds nothing that an editor changes when
  /// something is put off or gets another title, so that a calendar moves the entry it has and makes
  /// no second one.
  let name: String
  /// The zone by whose clocks it is, by its name.
  let zone: String?
  /// The lines of its properties, without its name.
  let properties: Bytes
}

/// Writes what documents put into calendars.
struct CalendarWriter: Sendable {
  let handbook: Handbook
  /// What the kinds make of documents, in the order of the handbook's.
  let kinds: [any KindPage.Type]
  let words: Words
  /// When documents were last changed as this edition shows them, by path.
  let stamps: [String: EditionHistory.Stamp]
  /// Where the site is published.
  let baseURL: String?

  /// What is behind every entry's name, so that those of two handbooks differ.
  private let place: String
  /// What tells a document's entries from those of another of its kind, team and id, by its place:
  /// its folder. Nothing for the first of them, so that a namesake elsewhere changes no name.
  private let folders: [Int: String]

  init(
    _ handbook: Handbook, _ kinds: [any KindPage.Type], in words: Words,
    stamps: [String: EditionHistory.Stamp], baseURL: String?
  ) {
    self.handbook = handbook
    self.kinds = kinds
    self.words = words
    self.stamps = stamps
    self.baseURL = baseURL
    let id = handbook.settings.calendarID ?? handbook.settings.handbookID
    place = id?.value ?? handbook.settings.title.tidySlug
    // Names that hang on the title were given out by the order of files, and stay.
    folders = id == nil ? [:] : Namesakes(in: handbook).folders
  }

  /// The entries of a document, in their order.
  func entries(of index: Int) -> [WrittenEntry] {
    let document = handbook.documents[index]
    let entries = kinds[document.kind].calendarEntries(of: document, in: handbook)
    guard !entries.isEmpty else { return [] }
    let team = handbook.team(ofDocument: index).map { handbook.documents[$0].title }
    return entries.map { entry in
      var zone: String?
      if case .clock(_, _, let named) = entry.time { zone = named?.name }
      return WrittenEntry(
        name: name(of: entry, of: document, at: index), zone: zone,
        properties: properties(of: entry, of: document, team: team))
    }
  }

  private func name(of entry: CalendarEntry, of document: Document, at index: Int) -> String {
    let kind = handbook.kinds.all[document.kind].info.name
    let parts =
      (entry.item.isEmpty ? [] : [entry.item, kind]) + [document.id, document.team ?? "all"]
      + (folders[index].map { [$0] } ?? [])
    return "\(parts.joined(separator: "."))@\(place)"
  }

  /// `SEQUENCE` has to grow whenever an entry changes (RFC 5545, 3.8.7.4), and a build remembers
  /// nothing. It follows from the day on which the entry's file was last changed as this edition
  /// shows it, and from how often it was that day: every change of an entry is a change of its file.
  /// Without a history it is 0, and calendars go by `DTSTAMP` (3.8.7.2): the same day, or where that
  /// is unknown, the day of the build.
  private func properties(
    of entry: CalendarEntry, of document: Document, team: String?
  ) -> Bytes {
    var lines = CalendarLines()
    let stamp = stamps[document.path]
    lines.add("DTSTAMP", "\((stamp?.day ?? handbook.today).compact)T000000Z")
    lines.add("SEQUENCE", "\(stamp?.sequence ?? 0)")
    lines.add(entry.time)
    let parts = [team, words[entry.summary]].compactMap(\.self).filter { !$0.isEmpty }
    lines.add(
      "SUMMARY", text: parts.isEmpty ? words.title(of: document) : parts.joined(separator: ": "))
    lines.add("CATEGORIES", text: words[entry.category.said])
    let isDraft = document.fields.status == .draft
    lines.add("STATUS", entry.isCanceled ? "CANCELLED" : isDraft ? "TENTATIVE" : "CONFIRMED")
    if let place = entry.place { lines.add("LOCATION", text: place) }
    if !entry.details.isEmpty {
      lines.add("DESCRIPTION", text: entry.details.map { words[$0] }.joined(separator: "\n"))
    }
    if let baseURL { lines.add("URL", Addresses.whole(document.page, on: baseURL)) }
    return lines.bytes
  }
}

/// Documents of one kind and one team that have the same id, because files in different folders are
/// called alike.
private struct Namesakes {
  /// The folders of all but the first of each group, by the documents' places.
  private(set) var folders: [Int: String] = [:]

  private struct Name: Hashable {
    let kind: Int
    let team: String?
    let id: String
  }

  init(in handbook: Handbook) {
    var first: [Name: Int] = [:]
    var groups: [Name: [Int]] = [:]
    first.reserveCapacity(handbook.documents.count)
    for (index, document) in handbook.documents.enumerated() {
      let name = Name(kind: document.kind, team: document.team, id: document.id)
      guard let other = first.updateValue(index, forKey: name) else { continue }
      groups[name, default: [other]].append(index)
    }
    for group in groups.values {
      let ordered = group.sorted {
        let (one, other) = (handbook.documents[$0], handbook.documents[$1])
        let ranks = (Self.rank(one, in: handbook), Self.rank(other, in: handbook))
        return ranks.0 == ranks.1 ? one.path.precedesByBytes(other.path) : ranks.0 < ranks.1
      }
      for index in ordered.dropFirst() {
        let folder = Paths.folder(of: handbook.documents[index].path)
        folders[index] = String(folder.map { $0 == "/" ? "." : $0 })
      }
    }
  }

  /// The lowest for a document whose id someone wrote, then for one in the folder that its kind has in
  /// its team, or has at all: whatever lies elsewhere came later.
  private static func rank(_ document: Document, in handbook: Handbook) -> Int {
    if document.fields.id != nil { return 0 }
    let folder = Paths.folder(of: document.path)
    let own = handbook.kinds.all[document.kind].info.folder
    if let team = document.team, folder == "teams/\(team)/\(own)" || folder == "teams/\(team)" {
      return 1
    }
    return folder == own ? 2 : 3
  }
}

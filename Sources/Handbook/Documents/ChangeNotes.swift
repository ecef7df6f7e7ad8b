internal import FrontMatter
internal import Language
internal import Text

/// Gathers what one document tells about how the partnership changed.
///
/// There are two ways in which a document tells it. Most of what happens has a day of its own in the
/// newest version: an update, a decision's date, the day a communication was sent. Such a
/// *happening* needs no older version, and its day is the day it happened, not the day on which
/// someone wrote it down. The rest, such as a norm that was reworded or a goal's new due date, is a
/// *difference* from an older version, and is found only where there is one.
package struct ChangeNotes {
  /// The newest handbook, as the audience sees it.
  let handbook: Handbook
  /// The document's place in it.
  let index: Int
  /// The version of the document that is asked.
  let document: Document
  /// Nothing that lies after this day has happened yet.
  let today: CalendarDate
  /// Whether today is over, so that what was to happen today has happened: so it is for an older
  /// revision, which stands for the end of its day.
  private let isDayOver: Bool
  /// The day of differences, where one is known.
  private let day: CalendarDate?
  private let team: Int?
  /// Whether no word is told that stands only in the older version: it may have been taken out
  /// because it should never have been there, or while this audience could not see the document.
  let isReticent: Bool
  /// What the newest version says of all that changes can quote.
  private let said: Set<String>
  private(set) var changes: [HandbookChange] = []

  /// Notes of a version of the document that has a place in the newest handbook.
  init(
    _ handbook: Handbook, at index: Int, version: Document, today: CalendarDate,
    isDayOver: Bool = false, day: CalendarDate? = nil, isReticent: Bool = false,
    said: Set<String> = []
  ) {
    self.handbook = handbook
    self.index = index
    self.today = today
    self.isDayOver = isDayOver
    self.day = day
    self.isReticent = isReticent
    document = version
    let newest = handbook.documents[index]
    self.said = said
    team = handbook.isTeam(newest) ? index : handbook.team(of: newest)
  }

  /// Words that a version wrote, where they still stand in the newest one; nil where they were taken
  /// out, because then they are not to come back as news.
  func quote(_ words: String?) -> String? { words.flatMap { said.contains($0) ? $0 : nil } }

  /// What an older version said; nil where nothing is told of that.
  func formerly(_ day: CalendarDate) -> CalendarDate? { isReticent ? nil : day }

  /// Whether a day has passed.
  func isOver(_ day: CalendarDate) -> Bool { isDayOver ? day <= today : day < today }

  /// Notes that something happened on a day. Without a day, or when it lies ahead, it is no news.
  /// `key` tells happenings of the same sort in one document apart, where there can be several.
  mutating func happened(
    _ what: HandbookChange.What, on day: CalendarDate?, key: String = "",
    of subject: @escaping HandbookChange.Words = { $0 }, _ predicate: HandbookChange.Predicate,
    anchor: String? = nil, detail: String? = nil
  ) {
    guard let day, day <= today else { return }
    changes.append(
      HandbookChange(
        what: what, document: index, team: team, day: day, isDated: true, anchor: anchor,
        subject: subject, predicate: predicate, detail: detail.map { .written($0) },
        key: "\(what.rawValue).\(key)"))
  }

  /// The same in words.
  mutating func happened(
    _ what: HandbookChange.What, on day: CalendarDate?, key: String = "",
    of subject: @escaping HandbookChange.Words = { $0 }, _ words: @escaping HandbookChange.Words,
    anchor: String? = nil, detail: String? = nil
  ) {
    happened(
      what, on: day, key: key, of: subject, .words(words), anchor: anchor, detail: detail)
  }

  /// Notes a difference from an older version.
  mutating func differs(
    _ what: HandbookChange.What, key: String = "",
    of subject: @escaping HandbookChange.Words = { $0 }, _ words: @escaping HandbookChange.Words,
    anchor: String? = nil, said detail: Saying? = nil
  ) {
    changes.append(
      HandbookChange(
        what: what, document: index, team: team, day: day, isDated: false, anchor: anchor,
        subject: subject, predicate: .words(words), detail: detail,
        key: "\(what.rawValue).\(key).\(changes.count)"))
  }

  /// The same, with an author's words about it.
  mutating func differs(
    _ what: HandbookChange.What, key: String = "",
    of subject: @escaping HandbookChange.Words = { $0 }, _ words: @escaping HandbookChange.Words,
    anchor: String? = nil, detail: String?
  ) {
    differs(
      what, key: key, of: subject, words, anchor: anchor, said: detail.map { .written($0) })
  }

  /// What happened, as a version of a document tells it.
  static func happenings(
    in version: Document, at index: Int, of handbook: Handbook, until today: CalendarDate,
    isDayOver: Bool = false
  ) -> [HandbookChange] {
    var notes = ChangeNotes(
      handbook, at: index, version: version, today: today, isDayOver: isDayOver)
    version.value.happenings(&notes)
    return notes.changes
  }

  /// The differences between two versions of a document, on the day of the newer one.
  static func differences(
    from old: Document, to new: Document, at index: Int, of handbook: Handbook,
    on day: CalendarDate?, isReticent: Bool
  ) -> [HandbookChange] {
    var notes = ChangeNotes(
      handbook, at: index, version: new, today: handbook.today, day: day, isReticent: isReticent,
      said: handbook.documents[index].value.quotable(handbook.settings))
    if old.kind == new.kind { handbook.kinds.all[new.kind].differences(old, new, &notes) }
    if new.fields.status == .retired, old.fields.status != .retired {
      if handbook.isTeam(new) {
        notes.differs(.teamEnded, Saying.endedRetired)
      } else {
        notes.differs(.documentRetired, Saying.wasRetired)
      }
    }
    return notes.changes
  }

  /// That a document is new, as a list of one.
  static func addition(
    of index: Int, in handbook: Handbook, on day: CalendarDate?
  ) -> [HandbookChange] {
    let document = handbook.documents[index]
    var notes = ChangeNotes(handbook, at: index, version: document, today: handbook.today, day: day)
    if handbook.isTeam(document) {
      notes.differs(.teamFormed, Saying.isNewTeam)
    } else {
      notes.differs(.documentAdded, Saying.isNewInHandbook)
    }
    return notes.changes
  }
}

extension ChangeNotes {
  /// Whether an older version that an audience could not see makes the newer one a page that was
  /// opened: nothing but who may see it has kept it back. A draft that is adopted is new.
  static func isOpened(_ old: Document, includesDrafts: Bool) -> Bool {
    includesDrafts || old.fields.status != .draft
  }

  /// That a document can be seen by more people now, as a list of one.
  static func opening(
    of index: Int, in handbook: Handbook, on day: CalendarDate?
  ) -> [HandbookChange] {
    let document = handbook.documents[index]
    var notes = ChangeNotes(handbook, at: index, version: document, today: handbook.today, day: day)
    switch document.visibility {
    case .public: notes.differs(.documentOpened, Saying.isOpenToEveryone)
    case .staff: notes.differs(.documentOpened, Saying.isOpenToStaff)
    case .team: notes.differs(.documentOpened, Saying.isOpenToTeam)
    }
    return notes.changes
  }

  /// That a document moved, as a list of one.
  static func move(
    of index: Int, in handbook: Handbook, on day: CalendarDate?
  ) -> [HandbookChange] {
    let document = handbook.documents[index]
    var notes = ChangeNotes(handbook, at: index, version: document, today: handbook.today, day: day)
    notes.differs(.documentMoved) { .movedTo($0, page: .written(document.page)) }
    return notes.changes
  }
}

/// Old and new entries of a list, brought together by what they are called.
struct Pairing<Entry> {
  private(set) var pairs: [(old: Entry, new: Entry, place: Int)] = []
  private(set) var gained: [(entry: Entry, place: Int)] = []
  private(set) var lost: [Entry] = []

  /// Brings entries together by a name, and those that are left by what they say.
  init(_ old: [Entry], _ new: [Entry], name: (Entry, Int) -> String, text: (Entry) -> String?) {
    var (oldLeft, newLeft) = (Array(old.enumerated()), Array(new.enumerated()))
    match(&oldLeft, &newLeft) { name($0.element, $0.offset) }
    match(&oldLeft, &newLeft) { text($0.element) }
    pairs.sort { $0.place < $1.place }
    gained = newLeft.map { ($0.element, $0.offset) }
    lost = oldLeft.map { $0.element }
  }

  private typealias Numbered = EnumeratedSequence<[Entry]>.Element

  private mutating func match(
    _ old: inout [Numbered], _ new: inout [Numbered], by key: (Numbered) -> String?
  ) {
    // Of several with one name, the first belongs to the first.
    var places: [String: [Int]] = [:]
    for (place, entry) in old.enumerated().reversed() {
      if let key = key(entry), !key.isEmpty { places[key, default: []].append(place) }
    }
    var taken: Set<Int> = []
    new = new.filter { entry in
      guard let key = key(entry), let place = places[key]?.popLast() else { return true }
      taken.insert(place)
      pairs.append((old[place].element, entry.element, entry.offset))
      return false
    }
    old = old.enumerated().filter { !taken.contains($0.offset) }.map { $0.element }
  }
}

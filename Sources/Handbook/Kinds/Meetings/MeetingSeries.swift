internal import FrontMatter
internal import Text

/// The meetings of each team, the earliest first.
package struct MeetingSeries: KindLookup {
  fileprivate private(set) var ofTeam: [Int: [Int]] = [:]
  /// Where each meeting is among those of its team.
  fileprivate private(set) var places: [Int: Int] = [:]

  package init(_ documents: DocumentList) {
    var starts: [Int: [(start: LocalDateTime, index: Int)]] = [:]
    for (index, meeting) in documents.documents(of: Meeting.self) {
      guard let team = documents.teams[index], let start = meeting.start else { continue }
      starts[team, default: []].append((start.value, index))
    }
    ofTeam = starts.mapValues { own in
      own.sorted { ($0.start, $0.index) < ($1.start, $1.index) }.map(\.index)
    }
    for own in ofTeam.values {
      for (place, index) in own.enumerated() { places[index] = place }
    }
  }
}

extension Handbook {
  /// The meetings of a team, the earliest first.
  package func meetings(ofTeam team: Int) -> [Int] { lookup(of: Meeting.self).ofTeam[team] ?? [] }

  /// The meetings of the same team before one, the latest first, at most so many.
  func meetings(before meeting: Int, limit: Int) -> [Meeting] {
    let series = lookup(of: Meeting.self)
    guard let team = team(ofDocument: meeting), let place = series.places[meeting],
      let own = series.ofTeam[team]
    else { return [] }
    return own[..<place].suffix(limit).reversed().compactMap { documents[$0].as(Meeting.self) }
  }
}

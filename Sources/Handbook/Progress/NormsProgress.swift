internal import FrontMatter
package import Text

/// Whether a team keeps its norms in sight: when it last went through them, and how many of its
/// meetings had them on the agenda.
///
/// Source: resource guidebook for labor-management partnerships, component 2.B: norms are made by the
/// team, read at each meeting, printed on agendas and reviewed.
package struct NormsProgress: Sendable, Equatable {
  /// The day on which the team adopted the norms or last went through them; nil when none is written.
  package let lastReview: CalendarDate?
  /// Days since then.
  package let age: Int?
  /// Whether a review is due: the last one is longer ago than the settings allow. False when no day
  /// is written, since then nothing is known.
  package let isDue: Bool
  /// Held meetings of the school year that have an agenda.
  package let agendas: Int
  /// How many of these agendas carried the norms.
  package let carried: Int

  /// Where a team stands with its norms on a day. An agenda carried them when one of its items names
  /// norms or ground rules, or one of these norms by its name.
  package init(
    _ norms: Norms, meetings: [Meeting], on today: CalendarDate,
    thresholds: Thresholds = Thresholds()
  ) {
    let last = norms.lastReview(until: today)
    lastReview = last
    age = last.map { $0.days(until: today) }
    isDue = last.map { $0.adding(months: thresholds.normsReviewMonths) < today } ?? false
    let year = SchoolYear(of: today)
    let held = meetings.filter { meeting in
      guard let day = meeting.start?.value.date else { return false }
      return day <= today && SchoolYear(of: day) == year && meeting.isRecorded
        && !meeting.agenda.isEmpty
    }
    agendas = held.count
    let names = norms.norms.compactMap { $0.name?.value.lowercased() }.filter { !$0.isEmpty }
    carried = held.count { meeting in
      meeting.agenda.contains { Self.isCarried(by: $0.item.lowercased(), names) }
    }
  }

  private static func isCarried(by item: String, _ names: [String]) -> Bool {
    let words = item.split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0 == "norm" || $0 == "norms" }
      || zip(words, words.dropFirst()).contains { $0 == "ground" && $1.hasPrefix("rule") }
      || names.contains { item.contains($0) }
  }
}

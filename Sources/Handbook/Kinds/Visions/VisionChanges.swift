internal import FrontMatter
internal import Language
internal import Text

extension Vision {
  package static let isCompared = true

  /// A vision is agreed on the day on which the second side agreed.
  package func happenings(_ notes: inout ChangeNotes) {
    let days = Side.allCases.map { side in
      agreedBy.filter { $0.side?.value == side }.compactMap(\.on).min()
    }
    if let labor = days[0], let management = days[1] {
      notes.happened(.visionAgreed, on: max(labor, management), Saying.wasAgreed)
    }
    notes.happened(
      .visionReviewed, on: reviewed, key: reviewed?.iso ?? "", Saying.wasTakenUp)
  }

  /// Other words for the same vision.
  package func differences(from old: Vision, _ notes: inout ChangeNotes) {
    if let statement = statement?.value, let before = old.statement?.value, statement != before {
      notes.differs(
        .visionReworded, Saying.wasReworded, detail: notes.quote(statement))
    }
  }

  package func quotable(_ settings: Settings) -> Set<String> {
    Set([statement?.value].compactMap { $0 })
  }
}

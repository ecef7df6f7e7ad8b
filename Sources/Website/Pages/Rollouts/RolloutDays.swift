internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension RolloutPage {
  static func days(
    of rollout: Rollout, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    let starts = rollout.cohorts.enumerated().map { number, cohort in
      CalendarEntry.day(
        "cohort-\(number + 1)", cohort.start, .milestone,
        .cohortBeginsNamed(
          cohort.name.map { .written($0.value) } ?? .cohortN(number + 1)))
    }
    let milestones = rollout.milestones.enumerated().map { number, milestone in
      CalendarEntry.day(
        "milestone-\(number + 1)", milestone.due, .milestone,
        .written(
          [milestone.name?.value, milestone.cohort?.value].compactMap(\.self)
            .joined(separator: ", ")))
    }
    return starts + milestones
  }
}

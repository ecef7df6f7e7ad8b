internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension TrainingPage {
  static func days(
    of training: Training, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    guard let first = training.date else { return [] }
    var entry = CalendarEntry(
      item: "training", time: .days(first, max(first, training.ends ?? first)),
      category: .training, summary: .written(document.title))
    entry.place = training.place
    return [entry]
  }

  /// The teams that it trains have it in their calendars.
  static func teams(concernedBy training: Training, at index: Int, in handbook: Handbook) -> [Int] {
    training.teamsTrained.compactMap { handbook.find($0, from: handbook.documents[index]) }
  }
}

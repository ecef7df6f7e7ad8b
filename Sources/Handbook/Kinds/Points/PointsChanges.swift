internal import FrontMatter
internal import Language
internal import Text

extension Points {
  package static let isCompared = true

  /// A point is in place on the day on which the team judged so.
  package func happenings(_ notes: inout ChangeNotes) {
    let texts = texts(notes)
    for pair in pointStatus.pairs where pair.value.state == .inPlace {
      notes.happened(
        .pointInPlace, on: pair.value.on, key: pair.key, Saying.hasPointInPlace,
        detail: texts[pair.key] ?? pair.key)
    }
  }

  /// Points that were put in place without a day, and those that are so no longer.
  package func differences(from old: Points, _ notes: inout ChangeNotes) {
    let texts = texts(notes)
    var before: [String: PointStatus.State] = [:]
    for pair in old.pointStatus.pairs { before[pair.key] = pair.value.state }
    for pair in pointStatus.pairs {
      let (was, now) = (before[pair.key], pair.value.state)
      if now == .inPlace, was != .inPlace, pair.value.on == nil {
        notes.differs(
          .pointInPlace, Saying.hasPointInPlace, detail: texts[pair.key] ?? pair.key)
      }
      if was == .inPlace, let now, now != .inPlace {
        notes.differs(
          .pointLost, Saying.hasPointLost,
          detail: texts[pair.key] ?? pair.key)
      }
    }
  }

  /// What the points of the component say, by their ids.
  private func texts(_ notes: ChangeNotes) -> [String: String] {
    guard let component,
      let index = notes.handbook.find(component, from: notes.handbook.documents[notes.index]),
      let element = notes.handbook.documents[index].as(Element.self)
    else { return [:] }
    let points = element.rows.flatMap { $0.points }.compactMap { point in
      point.id.map { ($0.value, point.text) }
    }
    return Dictionary(points) { first, _ in first }
  }
}

package import Language
package import Text

/// A track of levels with a mark for each party that stands on it, each with a shape and a name of
/// its own, and below it where they stood on earlier days.
package struct Track: Chart {
  /// A party and the level where it sees itself, by its place among the levels; nil when it has not
  /// said.
  package struct Marker: Sendable {
    package var name: Saying
    package var level: Int?

    /// A party at a level.
    package init(_ name: Saying, at level: Int?) {
      self.name = name
      self.level = level
    }
  }

  /// An earlier day, with the level of each party in the order of the markers.
  package struct Past: Sendable {
    package var label: Saying
    package var levels: [Int?]

    /// A day.
    package init(_ label: Saying, _ levels: [Int?]) {
      self.label = label
      self.levels = levels
    }
  }

  package var title: Saying
  /// The names of the levels, the lowest first.
  package var levels: [String]
  /// The parties, four at most.
  package var markers: [Marker]
  /// How far they are apart, in words; nil for nothing.
  package var gap: Saying?
  /// What is said of who has not said anything.
  package var unsaid: Saying
  /// Earlier days, the last first.
  package var history: [Past]

  /// A track.
  package init(
    title: Saying, levels: [String], markers: [Marker], gap: Saying? = nil,
    unsaid: Saying = .notSaidYet, history: [Past] = []
  ) {
    self.title = title
    self.levels = levels
    self.markers = markers
    self.gap = gap
    self.unsaid = unsaid
    self.history = history
  }

  package func svg(in setting: PictureSetting) -> Bytes {
    guard levels.count > 1, levels.count <= 12, !markers.isEmpty, markers.count <= 4 else {
      return []
    }
    return TrackDrawing(self, setting.say).svg(in: setting)
  }

  /// The name of a level, or that nothing was said.
  private func words(ofLevel level: Int?, _ say: Say) -> String {
    level.flatMap { levels.indices.contains($0) ? levels[$0] : nil } ?? say(unsaid)
  }

  package func description(_ say: Say) -> String {
    let now = markers.map { "\(say($0.name)): \(words(ofLevel: $0.level, say))" }.joined(
      separator: "; ")
    let before = history.map { past in
      let levels = zip(markers, past.levels).map { "\(say($0.name)): \(words(ofLevel: $1, say))" }
      return " \(say(past.label)): \(levels.joined(separator: "; "))."
    }
    let scale = say(.levelsInOrder(.written(levels.joined(separator: ", "))))
    return "\(scale) \(now)." + (gap.map { " " + say(.theyAre($0)) } ?? "") + before.joined()
  }
}

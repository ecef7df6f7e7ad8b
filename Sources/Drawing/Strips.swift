internal import Text

/// One strip for each thing that people scored: a line from one anchor to the other, with the middle
/// answer as a dot, the answers from the lowest to the highest as a bar, and the middle answer of
/// the time before as a ring. What has no answers says so, and has no dot at zero.
package struct Strips: Chart {
  /// What people said about one thing.
  package struct Scores: Sendable {
    package var median: Double
    package var low: Double
    package var high: Double
    package var count: Int
    /// The middle answer of the time before; nil when there is none to compare with.
    package var earlier: Double?
    /// How far the middle answer moved, in words: `up 0.5`.
    package var change: String?

    /// Scores of so many answers.
    package init(
      median: Double, low: Double, high: Double, count: Int, earlier: Double? = nil,
      change: String? = nil
    ) {
      self.median = median
      self.low = low
      self.high = high
      self.count = count
      self.earlier = earlier
      self.change = change
    }
  }

  /// One thing that was scored, between its two anchors.
  package struct Strip: Sendable {
    package var name: String
    /// What the lowest number stands for.
    package var lowAnchor: String
    /// What the highest number stands for.
    package var highAnchor: String
    package var scores: Scores?
    /// What is written where there are no scores to show.
    package var absence: String

    /// A strip; without scores it says why.
    package init(
      _ name: String, from lowAnchor: String, to highAnchor: String, scores: Scores?,
      absence: String
    ) {
      self.name = name
      self.lowAnchor = lowAnchor
      self.highAnchor = highAnchor
      self.scores = scores
      self.absence = absence
    }
  }

  package var title: String
  package var say: Say = { $0 }
  /// The lowest and the highest number of the scale, the same for every strip.
  package var scale: ClosedRange<Int>
  /// What the ring stands for: `median in June 2025`.
  package var earlierLabel: String
  package var strips: [Strip]

  /// Strips on one scale. A scale of one number is widened by one, so that it has two ends.
  package init(
    title: String, scale: ClosedRange<Int>, earlierLabel: String = "median before",
    strips: [Strip]
  ) {
    self.title = title
    self.scale =
      scale.lowerBound < scale.upperBound
      ? scale : scale.lowerBound...(scale.lowerBound &+ 1)
    self.earlierLabel = earlierLabel
    self.strips = strips
  }

  /// The same in a sentence for each strip.
  package var description: String {
    strips.map { strip in
      let ends =
        say(
          "from \(scale.lowerBound) (\(strip.lowAnchor)) to \(scale.upperBound) (\(strip.highAnchor))"
        )
      guard let scores = strip.scores else {
        return "\(strip.name), \(ends): \(say(strip.absence))."
      }
      let range =
        scores.low == scores.high
        ? say("all answers \(scores.low.written(places: 1))")
        : say("answers from \(scores.low.written(places: 1)) to \(scores.high.written(places: 1))")
      return "\(strip.name), \(ends): "
        + ["\(say("median")) \(scores.median.written(places: 1))", scores.change.map(say), range]
        .compactMap { $0 }.joined(separator: ", ") + "."
    }.joined(separator: " ")
  }
}

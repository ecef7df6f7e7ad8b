package import Language
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
    package var change: Saying?

    /// Scores of so many answers.
    package init(
      median: Double, low: Double, high: Double, count: Int, earlier: Double? = nil,
      change: Saying? = nil
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
    package var name: Saying
    /// What the lowest number stands for.
    package var lowAnchor: Saying
    /// What the highest number stands for.
    package var highAnchor: Saying
    package var scores: Scores?
    /// What is written where there are no scores to show.
    package var absence: Saying

    /// A strip; without scores it says why.
    package init(
      _ name: Saying, from lowAnchor: Saying, to highAnchor: Saying, scores: Scores?,
      absence: Saying
    ) {
      self.name = name
      self.lowAnchor = lowAnchor
      self.highAnchor = highAnchor
      self.scores = scores
      self.absence = absence
    }
  }

  package var title: Saying
  /// The lowest and the highest number of the scale, the same for every strip.
  package var scale: ClosedRange<Int>
  /// What the ring stands for: `median in June 2025`.
  package var earlierLabel: Saying
  package var strips: [Strip]

  /// Strips on one scale. A scale of one number is widened by one, so that it has two ends.
  package init(
    title: Saying, scale: ClosedRange<Int>, earlierLabel: Saying = .medianBefore,
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
  package func description(_ say: Say) -> String {
    strips.map { strip in
      let start =
        say(strip.name) + ", "
        + say(
          .fromAnchorToAnchor(
            high: scale.upperBound, highAnchor: strip.highAnchor, low: scale.lowerBound,
            lowAnchor: strip.lowAnchor)) + ": "
      guard let scores = strip.scores else { return "\(start)\(say(strip.absence))." }
      let (low, high) = (
        Saying.number(scores.low, places: 1), Saying.number(scores.high, places: 1)
      )
      let range: Saying =
        scores.low == scores.high ? .allAnswers(low) : .answersFrom(high: high, low: low)
      return start
        + [.medianOf(.number(scores.median, places: 1)), scores.change, range]
        .compactMap { $0 }.map(say).joined(separator: ", ") + "."
    }.joined(separator: " ")
  }
}

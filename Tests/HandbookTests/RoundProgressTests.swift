import Diagnostics
import FrontMatter
import Handbook
import Testing
import Text

/// A value read from YAML as it stands in a file.
private func read<Value: FieldGroup>(_ type: Value.Type, _ yaml: String) throws -> Value {
  let (node, wrong) = YAMLReader.read(Bytes(yaml.utf8)[...], path: "file.md")
  var reader = FieldReader(path: "file.md")
  let root = try #require(node)
  let value = try #require(Value.read(root, &reader))
  #expect((wrong + reader.diagnostics).map(\.message) == [])
  return value
}

private let rubric = """
  style: levels
  levels: [{id: new, name: New}, {id: steady, name: Steady}, {id: firm, name: Firm}]
  dimensions: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D}]
  """

private func round(_ ratings: String) throws -> Round {
  try read(Round.self, "instrument: x\ndate: 2026-10-06\nratings: {\(ratings)}")
}

@Suite struct `The scores of a dimension` {
  @Test func `have the middle one as their median`() throws {
    let summary = try #require(ScoreSummary([6, 2, 5, 3, 7]))
    #expect(summary.median == 5)
    #expect(summary.low == 2 && summary.high == 7 && summary.count == 5)
  }

  @Test func `have the mean of the two middle ones, when they are even in number`() throws {
    #expect(try #require(ScoreSummary([1, 4, 5, 7])).median == 4.5)
    #expect(try #require(ScoreSummary([3, 3, 3, 3])).median == 3)
  }

  @Test func `are kept in order, so that no one is known by a place`() {
    #expect(ScoreSummary([6, 2, 5, 2])?.sorted == [2, 2, 5, 6])
  }

  @Test func `have no summary when there are none`() { #expect(ScoreSummary([]) == nil) }

  @Test func `change by the way of their median`() throws {
    let before = try #require(ScoreSummary([2, 3, 4, 4, 5]))
    let after = try #require(ScoreSummary([3, 4, 5, 5]))
    #expect(after.change(since: before) == 0.5)
    #expect(before.change(since: after) == -0.5)
  }
}

@Suite struct `The ratings of a round` {
  @Test func `are counted by level`() throws {
    let instrument = try read(Instrument.self, rubric)
    let summary = RatingSummary(
      try round("a: {level: new}, b: {level: firm}, c: {level: firm}, x: {level: firm}"),
      of: instrument)
    #expect(summary.counts == [1, 0, 2])
    #expect(summary.unrated == 1)
  }

  @Test func `move up, down or not at all from round to round`() throws {
    let movement = RatingMovement(
      from: try round("a: {level: new}, b: {level: firm}, c: {level: steady}"),
      to: try round("a: {level: firm}, b: {level: steady}, c: {level: steady}, d: {level: firm}"),
      of: try read(Instrument.self, rubric))
    #expect(movement.up == ["a"])
    #expect(movement.down == ["b"])
    #expect(movement.same == ["c"])
  }
}

@Suite struct `Two sides on a track` {
  @Test func `stand some steps apart, whichever is ahead`() throws {
    let track = try read(Instrument.self, rubric)
    #expect(SideGap("new", "firm", of: track)?.said.english == "2 steps apart")
    #expect(SideGap("firm", "steady", of: track)?.said.english == "1 step apart")
    #expect(SideGap("new", "new", of: track)?.said.english == "at the same step")
    #expect(SideGap("new", "elsewhere", of: track) == nil)
  }
}

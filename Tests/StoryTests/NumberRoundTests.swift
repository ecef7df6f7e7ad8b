import FrontMatter
import Playground
import Testing

/// Rounds read scores and counts by rules of their own, which know the instrument.
@Suite struct `A number in a round of answers` {
  private static let texts = Extremes.values(at: .wholeNumber(1...7))

  @Test func `is a score of the scale, or refused`() throws {
    let found = try findings(
      instrument:
        "style: scale\nscale: {low: 1, high: 7}\ndimensions: [{id: goals, name: Goals, low: No one knows them., high: Everyone knows them.}]"
    ) { "scores: {goals: [4, 5, 5, 6, \($0)]}" }
    for (text, codes) in found {
      let isTaken = Extremes.isTaken(text, at: .wholeNumber(1...7))
      #expect(codes.contains("round-score-outside-scale") == !isTaken, "\(text): \(codes)")
    }
  }

  @Test func `is a number of people, or refused`() throws {
    let found = try findings(
      instrument:
        "style: counts\nlevels: [{id: new, name: New}, {id: firm, name: Firm}]\ndimensions: [{id: goals, name: Goals}]"
    ) { "counts: {goals: {new: 8, firm: \($0)}}" }
    for (text, codes) in found {
      let isTaken = Extremes.isTaken(text, at: .wholeNumber(0...1_000_000))
      #expect(codes.contains("record-confidential") == !isTaken, "\(text): \(codes)")
    }
  }

  /// What is found in a round of an instrument for each number in its answers.
  private func findings(
    instrument: String, _ answers: (String) -> String
  ) throws -> [(text: String, codes: [String])] {
    var files = [
      "content/handbook.yml": "title: Handbook\n",
      "content/instruments/questions.md": "---\ntitle: Questions\n\(instrument)\n---\n",
    ]
    for (number, text) in Self.texts.enumerated() {
      let line = answers(text.contains(",") ? "'\(text)'" : text)
      files["content/rounds/\(number).md"] =
        "---\ntitle: A round\ninstrument: questions\ndate: 2026-10-06\n\(line)\n---\n"
    }
    let outcome = try accord("check", "--format", "json", in: Folder(files))
    #expect(outcome.status == 1, "\(outcome.errors.suffix(400))")
    let found = Dictionary(grouping: try outcome.report().diagnostics, by: \.path)
    return Self.texts.enumerated().map { number, text in
      (text, (found["content/rounds/\(number).md"] ?? []).map(\.code))
    }
  }
}

@Suite struct `The guide` {
  @Test func `says from where to where each number goes`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", in: folder).status == 0)
    for (page, words) in [
      ("settings", "a whole number from 1 to 500"),
      ("fields-measure", "a number from -1,000,000,000,000 to 1,000,000,000,000"),
      ("fields-plan", "a number from -1,000,000,000,000 to 1,000,000,000,000"),
      ("fields-norms", "a part of a whole, more than 0 and at most 1"),
    ] {
      #expect(try folder.read("public/guide/\(page).html").contains(words), "\(page)")
    }
  }
}

import Diagnostics
import Handbook
import Playground
import Testing
import Text
import Website

@Suite struct `No number` {
  /// What a run says of one field.
  private static let codes: Set<String> = ["field-type", "field-range", "field-date"]

  /// Scores and counts of people have rules of their own, which know the instrument.
  private static func isReadByRule(_ place: NumberPlace) -> Bool {
    place.kind == "round" && ["scores", "counts"].contains(place.field)
  }

  @Test func `ends the program or is read as another, in any field of any kind`() throws {
    var files = ["content/handbook.yml": "title: Handbook\n"]
    var written: [(path: String, place: NumberPlace, text: String)] = []
    for (number, place) in NumberPlace.inDocuments.enumerated() {
      for (variant, text) in Extremes.values(at: place.shape).enumerated() {
        let path = "content/all/\(number)-\(variant).md"
        let value = text.contains(",") ? "'\(text)'" : text
        files[path] = "---\ntitle: Some words\ntype: \(place.kind)\n\(place.line(value))\n---\n"
        written.append((path, place, text))
      }
    }
    let folder = try Folder(files)
    let report = try check(folder)
    let found = Dictionary(grouping: report.diagnostics, by: \.path)
    for (path, place, text) in written where !Self.isReadByRule(place) {
      // Of a record about someone nothing else is said.
      if found[path]?.contains(where: { $0.code.hasPrefix("record-") }) == true { continue }
      let findings = (found[path] ?? []).filter {
        Self.codes.contains($0.code) && $0.message.contains("“\(place.field)”")
      }
      #expect(
        findings.isEmpty == Extremes.isTaken(text, at: place.shape),
        "\(place): \(text.prefix(30)) \(findings)")
      for finding in findings { #expect(finding.fix?.isEmpty == false) }
    }
    #expect(written.count > 3_000)
  }

  @Test func `ends the program or is read as another, in any setting`() throws {
    for place in NumberPlace.inSettings {
      for text in Extremes.values(at: place.shape) {
        let value = text.contains(",") ? "'\(text)'" : text
        let (_, found) = SettingsReader.read(
          Bytes("title: Handbook\n\(place.line(value))\n".utf8), path: "content/handbook.yml",
          rules: [])
        #expect(
          found.isEmpty == Extremes.isTaken(text, at: place.shape),
          "\(place): \(text.prefix(30)) \(found.map(\.message))")
        for finding in found {
          #expect(Self.codes.contains(finding.rule.code))
          #expect(finding.message.contains("“\(place.field)”"))
        }
      }
    }
  }

  @Test(arguments: NumberPlace.inSettings)
  func `of the settings ends the program while it counts with it`(place: NumberPlace) throws {
    for text in Extremes.numbers(at: place.shape) + ["4611686018427387904"] {
      let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
      try folder.remove("content/guide")
      try folder.write("title: Handbook\n\(place.line(text))\n", to: "content/handbook.yml")
      let report = try check(folder)
      let findings = report.diagnostics.filter { $0.path == "content/handbook.yml" }
      #expect(findings.isEmpty == Extremes.isTaken(text, at: place.shape), "\(place): \(text)")
    }
  }

  @Test(arguments: [
    (
      "thresholds: {sentence_words: 4611686018427387904}",
      "“sentence_words” takes a whole number from 1 to 500, and “4611686018427387904” is written.",
      "Write a number from 1 to 500, in digits and without commas."
    ),
    (
      "thresholds: {communication_words: 1}",
      "“communication_words” takes a whole number from 20 to 10,000, and “1” is written.",
      "Write a number from 20 to 10,000, in digits and without commas."
    ),
    (
      "thresholds: {goals_per_plan: '1,000'}",
      "“goals_per_plan” should be a whole number, and “1,000” is written.",
      "Write digits only, such as 12."
    ),
  ])
  func `is refused without a word on what to write instead`(
    line: String, message: String, fix: String
  ) throws {
    let found = try check(Folder(["content/handbook.yml": "title: Handbook\n\(line)\n"]))
    #expect(found.diagnostics.map(\.message) == [message])
    #expect(found.diagnostics.map(\.fix) == [fix])
  }

  @Test(arguments: [
    (
      "9007199254740993",
      "“value” takes a number from -1,000,000,000,000 to 1,000,000,000,000, and “9007199254740993” is written.",
      "Write a number from -1,000,000,000,000 to 1,000,000,000,000, in digits and without commas."
    ),
    (
      "0.00001",
      "“value” is “0.00001”, and at most four digits behind the point are shown: readers would see 0.",
      "Write 0, or count in a smaller unit, such as minutes in the place of hours."
    ),
    (
      ".inf", "“value” should be a number, and “.inf” is written.",
      "Write digits with a point and nothing else: 62 or 62.5; the unit has its own field."
    ),
  ])
  func `of a measure is refused without a word on what to write instead`(
    text: String, message: String, fix: String
  ) throws {
    let found = try check(
      Folder([
        "content/handbook.yml": "title: Handbook\n",
        "content/measures/visits.md": """
        ---
        title: Visits
        definition: What is counted.
        unit: visits
        direction: up
        series: [{period: 2025–26, value: \(text), n: 30}]
        ---
        """,
      ])
    ).diagnostics.filter { $0.code.hasPrefix("field-") }
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.fix) == [fix])
  }

  private func check(_ folder: Folder) throws -> Report {
    let outcome = try accord("check", "--format", "json", in: folder)
    #expect(outcome.status < 64, "\(outcome.errors.suffix(400))")
    return try outcome.report()
  }
}

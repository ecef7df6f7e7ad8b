import Foundation
import Playground
import Testing

@Suite struct `The same handbook gives the same bytes` {
  /// The site of the sample handbook as it is built everywhere else.
  private static let expected = Result {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let outcome = try accord("build", "--jobs", "2", in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try Tree(folder)
  }

  private func expectSame(
    _ folder: Folder, arguments: [String] = [], environment: [String: String] = [:],
    _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try run(
      programPath, ["build", "--as-of", testDay] + arguments, in: folder, environment: environment)
    #expect(outcome.status == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
    let expected = try Self.expected.get()
    #expect(
      try Tree(folder).differences(from: expected) == [], sourceLocation: sourceLocation)
  }

  private func sample(in place: String = "content") throws -> Folder {
    try Folder(copyOf: "\(sampleHandbook)/content", to: place)
  }

  @Test func `in a folder of another name`() throws {
    let folder = try Folder(named: "Übung & “quotes” 100%")
    try FileManager.default.copyItem(
      atPath: "\(sampleHandbook)/content", toPath: folder.at("content"))
    try expectSame(folder)
  }

  @Test(arguments: ["Pacific/Kiritimati", "America/Los_Angeles", "Nowhere/Land"])
  func `in another time zone`(zone: String) throws {
    try expectSame(sample(), environment: ["TZ": zone])
  }

  @Test(arguments: ["C", "tr_TR.UTF-8", "de_DE.UTF-8", ""])
  func `in another locale`(locale: String) throws {
    try expectSame(sample(), environment: ["LC_ALL": locale, "LANG": locale])
  }

  @Test(arguments: ["1", "2", "7"]) func `with another number of threads`(jobs: String) throws {
    try expectSame(sample(), arguments: ["--jobs", jobs])
  }

  @Test func `whatever the times of the files`() throws {
    let folder = try sample()
    for name in try Tree(folder, "content").names {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(name.utf8.count) * 1e7)],
        ofItemAtPath: folder.at("content/\(name)"))
    }
    try expectSame(folder)
  }

  private static let hasFaketime = FileManager.default.isExecutableFile(atPath: "/usr/bin/faketime")

  @Test(.enabled(if: hasFaketime, "the tool faketime is not installed"))
  func `whatever the clock says`() throws {
    let folder = try sample()
    let outcome = try run(
      "faketime", ["2031-02-03 04:05:06", programPath, "build", "--as-of", testDay], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Tree(folder).differences(from: Self.expected.get()) == [])
  }

  @Test func `with the line ends of Windows and a byte-order mark`() throws {
    let folder = try sample()
    for name in try Tree(folder, "content").names
    where name.hasSuffix(".md") || name.hasSuffix(".yml") {
      let text = try folder.read("content/\(name)")
      try folder.write(
        "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n"), to: "content/\(name)")
    }
    try expectSame(folder)
  }

  @Test func `written into any folder`() throws {
    let folder = try sample()
    try expectSame(folder)
    let outcome = try accord("build", "--output", "somewhere/else", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Tree(folder, "somewhere/else").differences(from: Tree(folder)) == [])
  }

  @Test func `also when the Markdown lies in the folder of the handbook itself`() throws {
    let folder = try sample(in: "")
    try expectSame(folder)
  }

  @Test func `whatever day it is, when a day is named`() throws {
    let folder = try sample()
    // 2031-01-01
    try expectSame(folder, environment: ["SOURCE_DATE_EPOCH": "1925000000"])
  }

  @Test func `on the day of SOURCE_DATE_EPOCH`() throws {
    let folder = try sample()
    // The last second of 22 November 2026, and the first of the day after, in any time zone.
    for (seconds, isSame) in [("1795391999", true), ("1795392000", false)] {
      let outcome = try accord(
        "build", in: folder, asOf: nil,
        environment: ["SOURCE_DATE_EPOCH": seconds, "TZ": "America/Los_Angeles"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let differences = try Tree(folder).differences(from: Self.expected.get())
      #expect(differences.isEmpty == isSame)
    }
    let invalid = try accord(
      "build", in: folder, asOf: nil, environment: ["SOURCE_DATE_EPOCH": "yesterday"])
    #expect(invalid.status == 64)
  }

  @Test func `and a build without a change writes nothing`() throws {
    let folder = try sample()
    #expect(try accord("build", in: folder).status == 0)
    func marks() throws -> [String] {
      try ([""] + FileManager.default.subpathsOfDirectory(atPath: folder.at("public"))).map {
        let facts = try FileManager.default.attributesOfItem(atPath: folder.at("public/\($0)"))
        return "\($0) \(facts[.systemFileNumber] ?? "") \(facts[.modificationDate] ?? "")"
      }
    }
    let before = try marks()
    let again = try accord("build", in: folder)
    #expect(again.errors.contains("(nothing changed)"))
    #expect(try marks() == before)
    // One page changes: the other files keep their times.
    try folder.replace("title: FTE", with: "title: FTEs", in: "content/glossary/fte.md")
    #expect(try accord("build", in: folder).status == 0)
    #expect(try Tree(folder).holding("<h1>FTEs</h1>") == ["glossary/fte.html"])
  }
}

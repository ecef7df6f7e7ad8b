import Foundation
import FrontMatter
import Handbook
import Playground
import Templates
import Testing
import Text
import Website

/// The sample handbook with extremes in the place of its numbers and days, whatever the rules say of
/// that: pages are made of it although it would never be published.
private struct ExtremeHandbook {
  /// What is written in the place of numbers, and of days, in turn.
  struct Mode: Sendable, CustomTestStringConvertible {
    let name: String
    let numbers: [Place]
    let days: [String]
    var testDescription: String { name }
  }

  /// A place in a range.
  enum Place: Sendable { case least, middle, most }

  static let modes = [
    Mode(name: "the least", numbers: [.least], days: []),
    Mode(name: "the most", numbers: [.most], days: []),
    Mode(name: "the least and the most", numbers: [.least, .most], days: []),
    Mode(name: "three in turn", numbers: [.most, .least, .middle], days: []),
    Mode(name: "the first day", numbers: [], days: ["0001-01-01"]),
    Mode(name: "the last day", numbers: [], days: ["9999-12-31"]),
    Mode(name: "both days", numbers: [], days: ["0001-01-01", "9999-12-31"]),
    Mode(name: "everything", numbers: [.least, .most, .most], days: ["9999-12-31", "0001-01-01"]),
  ]

  /// The ranges of the numbers of each kind, by the names of their fields.
  private static let ranges: [String: [String: FieldShape]] = {
    var ranges: [String: [String: FieldShape]] = [:]
    for place in NumberPlace.inDocuments {
      ranges[place.kind, default: [:]][place.field] = place.shape
    }
    return ranges
  }()

  private static let kinds = KindList(SiteKind.all.map(\.kind))
  private var read: [ReadDocument] = []
  private var files: Set<String> = []
  private let settings: Settings
  /// How many numbers and days were replaced.
  private(set) var count = 0

  init(_ mode: Mode) throws {
    let content = "\(sampleHandbook)/content"
    func bytes(_ path: String) throws -> Bytes {
      Bytes(try Data(contentsOf: URL(fileURLWithPath: "\(content)/\(path)")))
    }
    (settings, _) = SettingsReader.read(
      try bytes("handbook.yml"), path: "content/handbook.yml", rules: [])
    let reader = DocumentReader(kinds: Self.kinds, settings: settings, prefix: "content/")
    for path in try FileManager.default.subpathsOfDirectory(atPath: content).sorted() {
      if !path.hasSuffix(".md") {
        files.insert(path)
        continue
      }
      // The guide has no numbers.
      if path.hasPrefix("guide/") { continue }
      let text = try bytes(path)
      let isIndex = path.hasSuffix("index.md")
      let plain = reader.read(text, path: path, isFolderIndex: isIndex)
      guard let document = plain.document else { continue }
      let kind = Self.kinds.all[document.kind].info.name
      let changed = replaced(String(decoding: text, as: UTF8.self), kind, mode)
      read.append(reader.read(Bytes(changed.utf8), path: path, isFolderIndex: isIndex))
    }
  }

  /// A document with other numbers and days in its front matter.
  private mutating func replaced(_ text: String, _ kind: String, _ mode: Mode) -> String {
    guard text.hasPrefix("---\n"), let end = text.firstRange(of: "\n---\n") else { return text }
    var (numbers, days) = (0, 0)
    var front = String(text[..<end.lowerBound])
    if !mode.days.isEmpty {
      front.replace(/\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\b/) { _ in
        days += 1
        return mode.days[days % mode.days.count]
      }
    }
    if !mode.numbers.isEmpty {
      // A number alone, or a list of them, behind the name of its field.
      front.replace(/([a-z][a-z_-]*): (\[[0-9, ]+\]|-?[0-9]+(?:\.[0-9]+)?)(?=[,}\n]|$)/) { match in
        let known = Self.ranges[kind]?[String(match.1)]
        // Behind a dimension or a level of a round.
        guard let shape = known ?? (kind == "round" ? Self.ranges[kind]?["scores"] : nil) else {
          return String(match.0)
        }
        let values = match.2.split(separator: ",").map { _ in
          numbers += 1
          return Self.value(of: shape, mode.numbers[numbers % mode.numbers.count])
        }
        let isList = match.2.hasPrefix("[")
        return "\(match.1): " + (isList ? "[\(values.joined(separator: ", "))]" : values[0])
      }
    }
    count += numbers + days
    return front + text[end.lowerBound...]
  }

  private static func value(of shape: FieldShape, _ place: Place) -> String {
    switch (shape, place) {
    case (.wholeNumber(let range), .least): "\(range.lowerBound)"
    case (.wholeNumber(let range), .most): "\(range.upperBound)"
    case (.wholeNumber(let range), .middle): "\(max(range.lowerBound, min(3, range.upperBound)))"
    case (.number(let range), .least): range.lowerBound.written()
    case (.number(let range), .most): range.upperBound.written()
    case (.number, .middle): "0.0001"
    case (_, .least): "0.00000001"
    default: "1"
    }
  }

  /// Every file of the site of an audience on a day.
  func site(_ audience: Audience, on day: String) throws -> [String: String] {
    let (handbook, _) = Handbook.freeze(
      read, files: files, settings: settings, kinds: Self.kinds,
      options: Handbook.Options(
        today: try #require(CalendarDate(day)), audience: audience, includesDrafts: true, jobs: 2))
    let site = try #require(
      Site(
        handbook,
        inputs: SiteInputs(
          templates: Self.templates, assets: SiteAssets(), files: [:],
          past: EditionHistory(.none), changes: ChangeLog(handbook), rules: [:],
          baseURL: "https://handbook.example/", jobs: 2)))
    var made: [String: String] = [:]
    for file in site.allFiles(jobs: 2) {
      guard case .made(let make) = file.content else { continue }
      let result = try make()
      made[file.path] = String(decoding: result.bytes, as: UTF8.self)
      for other in result.companions {
        made[other.path] = String(decoding: other.bytes, as: UTF8.self)
      }
    }
    return made
  }

  private static let templates: SiteTemplates = {
    let folder = "\(sampleHandbook)/templates"
    var sources: [TemplateSource] = []
    var languages: [LanguageSource] = []
    for path in (FileManager.default.subpaths(atPath: folder) ?? []).sorted() {
      let text = Bytes(FileManager.default.contents(atPath: "\(folder)/\(path)") ?? Data())
      let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
      if path.hasSuffix(".txt") {
        languages.append(LanguageSource(name: name, path: path, text: text, isBuiltIn: true))
      } else if path.hasSuffix(".html") {
        sources.append(TemplateSource(name: name, path: path, text: text, isBuiltIn: true))
      }
    }
    return SiteTemplates(sources, languages: languages, kinds: SiteKind.all)
  }()
}

@Suite struct `Every page` {
  @Test(arguments: ExtremeHandbook.modes)
  fileprivate func `is made of the least and the most that its fields take`(
    mode: ExtremeHandbook.Mode
  ) throws {
    let handbook = try ExtremeHandbook(mode)
    #expect(handbook.count > 100)
    let editions: [(Audience, String)] = [
      (.public, "2026-11-22"), (.staff, "0001-01-01"), (.team("dlt"), "9999-12-31"),
      (.team("alder-elementary"), "2026-11-22"),
    ]
    for (audience, day) in editions {
      let site = try handbook.site(audience, on: day)
      #expect(site.count > 200)
      for (path, text) in site where !path.hasSuffix(".js") {
        let hit = text.firstMatch(of: /(?:="|[ ,:>(-])(?:nan|inf|NaN|Infinity)(?:[" ,}<)%\n]|$)/)
        #expect(hit == nil, "\(mode.name), \(audience), \(day): \(path)")
      }
    }
  }
}

import Drawing
import Foundation
public import Language
import Playground
import Testing
import Text

/// Words of tests are an author's: they are drawn as they stand.
extension Saying: ExpressibleByStringInterpolation {
  /// An author's words.
  public init(stringLiteral words: String) { self = .written(words) }
}

extension PictureSetting {
  /// A page in English that has a style sheet.
  init(id: String, style: Bytes? = nil) {
    self.init(id: id, style: style) { Self.english.text(of: $0) }
  }

  private static let english = Phrasebook("en", englishWords)
}

extension Chart {
  /// The picture for a page that has a style sheet.
  func svg(id: String) -> Bytes { svg(in: PictureSetting(id: id)) }
}

/// The pictures that charts made when someone last looked at them, kept beside the tests so that
/// every change of a picture is seen. With `ACCORD_RECORD=1` in the environment the tests write them
/// anew; look at them before you keep them.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  /// Compares a chart's picture with the one that is kept. A chart with nothing to draw has none.
  static func check(_ chart: some Chart, _ name: String) {
    let file = folder.appendingPathComponent("\(name).svg")
    let svg = Data(chart.svg(id: "figure.x"))
    guard !svg.isEmpty else {
      #expect(!FileManager.default.fileExists(atPath: file.path), "\(name) draws nothing any more")
      return
    }
    if ProcessInfo.processInfo.environment["ACCORD_RECORD"] == "1" {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try svg.write(to: file)
      } catch {
        Issue.record("\(name) could not be written: \(error)")
      }
      return
    }
    guard let kept = try? Data(contentsOf: file) else {
      Issue.record("No picture is kept of \(name): run the tests once with ACCORD_RECORD=1.")
      return
    }
    #expect(
      String(decoding: svg, as: UTF8.self) == String(decoding: kept, as: UTF8.self),
      "\(name) looks different")
  }
}

/// A picture, taken apart again: its frame, and where its words stand.
struct Picture {
  /// Words in a line and the room that they take at most.
  struct Words {
    let text: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func overlaps(_ other: Words) -> Bool {
      // A touch is none; numbers in pictures are rounded.
      let slack = 0.15
      return left < other.right - slack && other.left < right - slack && top < other.bottom - slack
        && other.top < bottom - slack
    }
  }

  let text: String
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var words: [Words] = []

  init(_ svg: Bytes) {
    text = String(decoding: svg, as: UTF8.self)
    for line in text.split(separator: "\n") {
      if line.hasPrefix("<svg"), let box = Self.attribute("viewBox", of: line) {
        let numbers = box.split(separator: " ").compactMap { Double($0) }
        if numbers.count == 4 { (width, height) = (numbers[2], numbers[3]) }
      }
      if line.hasPrefix("<text") { words.append(Self.words(line)) }
    }
  }

  private static func words(_ line: Substring) -> Words {
    let style = attribute("class", of: line) ?? ""
    let size = style.hasPrefix("flow") ? 14.0 : Lettering.size
    let isBold = style.hasSuffix("strong") || style == "flow-title"
    let text = String(line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
      .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
      .replacingOccurrences(of: "&amp;", with: "&")
    let wide = TextWidth.estimate(text, size: isBold ? size * 1.12 : size)
    let (x, y) = (number("x", of: line), number("y", of: line))
    let left =
      switch attribute("text-anchor", of: line) {
      case "end": x - wide
      case "middle": x - wide / 2
      default: x
      }
    return Words(
      text: text, left: left, right: left + wide, top: y - Lettering.rise,
      bottom: y + Lettering.fall)
  }

  private static func attribute(_ name: String, of line: Substring) -> String? {
    guard let start = line.range(of: " \(name)=\"") else { return nil }
    return String(line[start.upperBound...].prefix { $0 != "\"" })
  }

  /// What is no number is far outside.
  private static func number(_ name: String, of line: Substring) -> Double {
    attribute(name, of: line).flatMap { Double($0) } ?? .infinity
  }

  /// What is wrong with where the words stand.
  var faults: [String] {
    var faults: [String] = []
    for (place, one) in words.enumerated() {
      if !(one.left >= -0.1 && one.right <= width + 0.1 && one.top >= -0.1
        && one.bottom <= height + 0.1)
      {
        faults.append("“\(one.text)” leaves the picture")
      }
      for other in words[..<place] where one.overlaps(other) {
        faults.append("“\(one.text)” lies on “\(other.text)”")
      }
    }
    return faults
  }

  /// What is wrong with the frame and with numbers in shapes.
  var frameFaults: [String] {
    var faults: [String] = []
    func need(_ part: String) { if !text.contains(part) { faults.append("\(part) is missing") } }
    func refuse(_ part: String) { if text.contains(part) { faults.append("\(part) is there") } }
    need(" role=\"img\"")
    need(" aria-labelledby=\"figure.x.title\" aria-describedby=\"figure.x.desc\"")
    need("<title id=\"figure.x.title\">")
    need("<desc id=\"figure.x.desc\">")
    need("<g aria-hidden=\"true\">")
    refuse("<desc id=\"figure.x.desc\"></desc>")
    for part in [" style=", " fill=", " stroke="] { refuse(part) }
    for line in text.split(separator: "\n")
    where !line.hasPrefix("<text") && !line.hasPrefix("<desc") && !line.hasPrefix("<title") {
      if line.contains("nan") || line.contains("inf") || line.contains("e+") {
        faults.append("\(line) holds no number")
      }
    }
    return faults
  }
}

/// Every chart with everything that it is tried with. Each has a kept picture, and none may let
/// words leave the picture or lie on each other.
enum Samples {
  static let all: [(name: String, chart: any Chart)] =
    bars.map { ("bars-\($0)", $1) } + steps.map { ("steps-\($0)", $1) }
    + grids.map { ("grid-\($0)", $1) } + tracks.map { ("track-\($0)", $1) }
    + strips.map { ("strips-\($0)", $1) } + multiples.map { ("multiples-\($0)", $1) }
    + trees.map { ("tree-\($0)", $1) } + stages.map { ("stages-\($0)", $1) }
    + ways.map { ("ways-\($0)", $1) }
}

@Suite struct `Every chart` {
  @Test func `looks as it did when someone last looked`() {
    for sample in Samples.all { Snapshot.check(sample.chart, sample.name) }
  }

  @Test func `keeps its words inside and apart`() {
    for sample in Samples.all {
      let svg = sample.chart.svg(id: "figure.x")
      guard !svg.isEmpty else { continue }
      #expect(Picture(svg).faults == [], "\(sample.name)")
    }
  }

  @Test func `has a frame that says what it shows`() {
    for sample in Samples.all {
      let svg = sample.chart.svg(id: "figure.x")
      guard !svg.isEmpty else { continue }
      #expect(Picture(svg).frameFaults == [], "\(sample.name)")
    }
  }

  @Test func `draws nothing of nothing, and something of one`() {
    for sample in Samples.all where sample.name.hasSuffix("-none") {
      #expect(sample.chart.svg(id: "figure.x").isEmpty, "\(sample.name)")
    }
    for sample in Samples.all where sample.name.hasSuffix("-one") {
      #expect(!sample.chart.svg(id: "figure.x").isEmpty, "\(sample.name)")
    }
  }

  @Test func `is seen to be wrong when words lie on words or outside`() {
    var svg = SVG()
    svg.text("over", x: 10, y: 20)
    svg.text("under", x: 20, y: 24)
    svg.text("a long way out of it", x: 250, y: 60)
    let flow = Flow(title: "Wrong", boxes: [])
    let picture = Picture(svg.picture(of: flow, in: PictureSetting(id: "figure.x"), height: 80))
    #expect(picture.faults.count == 2)
  }
}

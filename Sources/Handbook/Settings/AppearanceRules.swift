package import Diagnostics
internal import FrontMatter
internal import Text

/// Checks what the settings say about how the site looks: colors that can be read, sides of the
/// same weight, and an emblem that is there.
package enum Appearance {
  /// How much more one side may stand out than the other: half as much again.
  private static let evenness = 1.5

  static func check(_ settings: Settings, _ reader: inout FieldReader) {
    guard let colors = settings.colors else { return }
    check(colors.light, on: .light, "light", toward: .black, &reader)
    if let dark = colors.dark { check(dark, on: .dark, "dark", toward: .white, &reader) }
  }

  private static func check(
    _ colors: SideColors, on grounds: Palette.Grounds, _ page: String, toward end: RGBColor,
    _ reader: inout FieldReader
  ) {
    var isReadable = true
    for (name, color) in [
      ("labor", colors.labor), ("management", colors.management), ("joint", colors.joint),
    ] {
      guard let color, let contrast = grounds.leastContrast(of: color.value),
        contrast < Palette.leastContrast
      else { continue }
      isReadable = false
      let better = color.value.shade(
        toward: end, untilContrast: Palette.leastContrast, with: grounds.all)
      reader.report(
        .settingsColorFaint, color.location,
        "“\(name)” has a contrast of \(contrast.roundedDown) to 1 on \(page) pages, and words in a color need 4.5 to 1.",
        fix:
          "Take a \(end == .black ? "darker" : "lighter") shade of it, such as \"\(better.hex)\".")
    }
    guard isReadable, let labor = colors.labor, let management = colors.management else { return }
    let (one, other) = (
      labor.value.contrast(with: grounds.paper), management.value.contrast(with: grounds.paper)
    )
    guard max(one, other) > min(one, other) * evenness else { return }
    let (strong, weak) = one > other ? ("labor", "management") : ("management", "labor")
    reader.report(
      .settingsColorsUneven, management.location,
      "“\(strong)” stands out far more than “\(weak)” on \(page) pages: \(max(one, other).roundedDown) to 1 against \(min(one, other).roundedDown) to 1.",
      fix:
        "Take two hues of about the same lightness, so that neither side looks like the main one."
    )
  }

  /// What is wrong with the emblem: which files there are is known when the folder was listed.
  package static func checkEmblem(
    of settings: Settings, files: Set<String>, path: String
  ) -> [Diagnostic] {
    guard let emblem = settings.emblem else { return [] }
    if let why = UnfitFile.reason(emblem.value, permitted: []) {
      return [
        Diagnostic(
          .settingsEmblem, path, emblem.location,
          "“\(emblem.value.shortened)” is not published: \(why.what).", fix: why.fix)
      ]
    }
    guard ImageFile.isImage(emblem.value) else {
      return [
        Diagnostic(
          .settingsEmblem, path, emblem.location,
          "Pages show pictures in PNG, JPEG, GIF and WebP, and “\(emblem.value.shortened)” is none of these.",
          fix:
            "Save the emblem as PNG, JPEG, GIF or WebP in the content folder, and name that file."
        )
      ]
    }
    guard !files.contains(emblem.value) else { return [] }
    let pictures = files.filter(ImageFile.isImage).sorted()
    let guess = Guess(emblem.value, among: pictures)
    return [
      Diagnostic(
        .settingsEmblem, path, emblem.location,
        "There is no file “\(emblem.value.shortened)” in the content folder.",
        fix: guess?.question
          ?? "Put the picture there, and write its path from the content folder.",
        edit: guess?.edit(at: emblem.location))
    ]
  }

  /// The rules of this file.
  static let rules: [Rule] = [.settingsColorFaint, .settingsColorsUneven, .settingsEmblem]
}

extension Palette.Grounds {
  /// The contrast of a color with the ground that it stands out from least.
  fileprivate func leastContrast(of color: RGBColor) -> Double? {
    all.map { color.contrast(with: $0) }.min()
  }
}

extension Double {
  /// The number with one place, rounded down: 4.49 is not called 4.5.
  fileprivate var roundedDown: String { ((self * 10).rounded(.down) / 10).written(places: 1) }
}

/// Settings with three colors, for examples.
private func colors(labor: String = "#1b6b3a", management: String = "#8a3b12") -> Example {
  Example(
    "handbook.yml",
    "title: Handbook\ncolors:\n  labor: \"\(labor)\"\n  management: \"\(management)\"\n  joint: \"#5a5226\""
  )
}

extension Rule {
  static let settingsColorFaint = Rule(
    "settings-color-faint", .error, "The colors of the settings can be read on the page.",
    reason:
      "Links and the names of the sides are words in these colors. WCAG 2.2 (1.4.3) asks for a contrast of 4.5 to 1, and many people cannot read less.",
    wrong: colors(labor: "#4cb87a"), right: colors(), latitude: .none)

  static let settingsColorsUneven = Rule(
    "settings-colors-uneven", .warning, "The colors of the two sides have about the same weight.",
    reason:
      "Both sides are to see themselves as equals. A strong color beside a weak one says otherwise. Half as much contrast again is this program's proposal for how far they may differ.",
    wrong: colors(labor: "#0b2d18"), right: colors())

  static let settingsEmblem = Rule(
    "settings-emblem", .error, "The emblem is a picture in the content folder.",
    reason:
      "Every page shows the emblem, and browsers show it beside the page's title. A picture that is not there would leave a hole in each of them.",
    wrong: Example("handbook.yml", "title: Handbook\nemblem: emblem.svg"),
    right: Example(
      "handbook.yml", "title: Handbook\nemblem: emblem.gif",
      with: ["emblem.gif": Example.picture]),
    latitude: .none)
}

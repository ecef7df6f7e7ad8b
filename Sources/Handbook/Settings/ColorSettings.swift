package import FrontMatter
package import Text

/// The colors of the two sides and of what is joint.
package struct SideColors: FieldGroup {
  @Field(ColorSettings.meaning(of: "the labor side"), required: true)
  package var labor: Located<RGBColor>?
  @Field(ColorSettings.meaning(of: "the management side"), required: true)
  package var management: Located<RGBColor>?
  @Field(ColorSettings.meaning(of: "what is joint"), required: true)
  package var joint: Located<RGBColor>?

  package init() {}

  package static var subject: String { "“dark”" }
  package static let schema = Schema(SideColors.self)
}

/// The colors of the handbook: those of light pages, and of dark ones where they are not to be
/// derived.
package struct ColorSettings: FieldGroup {
  @Field(meaning(of: "the labor side"), required: true) package var labor: Located<RGBColor>?
  @Field(meaning(of: "the management side"), required: true)
  package var management: Located<RGBColor>?
  @Field(meaning(of: "what is joint and of links"), required: true)
  package var joint: Located<RGBColor>?
  @Field("The same three on dark pages; when left out, they are the same hues made lighter.")
  package var dark: SideColors?

  package init() {}

  package static var subject: String { "“colors”" }

  /// A sharp begins a comment in YAML, so the quotation marks are part of the explanation.
  static func meaning(of what: String) -> String {
    "The color of \(what), in quotation marks, such as `\"#026662\"`."
  }

  package static let schema = Schema(ColorSettings.self)

  /// The colors of light pages.
  var light: SideColors {
    var light = SideColors()
    (light.labor, light.management, light.joint) = (labor, management, joint)
    return light
  }

  /// The colors that pages are made with, light and dark; nil where one is not written.
  package var palettes: (light: Palette, dark: Palette)? {
    guard let given = Palette(light) else { return nil }
    return (given, dark.flatMap { Palette($0) } ?? given.derivedForDarkPages)
  }
}

/// The colors of the two sides and of what is joint, on grounds that they can be read on.
package struct Palette: Sendable, Equatable {
  /// The page and the ground of code and forms on it.
  package struct Grounds: Sendable, Equatable {
    package let paper: RGBColor
    package let wash: RGBColor

    /// `--paper` and `--wash` of the built-in style sheet on light pages.
    package static let light = Grounds(
      paper: .white, wash: RGBColor(red: 0xF3, green: 0xF5, blue: 0xF7))
    /// The same on dark pages.
    package static let dark = Grounds(
      paper: RGBColor(red: 0x15, green: 0x19, blue: 0x1D),
      wash: RGBColor(red: 0x1E, green: 0x24, blue: 0x2A))

    var all: [RGBColor] { [paper, wash] }
  }

  package let labor: RGBColor
  package let management: RGBColor
  package let joint: RGBColor

  /// The colors of the built-in style sheet on light pages.
  package static let standard = Palette(
    labor: RGBColor(red: 0x02, green: 0x66, blue: 0x62),
    management: RGBColor(red: 0x66, green: 0x4B, blue: 0x79),
    joint: RGBColor(red: 0x1D, green: 0x5B, blue: 0x92))

  /// A palette of three colors.
  package init(labor: RGBColor, management: RGBColor, joint: RGBColor) {
    (self.labor, self.management, self.joint) = (labor, management, joint)
  }

  /// The three colors of the settings; nil where one is missing.
  fileprivate init?(_ colors: SideColors) {
    guard let labor = colors.labor, let management = colors.management, let joint = colors.joint
    else { return nil }
    self.init(labor: labor.value, management: management.value, joint: joint.value)
  }

  /// What words need, by success criterion 1.4.3 of WCAG 2.2.
  package static let leastContrast = 4.5
  /// What derived colors get on dark pages: the same for all, so that no side stands out.
  private static let darkContrast = 7.5

  /// The same hues, made so much lighter that they can be read on dark pages.
  package var derivedForDarkPages: Palette {
    func lighter(_ color: RGBColor) -> RGBColor {
      color.shade(
        toward: .white, untilContrast: Self.darkContrast, with: Grounds.dark.all)
    }
    return Palette(
      labor: lighter(labor), management: lighter(management), joint: lighter(joint))
  }
}

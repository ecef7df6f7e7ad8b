internal import Handbook
internal import Text

/// The picture that browsers show beside a page's title where a handbook has no emblem: both sides
/// and what is joint between them. Without one, browsers ask every server for a file that is not
/// there.
enum SiteIcon {
  /// The icon in the colors of the light page.
  static func bytes(_ palette: Palette) -> Bytes {
    let stripes = [palette.labor, palette.joint, palette.management].enumerated().map {
      "<rect x=\"\(3 + $0 * 9)\" y=\"4\" width=\"8\" height=\"24\" fill=\"\($1.hex)\"/>"
    }
    return Bytes(
      ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><rect width=\"32\" height=\"32\" rx=\"4\" fill=\"#fff\"/>"
        + stripes.joined() + "</svg>\n").utf8)
  }
}

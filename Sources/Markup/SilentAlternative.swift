import Blocks
import Diagnostics
import Text

extension MarkupRules {
  static let imageAltVague = Rule(
    "image-alt-vague", .warning,
    "The words of an image say what it shows.",
    reason: """
      People who cannot see a picture hear its words instead. “IMG_0231”, “photo” and the name of \
      the file tell them that there is something, and not what (WCAG 2.2, success criterion 1.1.1).
      """,
    wrong: Example(
      "picture.md", "# Picture\n\n![IMG_0231](room.gif)", with: ["room.gif": Example.picture]),
    right: Example(
      "picture.md", "# Picture\n\n![The meeting room](room.gif)",
      with: ["room.gif": Example.picture]))
}

/// Words of a picture that say nothing of what it shows.
enum SilentAlternative {
  /// Whether words are only the name of the picture's file, what a camera or a program calls every
  /// picture, or a word for pictures.
  static func isSilent(_ words: String, of link: Link) -> Bool {
    let file = Paths.name(of: link.path)
    if words == Paths.stem(of: file) || words.lowercased() == file.lowercased() { return true }
    // No name of a picture is longer, and most descriptions are.
    guard words.utf8.count <= 80 else { return false }
    let parts = parts(of: words)
    return parts.contains { names.contains($0) }
      && parts.allSatisfy {
        names.contains($0) || fillers.contains($0) || $0.first?.isNumber == true
      }
  }

  /// The words and the numbers in small letters, with nothing between them.
  private static func parts(of words: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for letter in words.lowercased() {
      let isNumber = letter.isNumber
      guard letter.isLetter || isNumber else {
        parts.append(part)
        part = ""
        continue
      }
      if let last = part.last, last.isNumber != isNumber {
        parts.append(part)
        part = ""
      }
      part.append(letter)
    }
    return (parts + [part]).filter { !$0.isEmpty }
  }

  /// Words for pictures, and what cameras, phones and programs begin their names with.
  private static let names: Set<String> = [
    "image", "images", "img", "shot", "photo", "photos", "photograph", "picture", "pictures", "pic",
    "pics",
    "graphic", "screenshot", "screencap", "scan", "snapshot", "untitled", "unnamed", "alt",
    "placeholder", "thumbnail", "dsc", "dscn", "dscf", "dcim", "imag", "pxl", "mvimg", "gopr",
    "imagen", "imágenes", "foto", "fotos", "fotografía", "captura",
  ]
  /// What such names have besides.
  private static let fillers: Set<String> = [
    "a", "an", "the", "of", "at", "am", "pm", "text", "here", "copy", "edited", "final", "file",
    "screen", "whatsapp", "png", "jpg", "jpeg", "gif", "webp", "de", "la", "el", "una",
    "un",
    "pantalla",
  ]
}

import Foundation
import Playground
import Testing

/// Pictures as cameras and programs write them, built a part at a time.
private enum Camera {
  /// What a camera notes: how to turn the picture, a serial number and a place.
  static func exif(_ orientation: UInt8, big: Bool = true) -> [UInt8] {
    let number: (Int, Int) -> [UInt8] = { value, count in
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return big ? bytes.reversed() : bytes
    }
    let entries =
      number(0x010F, 2) + number(2, 2) + number(4, 4) + Array("Cam\0".utf8)
      + number(0x0112, 2) + number(3, 2) + number(1, 4) + number(Int(orientation), 2) + number(0, 2)
    return Array((big ? "MM" : "II").utf8) + number(42, 2) + number(8, 4) + number(2, 2) + entries
      + number(0, 4) + Array("SERIAL-4711 N 38 34 W 121 29".utf8)
  }

  static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker] + [
      UInt8(truncatingIfNeeded: (body.count + 2) >> 8), UInt8(truncatingIfNeeded: body.count + 2),
    ] + body
  }

  static let frame = segment(0xC0, [8, 0, 30, 0, 40, 1, 1, 0x11, 0])
  static let scan =
    segment(0xC4, [0, 0]) + segment(0xDA, [1, 1, 0, 0, 63, 0])
    + [1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4, 0xFF, 0x00, 0xE1, 5]
  static let profile = segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}colors".utf8))
  static let adobe = segment(0xEE, Array("Adobe\0d\0\0\0\0\u{1}".utf8))
  static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
  static let end: [UInt8] = [0xFF, 0xD9]
  /// All that is published of a photo by its orientation.
  static func turned(_ orientation: UInt8) -> [UInt8] {
    segment(
      0xE1,
      Array("Exif\0\0MM\0*\0\0\0\u{8}\0\u{1}\u{1}\u{12}\0\u{3}\0\0\0\u{1}".utf8)
        + [0, orientation, 0, 0, 0, 0, 0, 0])
  }

  static func photo(_ orientation: UInt8, big: Bool = true) -> [UInt8] {
    [0xFF, 0xD8] + jfif + segment(0xE1, Array("Exif\0\0".utf8) + exif(orientation, big: big))
      + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x>Ana Ortiz</x>".utf8)) + profile
      + segment(0xE2, Array("MPF\0second".utf8)) + segment(0xED, Array("Photoshop 3.0\0Ana".utf8))
      + segment(0xFE, Array("by Ana Ortiz".utf8)) + adobe + frame + scan + end
      + Array("a film of Ana".utf8)
  }

  /// What is published of such a photo.
  static func published(_ orientation: UInt8) -> [UInt8] {
    [0xFF, 0xD8] + jfif + (orientation == 1 ? [] : turned(orientation)) + profile + adobe + frame
      + scan + end
  }

  static func chunk(_ name: String, _ body: [UInt8], big: Bool = true) -> [UInt8] {
    let size = (0..<4).map { UInt8(truncatingIfNeeded: body.count >> (8 * $0)) }
    guard big else { return Array(name.utf8) + size + body + (body.count % 2 == 1 ? [0] : []) }
    return size.reversed() + Array(name.utf8) + body + [1, 2, 3, 4]
  }

  static let header = chunk("IHDR", [0, 0, 0, 40, 0, 0, 0, 30, 8, 0, 0, 0, 0])
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func webp(_ flags: UInt8, _ chunks: [UInt8]) -> [UInt8] {
    let extended = chunk("VP8X", [flags, 0, 0, 0, 39, 0, 0, 29, 0, 0], big: false)
    let size = 4 + extended.count + chunks.count
    return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
      + Array("WEBP".utf8) + extended + chunks
  }
}

@Suite struct `Pictures, as they are published` {
  /// What a build makes of a picture that a page shows: its bytes, its tag, and what the build says.
  private func published(
    _ bytes: [UInt8], _ ending: String, link: String = "!"
  ) throws -> (bytes: [UInt8], page: String, said: String) {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/page.md": "# Page\n\n\(link)[The staff room](room.\(ending))\n",
    ])
    try folder.write(Data(bytes), to: "content/room.\(ending)")
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let site = try Tree(folder)
    let name = try #require(site.names.first { $0.hasPrefix("room.") })
    // Nothing is written again, and nothing of the source is touched.
    #expect(try accord("build", in: folder).errors.contains("nothing changed"))
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: folder.at("content/room.\(ending)"))) == Data(bytes)
    )
    return (
      Array(try #require(site.files[name])), try folder.read("public/page.html"), outcome.errors
    )
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8], [true, false])
  func `keep of a photo's notes only how it is turned, and stand as it is seen`(
    orientation: UInt8, big: Bool
  ) throws {
    let (bytes, page, said) = try published(Camera.photo(orientation, big: big), "jpg")
    #expect(bytes == Camera.published(orientation))
    #expect(
      page.contains(orientation >= 5 ? "width=\"30\" height=\"40\"" : "width=\"40\" height=\"30\""))
    #expect(
      said.contains(
        "Cleaned 1 picture: what cameras and programs noted in it, such as place, time and names, is not published.\n"
      ))
    // What is clean stays as it is.
    let again = try published(bytes, "jpg")
    #expect(again.bytes == bytes && !again.said.contains("Cleaned"))
  }

  @Test func `are clean also where a page only leads to them`() throws {
    let (bytes, _, said) = try published(Camera.photo(6), "jpg", link: "")
    #expect(bytes == Camera.published(6))
    #expect(said.contains("Cleaned 1 picture"))
  }

  @Test func `keep of a PNG what is seen`() throws {
    let seen = Camera.chunk("gAMA", [0, 0, 1, 1]) + Camera.chunk("iCCP", [65, 0, 0, 1])
    let picture = Camera.chunk("IDAT", [1, 2, 3]) + Camera.chunk("IDAT", [4])
    let end = Camera.chunk("IEND", [])
    let file =
      Camera.signature + Camera.header + Camera.chunk("tEXt", Array("Author\0Ana".utf8)) + seen
      + Camera.chunk("iTXt", Array("XML:com.adobe.xmp\0Ana".utf8))
      + Camera.chunk("zTXt", [1]) + Camera.chunk("tIME", [7, 0xEA, 12, 1, 8, 0, 0])
      + Camera.chunk("iDOT", [0, 0]) + picture + Camera.chunk("eXIf", Camera.exif(1)) + end
      + Array("what was cut off".utf8)
    let clean = Camera.signature + Camera.header + seen + picture + end
    let (bytes, page, said) = try published(file, "png")
    #expect(bytes == clean && page.contains("width=\"40\" height=\"30\""))
    #expect(said.contains("Cleaned 1 picture"))
    #expect(try !published(clean, "png").said.contains("Cleaned"))
    let turned = try published(
      Camera.signature + Camera.header + Camera.chunk("eXIf", Camera.exif(8, big: false)) + picture
        + end, "png")
    #expect(turned.page.contains("width=\"30\" height=\"40\""))
    #expect(turned.bytes.count == clean.count - seen.count + 12 + 26)
    #expect(try published(turned.bytes, "png").bytes == turned.bytes)
  }

  @Test func `keep of a WebP picture what is seen, and say so in its head`() throws {
    let seen = Camera.chunk("ICCP", [1, 2, 3], big: false)
    let picture = Camera.chunk("VP8L", [0x2F, 39, 0x40, 7, 0, 9, 9], big: false)
    let xmp = Camera.chunk("XMP ", Array("<x>Ana</x>".utf8), big: false)
    let exif = Camera.chunk("EXIF", Camera.exif(1), big: false)
    let (bytes, page, said) = try published(
      Camera.webp(0x2C, seen + picture + exif + xmp) + [9, 9], "webp")
    #expect(bytes == Camera.webp(0x20, seen + picture))
    #expect(page.contains("width=\"40\" height=\"30\"") && said.contains("Cleaned 1 picture"))
    let turned = try published(
      Camera.webp(
        0x0C,
        picture + Camera.chunk("EXIF", Array("Exif\0\0".utf8) + Camera.exif(6), big: false)
          + xmp), "webp")
    #expect(turned.page.contains("width=\"30\" height=\"40\""))
    #expect(
      turned.bytes[20] == 0x08 && turned.bytes.count == Camera.webp(8, picture).count + 8 + 26)
    #expect(try published(turned.bytes, "webp").bytes == turned.bytes)
  }

  @Test func `are read to any end, wherever one is broken`() throws {
    let files: [(String, [UInt8])] = [
      ("jpg", Camera.photo(6)), ("jpg", Camera.photo(3, big: false)),
      (
        "png",
        Camera.signature + Camera.header + Camera.chunk("eXIf", Camera.exif(8))
          + Camera.chunk("tEXt", [1]) + Camera.chunk("IDAT", [1]) + Camera.chunk("IEND", [])
      ),
      (
        "webp",
        Camera.webp(
          0x0C,
          Camera.chunk("VP8L", [0x2F, 39, 0x40, 7, 0], big: false)
            + Camera.chunk("EXIF", Camera.exif(6), big: false))
      ),
    ]
    var random = Picks(seed: 17)
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    var links = ""
    for (kind, (ending, whole)) in files.enumerated() {
      for number in 0..<120 {
        var bytes = whole
        if number < 60 {
          bytes = Array(whole.prefix(whole.count * number / 60))
        } else {
          for _ in 0..<3 {
            let place = Int(random.next() % UInt64(bytes.count))
            bytes[place] =
              [0, 1, 0x7F, 0xFF, UInt8(truncatingIfNeeded: random.next())][
                Int(random.next() % 5)]
          }
        }
        let name = "a\(kind)-\(number).\(ending)"
        try folder.write(Data(bytes), to: "content/\(name)")
        links += "- ![The room, \(number)](\(name))\n"
      }
    }
    try folder.write("# Page\n\n\(links)", to: "content/page.md")
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1, "\(outcome.errors)")
    let report = try outcome.report()
    #expect(
      Set(report.codes).isSubset(of: ["file-content", "image-unreadable", "image-oversized"]))
    // Those that can be shown are published, as far as they go.
    for path in report.diagnostics.map(\.path) where folder.exists(path) { try folder.remove(path) }
    let kept = links.split(separator: "\n").filter { line in
      guard let name = line.split(separator: "(").last?.dropLast() else { return false }
      return folder.exists("content/\(name)")
    }
    try folder.write("# Page\n\n\(kept.joined(separator: "\n"))\n", to: "content/page.md")
    let second = try accord("build", in: folder)
    #expect(second.status == 0, "\(second.errors)")
    // Of one that only ends too soon, no more is published for that.
    for number in 0..<60 {
      for (name, data) in try Tree(folder).files where name.hasPrefix("a0-\(number).") {
        #expect(!String(decoding: data, as: UTF8.self).contains("Ana Ortiz"), "\(name)")
      }
    }
  }

  @Test func `have a finding with their weight where they are far larger than they are shown`()
    throws
  {
    func findings(_ width: UInt16, _ weight: Int, _ page: String, settings: String = "") throws
      -> [Report.Found]
    {
      let folder = try Folder([
        "content/handbook.yml": "title: Handbook\n\(settings)",
        "content/page.md": "# Page\n\n\(page)\n",
      ])
      let head =
        Array("GIF89a".utf8) + [UInt8(width & 0xFF), UInt8(width >> 8), 0, 4] + [0, 0, 0]
      try folder.write(
        Data(head + [UInt8](repeating: 0, count: weight - head.count)), to: "content/room.gif")
      return try accord("check", "--format", "json", in: folder).report().diagnostics
    }
    let found = try findings(4032, 3_400_000, "![The room](room.gif)\n\n![It again](room.gif)")
    #expect(found.map(\.code) == ["image-oversized"])
    #expect(found.first?.path == "content/room.gif" && found.first?.severity == "warning")
    #expect(
      found.first?.message
        == "This picture is 4,032 pixels wide and weighs 3.4 MB, and pages show it about 600 pixels wide."
    )
    #expect(
      found.first?.fix
        == "Save it 2,000 pixels wide or less, a photo as JPEG. It looks the same, and the page is there sooner."
    )
    #expect(try findings(2000, 3_400_000, "![The room](room.gif)") == [])
    #expect(try findings(4032, 90_000, "![The room](room.gif)") == [], "a light one")
    #expect(try findings(4032, 3_400_000, "[The room](room.gif)") == [], "one to take away")
    #expect(
      try findings(800, 250_000, "Words", settings: "emblem: room.gif\n").map(\.message) == [
        "This picture is 800 pixels wide and weighs 250 kB, and pages show it about 100 pixels wide."
      ])
  }
}

/// Numbers that are the same in every run (SplitMix64).
private struct Picks {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

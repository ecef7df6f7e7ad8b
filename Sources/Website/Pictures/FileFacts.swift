package import Diagnostics
package import Handbook
package import Text

/// What is known of a content file that some page uses.
package struct FileFacts: Sendable {
  /// Its path on the site; pictures carry a fingerprint of what is published in it, so that a new one
  /// is never mistaken for the old one by a cache.
  package let page: String
  /// A picture's size in pixels, as it is shown.
  package let size: ImageSize?
  /// How many bytes of a picture are published.
  private let weight: Int
  /// Whether less of it is published than the file holds.
  let isCleaned: Bool

  /// The facts of a file that is no picture.
  package init(path: String) { (page, size, weight, isCleaned) = (path, nil, 0, false) }

  /// The facts of a picture with this content.
  package init(path: String, picture: Bytes) {
    let picture = PublishedPicture(picture)
    (size, weight, isCleaned) = (picture.size, picture.bytes.count, picture.isCleaned)
    let stem = Paths.stem(of: path)
    let name = "\(stem).\(Fingerprint(picture.bytes).text).\(Paths.fileExtension(of: path))"
    page = Paths.join(Paths.folder(of: path), name)
  }

  /// What is wrong with a picture that has no size, or with one that is far larger than pages show it;
  /// `path` names it in the finding.
  package func problem(of file: UsedFile, path: String) -> Diagnostic? {
    guard ImageFile.isImage(file.path) else { return nil }
    guard let size else {
      return Diagnostic(
        .imageUnreadable, path, SourceLocation(),
        "This file ends like a picture, and is none that browsers show.",
        fix: "Open it in a program for pictures and save it as PNG or JPEG.")
    }
    guard let room = PictureRoom(file.use), size.width > room.pixels, weight > room.bytes
    else { return nil }
    return Diagnostic(
      .imageOversized, path, SourceLocation(),
      "This picture is \(size.width.grouped) pixels wide and weighs \(weight.size), and pages show it about \(room.shown) pixels wide.",
      fix:
        "Save it \(room.pixels.grouped) pixels wide or less, a photo as JPEG. It looks the same, and the page is there sooner."
    )
  }
}

/// How large pictures are shown, and what they may weigh. They may have more pixels than that: screens
/// put two or three in the place of one, and readers make things larger.
private struct PictureRoom {
  /// How many pixels wide a page shows them at most.
  let shown: Int
  /// Up to this width nothing is said of them.
  let pixels: Int
  /// Up to this number of bytes nothing is said of them.
  let bytes: Int

  /// The room of a picture; nil for one that is not shown, which may be as large as it is.
  init?(_ use: UsedFile.Use) {
    switch use {
    case .linked: return nil
    case .shown: (shown, pixels, bytes) = (600, 2000, 500_000)
    case .emblem: (shown, pixels, bytes) = (100, 400, 100_000)
    }
  }
}

extension Site {
  /// A sentence on the pictures of which only a part is published; nil where there are none.
  package var pictureNote: String? {
    let count = files.values.count { $0.isCleaned }
    guard count > 0 else { return nil }
    return
      "Cleaned \(count.counted("picture")): what cameras and programs noted in \(count == 1 ? "it" : "them"), such as place, time and names, is not published."
  }
}

extension Int {
  /// The number with commas between thousands.
  fileprivate var grouped: String {
    self < 1000 ? "\(self)" : (self / 1000).grouped + "," + "\(self % 1000 + 1000)".dropFirst()
  }

  /// So many bytes, as people say it.
  fileprivate var size: String {
    self < 950_000 ? "\(self / 1000) kB" : "\((Double(self) / 1_000_000).written(places: 1)) MB"
  }
}

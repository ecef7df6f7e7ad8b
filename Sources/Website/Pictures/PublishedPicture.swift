package import Text

/// A picture as it is published. Cameras, phones and programs note in a file where and when a picture
/// was taken, with what and by whom, and often keep a small copy of it as it was before it was cut.
/// None of that is published; what is seen stays byte for byte. How the picture has to be turned is
/// seen, so that stays too.
package struct PublishedPicture: Sendable {
  /// What is published.
  package let bytes: Bytes
  /// Its size as it is shown; nil when the bytes are no PNG, GIF, JPEG or WebP picture.
  package let size: ImageSize?
  /// Whether something was taken out.
  package let isCleaned: Bool

  /// The picture of a file with this content.
  package init(_ file: Bytes) {
    if let found = Self.png(file) ?? Self.jpeg(file) ?? Self.webp(file) {
      self = found
    } else {
      self.init(bytes: file, size: ImageSize(gif: file), isCleaned: false)
    }
  }

  /// A picture of which an excerpt is published.
  init(_ excerpt: Excerpt, size: ImageSize?, turned orientation: Orientation?) {
    self.init(
      bytes: excerpt.bytes, size: size?.turned(orientation), isCleaned: !excerpt.isWhole)
  }

  init(bytes: Bytes, size: ImageSize?, isCleaned: Bool) {
    (self.bytes, self.size, self.isCleaned) = (bytes, size, isCleaned)
  }
}

/// What is published of a file, of which parts are left out from the first to the last.
struct Excerpt {
  private let file: Bytes
  private var result = Bytes()
  /// Up to here everything is in the result or left out.
  private var end = 0
  private(set) var isWhole = true

  init(of file: Bytes) { self.file = file }

  /// Leaves a part out, or puts something else in its place. It lies behind all parts before.
  mutating func leaveOut(_ part: Range<Int>, for other: Bytes = []) {
    guard part.lowerBound >= end, part.upperBound <= file.count,
      !file[part].elementsEqual(other)
    else { return }
    if isWhole { result.reserveCapacity(file.count) }
    isWhole = false
    result += file[end..<part.lowerBound]
    result += other
    end = part.upperBound
  }

  /// What is published.
  var bytes: Bytes { isWhole ? file : result + file[end...] }
}

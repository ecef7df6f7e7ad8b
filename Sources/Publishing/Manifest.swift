import Files
import Text

/// The list, in the published folder, of the files that were written by publishing: what may be
/// replaced and removed. It is the same for the same files: no times, no sums.
struct Manifest: Sendable {
  static let name = ".accord-manifest"
  private static let firstLine =
    "Accord manifest 1: the files that Accord wrote here and will replace and remove."

  /// The files, sorted by bytes.
  let paths: [ExactPath]

  init(_ paths: some Sequence<ExactPath>) { self.paths = paths.sorted() }

  private init(sorted paths: [ExactPath]) { self.paths = paths }

  /// What the manifest of a folder lists; nil where the folder has none. The file may have been
  /// changed by anybody: a line that is not a proper path below the folder is passed over.
  init?(of folder: String) throws(FileError) {
    let path = Paths.join(folder, Manifest.name)
    guard Files.kind(of: path) == .file else { return nil }
    let bytes = try Files.read(path, following: false)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, first.elementsEqual(Manifest.firstLine.utf8) else { return nil }
    var found = Set<ExactPath>()
    for line in lines.dropFirst() {
      guard let path = String(validating: line, as: UTF8.self), ExactPath.isProper(path) else {
        continue
      }
      found.insert(ExactPath(path))
    }
    self.init(found)
  }

  /// The files of two lists in one. Refuses a file that is listed twice.
  func joined(with other: Manifest) throws(PublishingError) -> Manifest {
    var joined: [ExactPath] = []
    joined.reserveCapacity(paths.count + other.paths.count)
    var (mine, others) = (paths[...], other.paths[...])
    while let first = mine.first ?? others.first {
      let isOther = mine.isEmpty || others.first.map { $0 < first } ?? false
      let next = isOther ? others.removeFirst() : mine.removeFirst()
      if next == joined.last {
        throw .refused("Two files would be published as \(next.text).")
      }
      joined.append(next)
    }
    return Manifest(sorted: joined)
  }

  /// Whether a file is listed.
  func lists(_ path: ExactPath) -> Bool {
    var range = paths.startIndex..<paths.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if paths[middle] == path { return true }
      range =
        paths[middle] < path ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  /// The manifest as it is written.
  var bytes: Bytes {
    var bytes = Bytes()
    bytes.append(Manifest.firstLine)
    bytes.append(UInt8(ascii: "\n"))
    for path in paths {
      bytes.append(path.text)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

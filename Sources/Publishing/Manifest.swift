import Files
import Glibc
import Text

/// The list, in the published folder, of the files that were written by publishing: what may be
/// replaced and removed, and of which edition they are. It is the same for the same files: no times,
/// no sums.
struct Manifest: Sendable {
  static let name = ".accord-manifest"
  private static let firstLine =
    "Accord manifest 2: the files that Accord wrote here and will replace and remove."
  /// The first line of manifests that did not say yet which edition they are of.
  private static let olderFirstLine =
    "Accord manifest 1: the files that Accord wrote here and will replace and remove."
  /// A hundred thousand pages with long names take a quarter of it.
  static let largest = 64_000_000

  /// The files, sorted by bytes.
  let paths: [ExactPath]
  /// The edition that a manifest in a folder names; nil where it names none.
  private(set) var edition: Edition?

  init(_ paths: some Sequence<ExactPath>) { self.paths = paths.sorted() }

  private init(sorted paths: [ExactPath]) { self.paths = paths }

  /// What the manifest of a folder lists; nil where the folder has none, or a file of that name that
  /// is no manifest, such as one that is far too large. It may have been changed by anyone: a line
  /// that is not a proper path below the folder is passed over.
  init?(of folder: String) throws(FileError) {
    let path = Paths.join(folder, Manifest.name)
    guard Files.kind(of: path) == .file else { return nil }
    let bytes: Bytes
    do throws(FileError) {
      bytes = try Files.read(path, limit: Manifest.largest, following: false)
    } catch {
      if error.code == EFBIG { return nil }
      throw error
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first,
      [Self.firstLine, Self.olderFirstLine].contains(where: { first.elementsEqual($0.utf8) })
    else { return nil }
    var found = Set<ExactPath>()
    var words: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let text = String(validating: line, as: UTF8.self) else { continue }
      if ExactPath.isProper(text) {
        found.insert(ExactPath(text))
      } else if let colon = text.firstIndex(of: ":") {
        // No path has a colon.
        words[String(text[..<colon])] = String(text[colon...].dropFirst(2))
      }
    }
    self.init(found)
    edition = first.elementsEqual(Manifest.firstLine.utf8) ? Edition(lines: words) : nil
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

  /// The manifest of an edition as it is written.
  func bytes(of edition: Edition) -> Bytes {
    var bytes = Bytes()
    for line in [Manifest.firstLine] + edition.lines {
      bytes.append(line)
      bytes.append(UInt8(ascii: "\n"))
    }
    for path in paths {
      bytes.append(path.text)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

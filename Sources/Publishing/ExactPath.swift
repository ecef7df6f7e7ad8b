import Text

/// A path below the output folder, compared byte by byte as file systems do. (Strings are equal
/// when they look alike, and two files may differ only in how an accent is encoded.)
struct ExactPath: Hashable, Comparable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactPath, right: ExactPath) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  static func < (left: ExactPath, right: ExactPath) -> Bool {
    left.text.precedesByBytes(right.text)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The folder it lies in; nil at the top.
  var folder: ExactPath? {
    let folder = Paths.folder(of: text)
    return folder.isEmpty ? nil : ExactPath(folder)
  }

  /// Adds all folders that the path lies in.
  func addFolders(to folders: inout Set<ExactPath>) {
    var next = folder
    while let folder = next, folders.insert(folder).inserted { next = folder.folder }
  }

  /// Whether the path stays below its folder on every system: relative, its parts not empty, not
  /// `.` or `..`, without backslashes, colons and control characters, and not a name that
  /// publishing keeps for itself.
  static func isProper(_ path: String) -> Bool {
    var length = 0
    var dots = 0
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "/"):
        if length == 0 || (length == dots && dots <= 2) { return false }
        length = 0
        dots = 0
        continue
      case 0..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: ":"): return false
      case UInt8(ascii: "."): dots += 1
      default: break
      }
      length += 1
    }
    if length == 0 || (length == dots && dots <= 2) { return false }
    let first = path.utf8.prefix { $0 != UInt8(ascii: "/") }
    return !first.elementsEqual(Manifest.name.utf8)
      && !first.elementsEqual(OutputFolder.innerWorkshop.utf8)
  }
}

import Files
import Glibc
import Text

/// A folder for the pages that a PDF is made from, which no one else may look into. It goes when the
/// print is done; one that was left by a program that was stopped goes at the next print.
struct PrintFolder {
  let path: String
  private static let prefix = "accord-print."

  /// A new folder where temporary files lie.
  init() throws(FileError) {
    let parent = Clock.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    Self.sweep(parent)
    path = Paths.join(parent, "\(Self.prefix)\(getpid())")
    guard mkdir(path, 0o700) == 0 else { throw FileError(path, errno, .makeFolder) }
  }

  /// Removes the folder with everything in it.
  func remove() { try? Files.removeTree(path) }

  /// Writes a file into the folder, with the folders it lies in.
  func write(_ bytes: Bytes, to name: String) throws(FileError) {
    let file = Paths.join(path, name)
    try Files.makeFolders(Paths.folder(of: file))
    try Files.write(bytes, to: file, replacing: false)
  }

  /// Removes folders of programs that run no more.
  private static func sweep(_ parent: String) {
    guard let entries = try? Files.entries(of: parent) else { return }
    for entry in entries where entry.kind == .folder {
      guard let name = entry.name, name.hasPrefix(prefix),
        let process = Int32(name.dropFirst(prefix.utf8.count)), process > 0
      else { continue }
      let isGone = process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
      if isGone { try? Files.removeTree(Paths.join(parent, name)) }
    }
  }
}

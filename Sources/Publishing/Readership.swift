import Files
import Glibc
import Text

/// Who on the machine may read the files of a site.
package enum Readership: Hashable, Sendable {
  /// Everyone, and so every web server.
  case everyone
  /// The owner of the files and their group.
  case group
  /// The owner of the files alone.
  case owner
  /// Whoever may read new files in general: the system's umask says so.
  case asUsual

  /// The bits of files and folders; nil where the system gives them.
  fileprivate var bits: (file: UInt32, folder: UInt32)? {
    switch self {
    case .everyone: (0o644, 0o755)
    case .group: (0o640, 0o750)
    case .owner: (0o600, 0o700)
    case .asUsual: nil
    }
  }
}

/// The modes that files and folders of a site have, found out by trying: umask, access lists and
/// file systems that know no modes all have a say in what becomes of a new file.
struct Modes: Sendable {
  /// The bits that every file has in the end.
  let file: UInt32
  /// The bits to give to a new file; nil where it has the right ones by itself.
  let newFile: UInt32?
  /// The bits that every folder has in the end; nil where folders keep what they have.
  let folder: UInt32?

  /// Tries out, in a folder that is free, what becomes of the modes that readers need.
  init(for readers: Readership, trying trial: String) throws(FileError) {
    try Files.makeFolders(trial)
    let path = Paths.join(trial, "file")
    try Files.write([], to: path)
    let usual = Files.rights(of: path)?.bits ?? 0
    guard let wanted = readers.bits else {
      (file, newFile, folder) = (usual, nil, nil)
      return
    }
    _ = chmod(path, wanted.file)
    let isKept = Files.rights(of: path)?.bits == wanted.file
    file = isKept ? wanted.file : usual
    newFile = isKept && usual != wanted.file ? wanted.file : nil
    folder = isKept ? wanted.folder : nil
  }

  /// The rights that a folder of the site has in the end, by those it has now.
  func rights(ofFolder rights: Files.Rights) -> Files.Rights {
    folder.map { rights.opened(to: $0) } ?? rights
  }

  /// Whether the owner of the files is the only one who can read a site in a folder.
  func areForOwnerOnly(in folder: String) -> Bool {
    if file & 0o044 == 0 { return true }
    return Files.rights(of: folder).map { $0.bits & 0o055 == 0 } ?? false
  }
}

import Glibc

/// What the disk refused to do, with a sentence for whoever looks after the site.
package struct FileError: Error, Hashable, Sendable {
  /// What was being done to a file or folder.
  package enum Action: Hashable, Sendable {
    case read, write, makeFolder, listFolder, remove, move, link, lock, flush
  }

  /// The file or folder.
  package var path: String
  /// The number that the system gives the error (`errno`).
  package var code: Int32
  package var doing: Action
  /// The size in bytes that a file was not to exceed, where it was too large.
  package var limit: Int?

  /// An error of the system while doing something to a path.
  package init(_ path: String, _ code: Int32, _ doing: Action, limit: Int? = nil) {
    self.path = path
    self.code = code
    self.doing = doing
    self.limit = limit
  }

  /// A page that grew beyond what a file of a site may hold.
  package static func tooLarge(_ path: String) -> FileError { FileError(path, EFBIG, .write) }

  /// What happened, as one sentence on one line.
  package var message: String {
    let thing = isAboutFolder ? "the folder \(name)" : name
    let start = isAboutFolder ? "The folder \(name)" : name
    switch code {
    case ENOSPC: return "The disk is full: \(thing) could not be \(done)."
    case EDQUOT: return "The disk quota is used up: \(thing) could not be \(done)."
    case EACCES, EPERM: return "\(start) may not be \(done) (permission denied)."
    case EFBIG where doing == .read:
      return "\(start) is too large to be read: the limit is \(limit.map(Self.size) ?? "exceeded")."
    default: return "\(start) could not be \(done): \(reason)."
    }
  }

  private var isAboutFolder: Bool { doing == .makeFolder || doing == .listFolder }

  /// The path on one line, whatever bytes it is made of.
  private var name: String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return path }
    return String(
      decoding: path.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
  }

  private var done: String {
    switch doing {
    case .read, .listFolder: "read"
    case .write: "written"
    case .makeFolder: "made"
    case .remove: "removed"
    case .move: "moved"
    case .link: "linked"
    case .lock: "locked"
    case .flush: "brought safely to the disk"
    }
  }

  private var reason: String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case ENOTDIR: "a part of the path is a file where a folder is needed"
    case EISDIR: "it is a folder"
    case EEXIST: "something with that name is there already"
    case EROFS: "the disk is read-only"
    case EMFILE, ENFILE: "too many files are open"
    case EIO: "the disk reported an error"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "it is a link that may not be followed"
    case EINVAL where doing == .read: "it is not an ordinary file"
    case ENOLCK, ENOSYS, ENOTSUP: "its file system cannot do this"
    case EBUSY, ETXTBSY: "it is in use"
    default: String(cString: strerror(code))
    }
  }

  /// A size as people say it, in powers of ten.
  private static func size(_ bytes: Int) -> String {
    if bytes >= 1_000_000 { return "\(bytes / 1_000_000) MB" }
    return bytes >= 1000 ? "\(bytes / 1000) kB" : "\(bytes) bytes"
  }
}

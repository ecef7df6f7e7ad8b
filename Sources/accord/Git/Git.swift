import Text

/// Git, asked about the repository that a folder lies in.
///
/// The repository is the folder's own, whatever a hook's environment says, and git starts no program
/// of its own and takes no lock.
struct Git: Sendable {
  let folder: String

  init(_ folder: String) { self.folder = folder }

  /// What git prints; nil when it can't be run or fails.
  func output(_ arguments: [String], input: Bytes? = nil) -> Bytes? {
    Tool.output(
      of: [
        "git", "-C", folder, "-c", "core.quotepath=off", "-c", "core.fsmonitor=false",
        "-c", "log.showRoot=true", "-c", "log.diffMerges=first-parent",
      ] + arguments,
      input: input, without: ["GIT_", "LC_ALL="], with: ["GIT_OPTIONAL_LOCKS=0", "LC_ALL=C"])
  }

  /// What git prints, as one line of text.
  func line(_ arguments: [String]) -> String? {
    output(arguments).map { String(decoding: $0, as: UTF8.self).trimmed }
  }

  /// Whether git is there at all.
  static var isInstalled: Bool { Tool.output(of: ["git", "--version"]) != nil }

  /// Contents by git's names for them, all read by one process. Those that are not there are left
  /// out; nil when git fails.
  func contents(of blobs: [String]) -> [String: Bytes]? {
    guard !blobs.isEmpty else { return [:] }
    let names = Bytes(blobs.joined(separator: "\n").utf8) + [0x0A]
    return output(["cat-file", "--batch"], input: names).map { Self.batch($0) }
  }

  /// The contents in what `cat-file --batch` prints: a line with name, type and size, so many bytes,
  /// and a line feed.
  static func batch(_ printed: Bytes) -> [String: Bytes] {
    var result: [String: Bytes] = [:]
    var position = 0
    while position < printed.count,
      let end = printed[position...].firstIndex(of: 0x0A)
    {
      let parts = printed[position..<end].split(separator: 0x20).map {
        String(decoding: $0, as: UTF8.self)
      }
      position = end + 1
      guard parts.count == 3, parts[1] == "blob", let size = Int(parts[2]), size >= 0,
        size <= printed.count - position
      else { continue }
      result[parts[0]] = Bytes(printed[position..<position + size])
      position += size + 1
    }
    return result
  }
}

/// An entry of git's raw list of differences: how a file changed, and git's names for its content
/// before and after.
struct GitEntry {
  /// `A` for added, `D` for deleted, `M` for modified, `T` for another type of file.
  let status: UInt8
  let old: String
  let new: String

  /// An entry such as `:100644 100644 78981922… e0b3f1b0… M`; nil when it is none.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.first == UInt8(ascii: ":") else { return nil }
    let parts = text.split(separator: 0x20)
    guard parts.count == 5, let status = parts[4].first else { return nil }
    self.status = status
    old = String(decoding: parts[2], as: UTF8.self)
    new = String(decoding: parts[3], as: UTF8.self)
  }
}

import Files
import Text

/// Git, asked about the repository that a folder lies in.
///
/// The repository is the folder's own, whatever a hook's environment says. It may come from anyone,
/// so nothing of it runs: only objects are read, by commands that know no filters, hooks, monitors or
/// pagers, what could still be set to start a program is set to nothing, and no transport is allowed,
/// so that what is missing is missed and not fetched. Git takes no lock and asks no one anything.
struct Git: Sendable {
  let folder: String
  private let program: String

  /// Git in a folder; nil when it is not installed.
  init?(_ folder: String) {
    guard let program = Tool.find("git") else { return nil }
    self.folder = folder
    self.program = program
  }

  /// What git prints; nil when it fails, takes too long or prints too much.
  func output(_ arguments: [String], input: Bytes? = nil) -> Bytes? {
    let outcome = run(arguments, input: input)
    return outcome?.isSuccess == true ? outcome?.printed : nil
  }

  /// What git prints, as one line of text.
  func line(_ arguments: [String]) -> String? {
    output(arguments).map { String(decoding: $0, as: UTF8.self).trimmed }
  }

  /// All that git says, of errors too, and whether it was able to do what it was asked for; nil when
  /// it takes too long or says too much.
  func answer(to arguments: [String]) -> (isSuccess: Bool, words: String)? {
    run(arguments, withErrors: true).map {
      ($0.isSuccess, String(decoding: $0.printed, as: UTF8.self))
    }
  }

  private func run(
    _ arguments: [String], input: Bytes? = nil, withErrors: Bool = false
  ) -> Tool.Outcome? {
    Tool.run(
      [program, "--no-pager", "-C", folder] + Self.settings.flatMap { ["-c", $0] } + arguments,
      input: input, without: ["GIT_", "LC_ALL=", "PATH="],
      with: [
        "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
        "GIT_ALLOW_PROTOCOL=", "LC_ALL=C", "PATH=\(Paths.folder(of: program)):/usr/bin:/bin",
      ], withErrors: withErrors)
  }

  /// What goes before anything that the repository says in its own settings.
  private static let settings = [
    "core.quotepath=off", "core.fsmonitor=false", "core.hooksPath=/dev/null",
    "core.sshCommand=false", "core.gitProxy=", "core.askPass=", "credential.helper=",
    "safe.bareRepository=explicit", "log.showSignature=false", "log.showRoot=true",
    "log.diffMerges=first-parent", "diff.orderFile=/dev/null", "gc.auto=0",
    "maintenance.auto=false",
  ]

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

  /// Git's names for the contents of files as they are on the disk, whatever filters the repository
  /// names; nil when one can't be read.
  func names(ofFiles paths: [String]) -> [String]? {
    guard !paths.isEmpty else { return [] }
    let list = Bytes(paths.joined(separator: "\n").utf8) + [0x0A]
    let names = output(["hash-object", "--no-filters", "--stdin-paths"], input: list).map {
      $0.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
    return names?.count == paths.count ? names : nil
  }
}

import Files
import Foundation
import Publishing
import Testing
import Text

/// A folder with an output folder `public` in it, and what to ask about them.
struct Site {
  let folder: TemporaryFolder
  var abilities: FileSystemAbilities = .all
  var edition = Edition(audience: "public", title: "Lakeside handbook")
  var replacesOthers = false
  var readers = Readership.asUsual

  init() throws { folder = try TemporaryFolder() }

  var top: String { folder.path }
  var output: String { "\(folder.path)/public" }

  func publisher(_ output: String? = nil, jobs: Int = 2) -> Publisher {
    Publisher(
      output: output ?? self.output, sources: ["\(top)/content"], home: "\(top)/home",
      edition: edition, replacesOthers: replacesOthers, readers: readers, jobs: jobs,
      abilities: abilities)
  }

  /// Publishes files given as path and text; names that end in `.css` are assets.
  @discardableResult
  func publish(_ files: [String: String], jobs: Int = 2) throws -> Report {
    try publisher(jobs: jobs).publish(outgoing(files), onWait: {})
  }

  func outgoing(_ files: [String: String]) -> [OutgoingFile] {
    files.map { path, text in
      OutgoingFile(path, path.hasSuffix(".css") ? .asset : .page) { () throws(FileError) -> Bytes in
        Bytes(text.utf8)
      }
    }
  }

  /// Everything below `public`: files with their text, links with an arrow, folders with a slash.
  func tree(_ name: String = "public") throws -> [String: String] {
    var found: [String: String] = [:]
    let root = "\(top)/\(name)"
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      switch Files.kind(of: "\(root)/\(path)") {
      case .folder: found[path] = "/"
      case .link:
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(path)")
        found[path] = "-> \(target)"
      default:
        found[path] = String(
          decoding: try Files.read("\(root)/\(path)", limit: 1_000_000), as: UTF8.self)
      }
    }
    return found
  }

  /// The tree without the manifest and the folders.
  func files(_ name: String = "public") throws -> [String: String] {
    try tree(name).filter { $0.key != ".accord-manifest" && $0.value != "/" }
  }

  /// Number and times of everything in `public` and of itself.
  func marks() throws -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: output) + ["."] {
      var status = stat()
      #expect(lstat("\(output)/\(path)", &status) == 0)
      found[path] = [
        Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
        status.st_ctim.tv_nsec,
      ]
    }
    return found
  }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat("\(top)/\(name)", &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// The error of publishing these files; nil where there is none.
  func failure(_ files: [OutgoingFile], to output: String? = nil) -> PublishingError? {
    do {
      _ = try publisher(output).publish(files, onWait: {})
      return nil
    } catch { return error }
  }
}

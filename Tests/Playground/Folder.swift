package import Foundation

/// A folder of its own for a test, removed with everything in it when no one holds it any more.
package final class Folder: Sendable {
  package let path: String

  /// Where such folders lie: in memory where that is possible, because tests write many files.
  private static let parent =
    FileManager.default.isWritableFile(atPath: "/dev/shm")
    ? "/dev/shm" : FileManager.default.temporaryDirectory.path

  /// An empty folder. `name` is the last part of its path, where that matters.
  package init(named name: String = "site") throws {
    path = "\(Self.parent)/accord-test-\(UUID().uuidString)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A folder with these files: path from the folder, and text.
  package convenience init(_ files: [String: String], named name: String = "site") throws {
    try self.init(named: name)
    for (path, text) in files { try write(text, to: path) }
  }

  /// A copy of another folder's files, also of those whose names begin with a dot.
  package convenience init(copyOf source: String, to place: String = "") throws {
    try self.init()
    let target = place.isEmpty ? path : "\(path)/\(place)"
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: target).deletingLastPathComponent(),
      withIntermediateDirectories: true)
    if place.isEmpty { try FileManager.default.removeItem(atPath: path) }
    try FileManager.default.copyItem(atPath: source, toPath: target)
  }

  deinit {
    try? FileManager.default.removeItem(
      at: URL(fileURLWithPath: path).deletingLastPathComponent())
  }

  /// The whole path of a file of this folder.
  package func at(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a text file, and the folders it lies in.
  package func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file, and the folders it lies in.
  package func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: at(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  package func read(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: at(name))), as: UTF8.self)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: at(name))
  }

  package func move(_ name: String, to other: String) throws {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: at(other)).deletingLastPathComponent(),
      withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: at(name), toPath: at(other))
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: at(name))
  }

  /// Puts words in the place of others that stand in a file exactly once.
  package func replace(_ old: String, with new: String, in name: String) throws {
    let parts = try read(name).components(separatedBy: old)
    guard parts.count == 2 else {
      throw NotThereOnce(text: old, file: name, times: parts.count - 1)
    }
    try write(parts.joined(separator: new), to: name)
  }

  /// The mistake of a test that edits what is not there.
  package struct NotThereOnce: Error, CustomStringConvertible {
    let text: String
    let file: String
    let times: Int
    package var description: String { "“\(text)” stands \(times) times in \(file), not once." }
  }
}

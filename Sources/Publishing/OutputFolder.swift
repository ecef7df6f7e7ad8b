import Files
import Text

/// The folder that holds the published site: where it really is, and whether it may be used.
struct OutputFolder: Sendable {
  /// The name of the workshop where it has to lie inside the folder.
  static let innerWorkshop = ".accord"

  /// The folder as it was named, for messages.
  let named: String
  /// The folder without symbolic links, whether or not it is there yet.
  let path: String
  var parent: String { Paths.folder(of: path).isEmpty ? "/" : Paths.folder(of: path) }
  var exists: Bool { Files.kind(of: path) != nil }

  /// The folder's workshop beside it, on the same file system.
  var outerWorkshop: String {
    Paths.join(Paths.folder(of: path), ".\(Paths.name(of: path)).accord")
  }

  /// Finds the folder. Refuses one that is a file, that is or holds one of `sources` or
  /// `surroundings` or lies in one of `sources`, the root of the file system, and the home folder
  /// or what holds it.
  init(
    _ named: String, sources: [String], surroundings: [String], home: String?
  ) throws(PublishingError) {
    self.named = named
    guard !named.isEmpty, !named.utf8.contains(0), let path = Self.resolve(named) else {
      throw .refused("The output folder \(named) cannot be found: give it another name.")
    }
    self.path = path
    guard path != "/" else {
      throw .refused("The output folder may not be /, the top of the file system.")
    }
    for (source, mayHold) in sources.map({ ($0, false) }) + surroundings.map({ ($0, true) }) {
      guard let source = Self.resolve(source) else { continue }
      if Self.holds(path, source) {
        throw .refused(
          "The output folder \(named) holds the sources in \(source): choose a folder of its own.")
      }
      if !mayHold, Self.holds(source, path) {
        throw .refused(
          "The output folder \(named) lies in the sources in \(source): choose a folder outside.")
      }
    }
    if let home, !home.isEmpty, let home = Self.resolve(home), Self.holds(path, home) {
      throw .refused("The output folder \(named) is the home folder or holds it: choose another.")
    }
    if let kind = Files.kind(of: path), kind != .folder {
      throw .refused("The output folder \(named) is a file: move it away or choose another name.")
    }
  }

  /// Refuses a folder that holds something and was not published by Accord, or that holds another
  /// edition than this one. Names that start with a dot (`.gitignore`) do not count.
  func check(for edition: Edition?) throws(PublishingError) {
    guard exists else { return }
    if let manifest = try failing({ () throws(FileError) in try Manifest(of: path) }) {
      guard let edition, let held = manifest.edition,
        let refusal = edition.refusal(inPlaceOf: held, in: named)
      else { return }
      throw .refused(refusal)
    }
    let entries = try failing { () throws(FileError) in try Files.entries(of: path) }
    guard entries.allSatisfy({ $0.bytes.first == UInt8(ascii: ".") }) else {
      throw .refused(
        "The output folder \(named) holds files that Accord did not write: "
          + "choose an empty folder or a new name.")
    }
  }

  /// The real path of what may not be there yet: that of the nearest folder that is, and the rest.
  private static func resolve(_ path: String) -> String? {
    if let real = Files.realPath(path) { return real }
    // A link to nothing is neither a folder nor a free name.
    if Files.kind(of: path) != nil { return nil }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    for count in stride(from: parts.count - 1, through: 0, by: -1) {
      let start = parts.prefix(count).map { String(Substring($0)) }.joined(separator: "/")
      let folder = isAbsolute ? "/" + start : start.isEmpty ? "." : start
      if let real = Files.realPath(folder) {
        let rest = parts.dropFirst(count).map { String(Substring($0)) }.joined(separator: "/")
        return Paths.resolve(rest, from: String(real.dropFirst())).map { "/" + $0 }
      }
      if Files.kind(of: folder) != nil { return nil }
    }
    return nil
  }

  /// Whether a folder is another or holds it.
  private static func holds(_ outer: String, _ inner: String) -> Bool {
    outer == "/" || inner.utf8.elementsEqual(outer.utf8)
      || inner.utf8.starts(with: "\(outer)/".utf8)
  }
}

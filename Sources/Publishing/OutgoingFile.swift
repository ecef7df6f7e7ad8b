package import Files
package import Text

/// A file that is to be published.
package struct OutgoingFile: Sendable {
  /// What a file is for. Where a site cannot be exchanged as a whole, assets go first, so that no
  /// page asks for one that is not there yet.
  package enum Role: Sendable { case asset, page }

  /// Where it goes, below the output folder, with `/` between the parts.
  package var path: String
  package var role: Role
  /// Makes or reads it; called once, on any thread.
  package var make: @Sendable () throws(FileError) -> Content

  /// The bytes of a file, and the assets that came out of the same work, by path: no one knows them
  /// before the file has been made.
  package struct Content: Sendable {
    /// Where the bytes of a file are.
    package enum Body: Sendable {
      case bytes(Bytes)
      /// In another file, which is copied a part at a time and has at most so many bytes.
      case file(String, limit: Int)
    }

    package var body: Body
    package var companions: [(path: String, bytes: Bytes)]

    /// What a file holds, and what comes with it.
    package init(_ bytes: Bytes, companions: [(path: String, bytes: Bytes)]) {
      body = .bytes(bytes)
      self.companions = companions
    }

    /// What another file holds, which has at most so many bytes.
    package init(copyOf path: String, limit: Int) {
      body = .file(path, limit: limit)
      companions = []
    }
  }

  /// A file to publish.
  package init(
    _ path: String, _ role: Role, contents: @escaping @Sendable () throws(FileError) -> Bytes
  ) {
    self.init(path, role) { () throws(FileError) in Content(try contents(), companions: []) }
  }

  /// A file to publish with the assets that come with it.
  package init(
    _ path: String, _ role: Role, making make: @escaping @Sendable () throws(FileError) -> Content
  ) {
    self.path = path
    self.role = role
    self.make = make
  }
}

/// What a publication did.
package struct Report: Hashable, Sendable {
  /// Files that are new or differ from those that were there.
  package var written: Int
  /// Files that were there already, byte for byte.
  package var unchanged: Int
  /// Files of the last publication that are no longer published.
  package var removed: Int
  /// The bytes of the files that were written.
  package var bytes: Int
  /// Folders whose readers were not those that they are to have.
  package var folders: Int
  /// Compressed copies that someone had made of files that changed or went, by their paths below
  /// the output folder: they were removed.
  package var copies: [String]
  /// Whether no one but the owner of the files can read them.
  package var isForOwnerOnly: Bool
  /// Whether the site changed in one step (or not at all). False where the file system cannot
  /// exchange folders, and files took their places one by one.
  package var atomically: Bool

  /// A report; of nothing done unless told otherwise.
  package init(
    written: Int = 0, unchanged: Int = 0, removed: Int = 0, bytes: Int = 0, folders: Int = 0,
    copies: [String] = [], isForOwnerOnly: Bool = false, atomically: Bool = true
  ) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.bytes = bytes
    self.folders = folders
    self.copies = copies
    self.isForOwnerOnly = isForOwnerOnly
    self.atomically = atomically
  }
}

/// Why nothing was published.
package enum PublishingError: Error, Hashable, Sendable {
  /// The output folder, or a path to be written in it, is not fit to be published into; a
  /// sentence that says why. Nothing was touched.
  case refused(String)
  /// A file or folder that publishing did not write stands where it has to write: the path.
  case inTheWay(String)
  /// The disk failed.
  case failed(FileError)

  /// What happened, as one sentence on one line.
  package var message: String {
    switch self {
    case .refused(let sentence): sentence
    case .inTheWay(let path):
      "\(path) was not written by Accord and is where a file of the site belongs: "
        + "move it away."
    case .failed(let error): error.message
    }
  }
}

/// What a file system is asked to do; without one of these, publishing takes a longer way.
package struct FileSystemAbilities: OptionSet, Sendable {
  package let rawValue: Int

  /// Abilities by their bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Lets two folders change places in one step.
  package static let exchange = FileSystemAbilities(rawValue: 1)
  /// Gives one file two names.
  package static let links = FileSystemAbilities(rawValue: 2)
  /// Everything, as far as the file system really can.
  package static let all: FileSystemAbilities = [.exchange, .links]
}

/// Passes on an error of the disk as an error of publishing.
func failing<Result: ~Copyable>(
  _ body: () throws(FileError) -> Result
) throws(PublishingError) -> Result {
  do { return try body() } catch { throw .failed(error) }
}

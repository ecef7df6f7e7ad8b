import Files
import Foundation
import Testing
import Text

@Suite struct FilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var top: String { folder.path }

  private func failure(_ body: () throws(FileError) -> Void) -> FileError? {
    do {
      try body()
      return nil
    } catch { return error }
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func whatIsWrittenIsRead(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = "\(top)/a"
    try Files.write(bytes, to: path)
    #expect(try Files.read(path, limit: 1_000_000) == bytes)
    #expect(Files.contents(of: path, equal: bytes))
    #expect(!Files.contents(of: path, equal: bytes + [0]))
    if let last = bytes.last {
      #expect(!Files.contents(of: path, equal: bytes.dropLast() + [last &+ 1]))
    }
  }

  @Test func aShorterFileReplacesALongerOne() throws {
    try Files.write(Bytes(repeating: 7, count: 1000), to: "\(top)/a")
    try Files.write([1], to: "\(top)/a")
    #expect(try Files.read("\(top)/a", limit: 1_000_000) == [1])
    let error = failure { () throws(FileError) in
      try Files.write([2], to: "\(top)/a", replacing: false)
    }
    #expect(error?.code == EEXIST)
    #expect(try Files.read("\(top)/a", limit: 1_000_000) == [1])
  }

  @Test func aFileOfTheSystemWithoutASizeIsReadToItsEnd() throws {
    let file = try Files.read("/proc/self/status", limit: 1_000_000)
    #expect(file.starts(with: "Name:".utf8))
    #expect(file.count > 500)
  }

  @Test func failuresAreSentences() throws {
    try folder.write("12345", "five")
    try folder.link("link", to: "five")
    #expect(mkfifo("\(top)/pipe", 0o600) == 0)
    func reading(_ name: String, limit: Int = 100, following: Bool = true) -> String? {
      failure { () throws(FileError) in
        _ = try Files.read("\(top)/\(name)", limit: limit, following: following)
      }?.message.replacingOccurrences(of: "\(top)/", with: "")
    }
    #expect(reading("five", limit: 5) == nil)
    #expect(reading("five", limit: 4) == "five is too large to be read: the limit is 4 bytes.")
    #expect(reading("none") == "none could not be read: there is no such file or folder.")
    #expect(reading("pipe") == "pipe could not be read: it is not an ordinary file.")
    #expect(reading("")?.hasSuffix(" could not be read: it is a folder.") == true)
    #expect(reading("link") == nil)
    #expect(
      reading("link", following: false)
        == "link could not be read: it is a link that may not be followed.")
    #expect(
      FileError("public/x.html", ENOSPC, .write).message
        == "The disk is full: public/x.html could not be written.")
    #expect(
      FileError("public", EACCES, .makeFolder).message
        == "The folder public may not be made (permission denied).")
    #expect(!FileError("a\nb", EIO, .read).message.contains("\n"))
  }

  @Test func foldersAreMadeWithThoseTheyLieIn() throws {
    try Files.makeFolders("\(top)/a/b/c")
    try Files.makeFolders("\(top)/a/b/c")
    #expect(Files.kind(of: "\(top)/a/b/c") == .folder)
    try folder.write("", "file")
    let error = failure { () throws(FileError) in try Files.makeFolders("\(top)/file/b") }
    #expect(error?.doing == .makeFolder)
    #expect(error?.code == ENOTDIR)
  }

  @Test func removingATreeFollowsNoLink() throws {
    try folder.write("kept", "kept/file")
    try folder.write("gone", "gone/deep/er/file")
    try folder.link("gone/folder", to: "../kept")
    try folder.link("gone/deep/file", to: "../../kept/file")
    try Files.removeTree("\(top)/gone")
    try Files.removeTree("\(top)/never")
    #expect(Files.kind(of: "\(top)/gone") == nil)
    #expect(try Files.read("\(top)/kept/file", limit: 1_000_000) == Bytes("kept".utf8))
    try folder.link("direct", to: "kept")
    try Files.removeTree("\(top)/direct")
    #expect(Files.kind(of: "\(top)/direct") == nil)
    #expect(Files.kind(of: "\(top)/kept/file") == .file)
  }

  @Test func copiesKeepModeAndLinks() throws {
    try folder.write("#!", "tool")
    #expect(chmod("\(top)/tool", 0o750) == 0)
    try Files.copy("\(top)/tool", to: "\(top)/copy")
    var status = stat()
    #expect(stat("\(top)/copy", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o750)
    try folder.link("link", to: "somewhere/else")
    try Files.copy("\(top)/link", to: "\(top)/link-copy")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(top)/link-copy")
        == "somewhere/else")
  }

  @Test func aFreeNameIsNeverTaken() throws {
    try folder.write("a", "a")
    try folder.write("b", "b")
    let error = failure { () throws(FileError) in
      try Files.move("\(top)/a", toFree: "\(top)/b")
    }
    #expect(error?.code == EEXIST)
    #expect(try Files.read("\(top)/b", limit: 1_000_000) == Bytes("b".utf8))
    try Files.exchange("\(top)/a", with: "\(top)/b")
    #expect(try Files.read("\(top)/b", limit: 1_000_000) == Bytes("a".utf8))
  }
}

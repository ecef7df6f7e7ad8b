import Files
import Foundation
import Publishing
import Synchronization
import Testing
import Text

/// Each story is told for every way in which a site can reach its folder.
private let ways: [FileSystemAbilities] = [.all, [.exchange], [.links], []]

@Suite struct PublishingTests {
  @Test(arguments: ways)
  func aSiteIsPublishedChangedAndPublishedAgain(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    let first = try site.publish(["index.html": "one", "a/b/c.html": "two", "s.css": "three"])
    #expect(first.written == 3)
    #expect(first.bytes == 11)
    #expect(first.atomically)
    #expect(try site.files() == ["index.html": "one", "a/b/c.html": "two", "s.css": "three"])

    let second = try site.publish(["index.html": "1", "s.css": "three", "n/d.html": "four"])
    #expect(second.written == 2)
    #expect(second.unchanged == 1)
    #expect(second.removed == 1)
    #expect(second.atomically == abilities.contains(.exchange))
    let fresh = try Site()
    try fresh.publish(["index.html": "1", "s.css": "three", "n/d.html": "four"])
    #expect(try site.tree() == fresh.tree())
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.top) == ["public"])
  }

  @Test(arguments: ways)
  func whereNothingChangedNothingIsWritten(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["index.html": "one", "a/b.html": "two"])
    try site.folder.write("mine", "public/own.txt")
    let before = try site.marks()
    let report = try site.publish(["index.html": "one", "a/b.html": "two"])
    #expect(report == Report(unchanged: 2))
    #expect(try site.marks() == before)
  }

  @Test(arguments: ways)
  func foreignFilesStay(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.folder.write("*", "public/.gitignore")
    try site.publish(["index.html": "one", "a/b.html": "two", "gone/x.html": "three"])
    try site.folder.write("mine", "public/a/own.txt")
    try site.folder.write("mine too", "public/gone/deep/own.txt")
    try site.folder.link("public/link", to: "/etc")
    try FileManager.default.createDirectory(
      atPath: "\(site.output)/empty", withIntermediateDirectories: false)
    #expect(chmod("\(site.output)/empty", 0o700) == 0)
    try site.publish(["index.html": "changed"])
    #expect(
      try site.tree().filter { $0.key != ".accord-manifest" } == [
        ".gitignore": "*", "index.html": "changed", "a": "/", "a/own.txt": "mine", "gone": "/",
        "gone/deep": "/", "gone/deep/own.txt": "mine too", "link": "-> /etc", "empty": "/",
      ])
    #expect(site.mode("public/empty") == 0o700)
    #expect(Files.kind(of: "/etc/hostname") != nil)
  }

  @Test(arguments: ways)
  func whatSomebodyAddsOrReplacesMeanwhileStays(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["index.html": "one"])
    try site.folder.write("mine", "public/own.txt")
    let folder = site.folder.path
    let files = [
      OutgoingFile("index.html", .page) { () throws(FileError) -> Bytes in
        try Files.makeFolders("\(folder)/public/up/load")
        try Files.write(Bytes("late".utf8), to: "\(folder)/public/up/load/late.txt")
        try Files.write(Bytes("mine, again".utf8), to: "\(folder)/replacement")
        try Files.move("\(folder)/replacement", to: "\(folder)/public/own.txt")
        return Bytes("two".utf8)
      }
    ]
    _ = try site.publisher().publish(files, onWait: {})
    #expect(
      try site.files() == [
        "index.html": "two", "own.txt": "mine, again", "up/load/late.txt": "late",
      ])
  }

  @Test(arguments: ways)
  func whatComesWithAFileIsPublishedAndRemovedWithIt(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    func page(_ numbers: [String: String]) -> [OutgoingFile] {
      [
        OutgoingFile(
          "index.html", .page,
          making: { () throws(FileError) in
            OutgoingFile.Content(
              Bytes("page".utf8), companions: numbers.map { ($0.key, Bytes($0.value.utf8)) })
          })
      ]
    }
    _ = try site.publisher().publish(page(["data/a.csv": "1", "data/b.csv": "2"]), onWait: {})
    #expect(
      try site.files() == ["index.html": "page", "data/a.csv": "1", "data/b.csv": "2"])
    let report = try site.publisher().publish(page(["data/b.csv": "3"]), onWait: {})
    #expect(try site.files() == ["index.html": "page", "data/b.csv": "3"])
    #expect((report.written, report.removed, report.unchanged) == (1, 1, 1))
    let again = try site.publisher().publish(page(["data/b.csv": "3"]), onWait: {})
    #expect((again.written, again.removed, again.unchanged) == (0, 0, 2))

    // What clashes is refused, and the published site stays.
    for path in ["index.html", "../out.csv", "index.html/a.csv"] {
      #expect(site.failure(page([path: "4"])) != nil)
    }
    try site.folder.write("mine", "public/data/own.csv")
    #expect(site.failure(page(["data/own.csv": "5"])) == .inTheWay("\(site.output)/data/own.csv"))
    #expect(
      try site.files() == ["index.html": "page", "data/b.csv": "3", "data/own.csv": "mine"])
  }

  @Test(arguments: ways)
  func filesAndFoldersChangePlaces(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["x/a.html": "1", "x/d/b.html": "2", "y": "3", "z.css": "z"])
    try site.publish(["x": "4", "y/a.html": "5", "y/d/b.html": "6", "z.css": "z"])
    #expect(
      try site.tree().filter { $0.key != ".accord-manifest" } == [
        "x": "4", "y": "/", "y/a.html": "5", "y/d": "/", "y/d/b.html": "6", "z.css": "z",
      ])
  }

  @Test(arguments: ways)
  func whatIsInTheWayIsNamedAndKept(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["index.html": "one"])
    try site.folder.write("mine", "public/file")
    try site.folder.write("mine", "public/folder.html/inside")
    try site.folder.link("public/link", to: "..")
    let before = try site.marks()
    for (path, culprit) in [
      ("file", "file"), ("file/below.html", "file"), ("folder.html", "folder.html"),
      ("link", "link"), ("link/below.html", "link"),
    ] {
      let error = site.failure(site.outgoing(["index.html": "two", path: "new"]))
      #expect(error == .inTheWay("\(site.output)/\(culprit)"), "\(path)")
    }
    #expect(try site.marks() == before)
  }

  @Test func aFileOfOursThatBecameALinkIsNotOursAnyMore() throws {
    let site = try Site()
    try site.folder.write("secret", "outside.txt")
    try site.publish(["a.html": "secret", "b.html": "two"])
    try FileManager.default.removeItem(atPath: "\(site.output)/a.html")
    try site.folder.link("public/a.html", to: "../outside.txt")
    #expect(
      site.failure(site.outgoing(["a.html": "secret"])) == .inTheWay("\(site.output)/a.html"))
    try site.publish(["b.html": "two"])
    #expect(try site.files() == ["a.html": "-> ../outside.txt", "b.html": "two"])
  }

  @Test(arguments: ways)
  func aFileChangedByHandIsPutRight(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["a.html": "right", "b.html": "two"])
    try site.folder.write("wrong", "public/a.html")
    try FileManager.default.removeItem(atPath: "\(site.output)/b.html")
    try site.publish(["a.html": "right", "b.html": "two"])
    #expect(try site.files() == ["a.html": "right", "b.html": "two"])
  }

  @Test(arguments: ways)
  func aForgedManifestReachesNothingOutside(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.folder.write("keep", "keep/file")
    try site.publish(["a.html": "one", "b.html": "two"])
    let manifest = "\(site.output)/.accord-manifest"
    var bytes = try Files.read(manifest, limit: 1_000_000)
    try site.folder.link("public/way", to: "../keep")
    for line in [
      "../keep/file", "\(site.top)/keep/file", "way/file", "a/../../keep/file", "./a.html", "",
      "//", "..", "C:\\keep", ".accord-manifest", "\u{0}",
    ] { bytes.append("\(line)\n") }
    bytes += [0xFF, 0xFE, 0x0A]
    try Files.write(bytes, to: manifest)
    try site.publish(["a.html": "new"])
    #expect(try site.files("keep") == ["file": "keep"])
    #expect(try site.files() == ["a.html": "new", "way": "-> ../keep"])
  }

  @Test func anInterruptedUpdateInPlaceIsCompleted() throws {
    var site = try Site()
    site.abilities = []
    try site.publish(["a.html": "one", "b.html": "two", "c.css": "three"])
    // As it stands when the power fails amid the pages: the manifest lists both sites.
    try site.publish(["a.html": "new", "b.html": "two", "c.css": "three", "d.html": "four"])
    try FileManager.default.removeItem(atPath: "\(site.output)/d.html")
    try site.publish(["a.html": "new", "e.css": "five"])
    #expect(try site.files() == ["a.html": "new", "e.css": "five"])
    let fresh = try Site()
    try fresh.publish(["a.html": "new", "e.css": "five"])
    #expect(try site.tree() == fresh.tree())
  }

  @Test func leftoversOfAnInterruptedBuildAreSwept() throws {
    let site = try Site()
    try site.publish(["a.html": "one"])
    try site.folder.write("half", ".public.accord/next/a.html")
    try site.folder.write("stale", ".public.accord/next/stale.html")
    try site.folder.write("", ".public.accord/lock")
    try site.publish(["a.html": "two"])
    #expect(try site.files() == ["a.html": "two"])
    #expect(Files.kind(of: "\(site.top)/.public.accord") == nil)
  }

  @Test func theFirstFailureStopsTheRestAndLeavesTheOldSite() throws {
    let site = try Site()
    try site.publish(["a.html": "one"])
    let before = try site.marks()
    let made = Mutex(0)
    let files = (0..<5000).map { number in
      OutgoingFile("\(number).html", .page) { () throws(FileError) -> Bytes in
        made.withLock { $0 += 1 }
        if number == 3 { throw FileError("content/three.md", EACCES, .read) }
        return [1]
      }
    }
    #expect(site.failure(files) == .failed(FileError("content/three.md", EACCES, .read)))
    #expect(made.withLock { $0 } < 5000)
    #expect(try site.marks() == before)
    #expect(Files.kind(of: "\(site.top)/.public.accord") == nil)
  }

  @Test func theManifestDoesNotDependOnOrderOrThreads() throws {
    let one = try Site()
    let other = try Site()
    let files = Dictionary(
      uniqueKeysWithValues: (0..<300).map { ("d\($0 % 7)/\($0).html", "\($0)") })
    try one.publish(files, jobs: 1)
    _ = try other.publisher(jobs: 8).publish(
      other.outgoing(files).shuffled(), onWait: {}, progress: { #expect($0 > 0 && $0 <= 300) })
    #expect(try one.tree() == other.tree())
    #expect(try one.tree()[".accord-manifest"]?.contains("d6/6.html\n") == true)
  }

  @Test func aLinkToAFolderIsFollowedAndStays() throws {
    let site = try Site()
    try FileManager.default.createDirectory(
      atPath: "\(site.top)/www/real", withIntermediateDirectories: true)
    try site.folder.link("public", to: "www/real")
    try site.publish(["a.html": "one"])
    try site.publish(["a.html": "two"])
    #expect(Files.kind(of: site.output) == .link)
    #expect(try site.files("www/real") == ["a.html": "two"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(site.top)/www") == ["real"])
  }

  @Test(arguments: ways)
  func theFolderKeepsItsMode(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["a/b.html": "one"])
    #expect(chmod(site.output, 0o2750) == 0)
    #expect(chmod("\(site.output)/a", 0o711) == 0)
    try site.publish(["a/b.html": "two"])
    #expect(site.mode("public") == 0o2750)
    #expect(site.mode("public/a") == 0o711)
  }

  @Test func missingParentsAreMade() throws {
    let site = try Site()
    _ = try site.publisher("\(site.top)/not/yet/there").publish(
      site.outgoing(["a.html": "one"]), onWait: {})
    #expect(try site.files("not/yet/there") == ["a.html": "one"])
  }

  @Test func aSecondBuildWaitsForTheFirst() throws {
    let site = try Site()
    let isIn = DispatchSemaphore(value: 0)
    let mayGo = DispatchSemaphore(value: 0)
    let isDone = DispatchSemaphore(value: 0)
    let waits = Mutex(0)
    let slow = [
      OutgoingFile("a.html", .page) { () throws(FileError) -> Bytes in
        isIn.signal()
        mayGo.wait()
        return [1]
      }
    ]
    let publisher = site.publisher()
    Thread.detachNewThread {
      _ = try? publisher.publish(slow, onWait: {})
      isDone.signal()
    }
    isIn.wait()
    let report = try site.publisher().publish(
      site.outgoing(["b.html": "two"]),
      onWait: {
        waits.withLock { $0 += 1 }
        mayGo.signal()
      })
    isDone.wait()
    #expect(waits.withLock { $0 } == 1)
    #expect(report == Report(written: 1, removed: 1, bytes: 3))
    #expect(try site.files() == ["b.html": "two"])
  }
}

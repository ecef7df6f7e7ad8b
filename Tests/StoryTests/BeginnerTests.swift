import Foundation
import Playground
import Testing

/// The mistakes that beginners make, by what they are made in.
private let mistakes =
  mistakesInDays + mistakesInNumbers + mistakesInQuotes + mistakesInColons + mistakesInFrames
  + mistakesInIndentation + mistakesInIDs + mistakesInSides + mistakesInHeadings + mistakesInLists
  + mistakesInLinks + mistakesInImages + mistakesInTables + mistakesInCharacters + mistakesInHTML
  + mistakesInSettings + mistakesInPlaces

@Suite struct `What a beginner writes` {
  @Test(arguments: mistakes)
  func `brings one message at its place, and what it says mends it`(
    _ mistake: BeginnersMistake
  ) throws {
    let folder = try BeginnersHandbook.folder(without: mistake.missing)
    let file = "content/\(mistake.file)"
    let marked = try mistake.wrong.text(after: BeginnersHandbook.files[mistake.file] ?? "")
    let wrong = String(marked.unicodeScalars.filter { $0 != BeginnersMistake.mark })
    try folder.write(saved(wrong, mistake.encoding), to: file)

    let report = try accord("check", "--format", "json", in: folder).report()
    let finding = try #require(report.diagnostics.first, "nothing is said")
    #expect(report.diagnostics.count == 1, "\(report.diagnostics)")
    #expect(finding.code == mistake.rule, "\(finding)")
    #expect("\(finding.path):\(finding.line):\(finding.column)" == place(marked, in: file))
    let said = "\(finding.message) \(finding.fix ?? "")"
    #expect(said.contains(mistake.words), "\(said)")

    if finding.edit != nil {
      try report.mend(folder)
      #expect(try left(in: folder) == [], "the edit leaves a finding")
    }
    switch mistake.mend {
    case .edits: #expect(finding.edit != nil, "no edit mends it")
    case .name(let name): try folder.move(file, to: "content/\(name)")
    case .original: try folder.write(BeginnersHandbook.files[mistake.file] ?? "", to: file)
    case .written(let right):
      #expect(finding.fix != nil, "no one is told what to write")
      try folder.write(right.text(after: wrong), to: file)
    }
    #expect(try left(in: folder) == [], "the mend leaves a finding")
  }

  @Test(arguments: noMistakes)
  func `and is no mistake brings no message`(_ file: BeginnersFile) throws {
    let folder = try BeginnersHandbook.folder()
    let text = try file.writing.text(after: BeginnersHandbook.files[file.name] ?? "")
    try folder.write(text, to: "content/\(file.name)")
    #expect(try left(in: folder) == [])
  }

  @Test func `is told apart by titles, and is much`() {
    #expect(Set(mistakes.map(\.title)).count == mistakes.count)
    #expect(mistakes.count >= 150)
  }

  /// What is found in a folder.
  private func left(in folder: Folder) throws -> [Report.Found] {
    try accord("check", "--format", "json", in: folder).report().diagnostics
  }

  /// Where the mark stands, as findings name places.
  private func place(_ marked: String, in file: String) -> String {
    let before = marked.unicodeScalars.prefix { $0 != BeginnersMistake.mark }
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(file):\(line.count):\((line.last?.count ?? 0) + 1)"
  }

  private func saved(_ text: String, _ encoding: String.Encoding) throws -> Data {
    let data = try #require(text.data(using: encoding))
    return encoding == .utf16LittleEndian ? Data([0xFF, 0xFE]) + data : data
  }
}

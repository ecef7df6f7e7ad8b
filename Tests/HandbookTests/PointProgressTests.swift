import Diagnostics
import FrontMatter
import Handbook
import Testing
import Text

/// A group of fields read from YAML as it stands in a file.
private func read<Value: FieldGroup>(_ type: Value.Type, _ yaml: String) throws -> Value {
  let (node, wrong) = YAMLReader.read(Bytes(yaml.utf8)[...], path: "file.md")
  var reader = FieldReader(path: "file.md")
  let root = try #require(node)
  let value = try #require(Value.read(root, &reader))
  #expect((wrong + reader.diagnostics).map(\.message) == [])
  return value
}

private let component = """
  code: 2.A
  rows:
    - {pillar: general, ask: [a], points: [{id: one, text: x}, {id: two, text: x}]}
    - {pillar: general, ask: [a], points: [{id: three, text: x}]}
    - {pillar: trust, ask: [a], points: [{id: four, text: x}]}
    - {pillar: equity, ask: [a], points: [{id: five, text: x}]}
    - {pillar: communication, ask: [a], points: [{id: six, text: x}]}
  """

@Suite struct `Progress points` {
  private func progress(_ statuses: String) throws -> PointProgress {
    PointProgress(
      of: try read(Element.self, component),
      status: try read(Points.self, "component: team\npoint_status:\n\(statuses)"))
  }

  @Test func `are counted by pillar and for the whole component`() throws {
    let progress = try progress(
      "  one: {state: in-place}\n  three: {state: in-place}\n  four: {state: started}\n  five: {state: not-yet}\n"
    )
    #expect(progress.bySubject.map(\.subject) == [.general, .trust, .equity, .communication])
    #expect(
      progress.bySubject.map(\.count) == [
        .init(inPlace: 2, started: 0, total: 3), .init(inPlace: 0, started: 1, total: 1),
        .init(inPlace: 0, started: 0, total: 1), .init(inPlace: 0, started: 0, total: 1),
      ])
    #expect(progress.whole == .init(inPlace: 2, started: 1, total: 6))
    #expect(progress.whole.notYet == 3)
    #expect(progress.whole.words == "2 of 6 in place, 1 started")
  }

  @Test func `without a status have not been started, and a status without a point counts nowhere`()
    throws
  {
    let progress = try progress("  seven: {state: in-place}\n")
    #expect(progress.whole == .init(inPlace: 0, started: 0, total: 6))
    #expect(progress.whole.words == "0 of 6 in place")
  }

  @Test func `of a component without rows are none`() throws {
    let progress = PointProgress(of: try read(Element.self, "code: 2"), status: Points())
    #expect(progress.bySubject.isEmpty)
    #expect(progress.whole == .init())
  }
}

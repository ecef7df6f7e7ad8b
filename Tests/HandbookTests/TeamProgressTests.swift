import Diagnostics
import FrontMatter
import Handbook
import Language
import Testing
import Text

private func read<Value: FieldGroup>(_ type: Value.Type, _ yaml: String) throws -> Value {
  let (node, wrong) = YAMLReader.read(Bytes(yaml.utf8)[...], path: "file.md")
  var reader = FieldReader(path: "file.md")
  let root = try #require(node)
  let value = try #require(Value.read(root, &reader))
  #expect((wrong + reader.diagnostics).map(\.message) == [])
  return value
}

@Suite struct `What a team has done` {
  private func today() throws -> CalendarDate { try #require(CalendarDate("2026-11-22")) }

  /// By hand: of 2026–27 four meetings, two held, one silent, one ahead; three and five days.
  @Test func `is counted from its meetings of the school year`() throws {
    let meetings = try [
      "start: 2026-05-19 15:45\nnotes_status: agreed",
      "start: 2026-09-15 15:45\nattendance: [{represents: a, n: 3}]\nnotes_status: agreed\ntalking_points: [x]\ntalking_points_on: 2026-09-18",
      "start: 2026-10-20 15:45\nattendance: [{represents: a, n: 1}]\ntalking_points: [x]\ntalking_points_on: 2026-10-25",
      "start: 2026-11-03 15:45", "start: 2026-12-15 15:45",
    ].map { try read(Meeting.self, $0) }
    let rules = try read(MachineRules.self, "quorum: count\nquorum_count: 2")
    let count = MeetingProgress(
      meetings, rules: rules, settings: Settings(), on: try today(), seen: .all)
    #expect((count.scheduled, count.held, count.unrecorded, count.ahead) == (4, 2, 1, 1))
    #expect(count.quorumKnown == 2 && count.withQuorum == 1)
    #expect(count.notesAgreed == 1 && count.daysToTalkingPoints.median == 4)
    #expect(count.last == CalendarDate("2026-10-20") && count.next == CalendarDate("2026-12-15"))
    let none = MeetingProgress([], rules: nil, settings: Settings(), on: try today(), seen: .all)
    #expect(none.quorumKnown == 0 && none.daysToTalkingPoints.median == nil && none.last == nil)
  }

  /// By hand: of six decisions one is open and one is only to come; of the four made one is of the
  /// year before, one says nothing of how, and one was taken up again.
  @Test func `is told of its decisions, of which those to come are not made`() throws {
    let decisions = try [
      "date: 2025-09-01\nmode: 6", "date: 2026-09-01\nmode: 6", "date: 2026-10-01",
      "date: 2026-10-05\nmode: 2\nstate: reopened", "date: 2026-12-01\nmode: 4", "state: open",
    ].map { try read(Decision.self, "decision: A\nreasons: [B]\n\($0)") }
    let count = DecisionProgress(decisions, on: try today(), seen: .all)
    #expect((count.made, count.madeThisYear, count.open, count.reopened) == (4, 3, 2, 1))
    #expect(count.byMode == [0, 1, 0, 0, 0, 2, 0] && count.withoutMode == 1)
  }

  @Test func `is told from the day of a meeting to the day of its message`() throws {
    func day(_ text: String) -> CalendarDate? { CalendarDate(text) }
    let count = CommunicationProgress(
      [
        .init(sent: day("2026-10-23"), meeting: day("2026-10-20")),
        .init(sent: day("2026-11-25"), meeting: day("2026-11-17")),
        .init(sent: day("2026-06-05"), meeting: day("2026-05-19")),
        .init(sent: day("2026-09-01"), meeting: nil), .init(sent: nil, meeting: nil),
      ], on: try today(), seen: .all)
    #expect(count.sent == 2 && count.days == [3] && count.medianDays == 3)
    #expect(CommunicationProgress([], on: try today(), seen: .all).medianDays == nil)
  }

  @Test func `is known of norms only where a day is written`() throws {
    let norms = try read(
      Norms.self, "norms: [{name: Pausing, text: x}]\nreviewed: [2025-10-21]")
    let meetings = try [
      "start: 2026-09-15 15:45\nnotes_status: agreed\nagenda: [{item: A normal day}]",
      "start: 2026-10-20 15:45\nnotes_status: agreed\nagenda: [{item: 'Norm of the day'}]",
      "start: 2026-11-17 15:45\nnotes_status: agreed\nagenda: [{item: 'On pausing'}]",
    ].map { try read(Meeting.self, $0) }
    let state = NormsProgress(norms, meetings: meetings, on: try today())
    #expect(state.age == 397 && state.isDue && state.agendas == 3 && state.carried == 2)
    let undated = NormsProgress(Norms(), meetings: [], on: try today())
    #expect(undated.lastReview == nil && undated.age == nil && !undated.isDue)
  }
}

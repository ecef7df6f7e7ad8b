internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// How often decisions were made in each of the seven ways to decide, from one person alone to
/// everyone. Decisions that are still open are not counted.
///
/// Source: resource guidebook for labor-management partnerships, component 3.B, the continuum of
/// decision-making.
struct DecisionSteps {
  private let labels: [String]
  private let counts: [Int]
  /// How many decisions don't say how they were made.
  private let unsaid: Int
  /// How much is seen of the decisions.
  private let seen: Sight

  /// The steps of what was decided.
  init(_ progress: DecisionProgress, _ settings: Settings) {
    labels = settings.decisionModes.map(\.value)
    (counts, unsaid, seen) = (progress.byMode, progress.withoutMode, progress.seen)
  }

  /// The strip with its table; nil when no decision was made, or the settings don't name seven ways.
  func figure(on page: PageContext) -> Figure? {
    let all = counts.reduce(unsaid, +)
    guard labels.count == counts.count, all > 0 else { return nil }
    var rows = zip(labels, counts).enumerated().map { place, step in
      SheetRow([.written("\(place + 1). \(step.0)"), .count(step.1)])
    }
    if unsaid > 0 { rows.append(SheetRow([.nothingSaidOfIt, .count(unsaid)])) }
    return Figure(
      "ways", headline: headline(all),
      subtitle: unsaid > 0 ? .decisionsByWayUnsaid(unsaid, all: all) : .decisionsByWay,
      drawing: StepStrip(
        title: .sevenWays, counting: Saying.nDecisions,
        steps: zip(labels, counts).map { StepStrip.Step(.written($0), count: $1) }),
      table: SheetTable(
        .decisionsByTheWayTheyWere,
        [SheetColumn(.wayToDecide), SheetColumn(.kindsDecision, isNumber: true)], rows), on: page)
  }

  /// The way that was taken most often, in a sentence; which ways, when there are several.
  private func headline(_ all: Int) -> Saying {
    let decisions = Saying.asSeen(.nDecisions(all), seen: seen)
    guard let most = counts.max(), most > 0 else { return .noneSaysHow(decisions) }
    let ways = counts.indices.filter { counts[$0] == most }
    return ways.count == 1
      ? .madeInWay(most, decisions: decisions, label: .written(labels[ways[0]]), way: ways[0] + 1)
      : .madeInEachWay(most, decisions: decisions, ways: ways.map { .count($0 + 1) })
  }
}

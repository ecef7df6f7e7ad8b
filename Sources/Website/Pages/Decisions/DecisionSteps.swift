internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// How often decisions were made in each of the seven ways to decide, from one person alone to
/// everybody. Decisions that are still open are not counted.
///
/// Source: resource guidebook for labor-management partnerships, component 3.B, the continuum of
/// decision-making.
struct DecisionSteps {
  private let labels: [String]
  private let counts: [Int]
  /// How many decisions don't say how they were made.
  private let unsaid: Int

  /// The steps of what was decided.
  init(_ progress: DecisionProgress, _ settings: Settings) {
    labels = settings.decisionModes.map(\.value)
    (counts, unsaid) = (progress.byMode, progress.withoutMode)
  }

  /// The strip with its table; nil when no decision was made, or the settings don't name seven ways.
  func figure(on page: PageContext) -> Figure? {
    let all = counts.reduce(unsaid, +)
    guard labels.count == counts.count, all > 0 else { return nil }
    var rows = zip(labels, counts).enumerated().map { place, step in
      SheetRow(["\(place + 1). \(step.0)", "\(step.1)"])
    }
    if unsaid > 0 { rows.append(SheetRow(["Nothing is said about it", "\(unsaid)"])) }
    return Figure(
      "ways", headline: .label(headline(all)),
      subtitle: .label(
        "Decisions by the way they were made, from one person alone to everybody"
          + (unsaid > 0 ? "; \(unsaid) of \(all) do not say how" : "")),
      drawing: StepStrip(
        title: "Seven ways to decide", noun: ("decision", "decisions"),
        steps: zip(labels, counts).map { StepStrip.Step($0, count: $1) }),
      table: SheetTable(
        .decisionsByTheWayTheyWere,
        [SheetColumn(.wayToDecide), SheetColumn(.decisions, isNumber: true)], rows), on: page)
  }

  /// The way that was taken most often, in a sentence; which ways, when there are several.
  private func headline(_ all: Int) -> String {
    guard let most = counts.max(), most > 0 else {
      return "\(all.counted("decision")), and none says how it was made."
    }
    let ways = counts.indices.filter { counts[$0] == most }
    let of = "\(most) of \(all.counted("decision"))"
    return ways.count == 1
      ? "\(of) \(most == 1 ? "was" : "were") made in way \(ways[0] + 1): \(labels[ways[0]])."
      : "\(of) \(most == 1 ? "was" : "were") made in each of the ways \(ways.map { "\($0 + 1)" }.joinedInWords())."
  }
}

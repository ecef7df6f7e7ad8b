internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension RoundTables {
  /// A row for each component, with the word of its level in the level's column.
  func levelFigure(on page: PageContext) -> Figure {
    let ratings = self.ratings
    let movement = before.map { RatingMovement(from: $0, to: round, of: instrument) }
    let rows = instrument.dimensions.enumerated().map { number, dimension in
      let id = dimension.id?.value ?? ""
      let cells = words(of: ratings[id]).map { $0.isEmpty ? [] : [Phrase($0)] }
      let moved = movement.map { [Self.move(of: id, in: $0).map { [Phrase($0)] } ?? []] } ?? []
      return SheetRow(
        [[Phrase(.written(dimension.name ?? id), note: dimension.group.map { .written($0) })]]
          + cells
          + moved,
        anchor: dimension.anchor(number: number + 1))
    }
    let columns = instrument.levels.map { SheetColumn(.written($0.name ?? "")) }
    return Figure(
      "levels", headline: levelHeadline(movement),
      subtitle: .levelOfEachComponentAndThe, drawing: levelGrid,
      table: SheetTable(
        .componentsByLevel, [SheetColumn(.component)] + columns + sinceColumn, rows), on: page)
  }

  /// What stands in each level's column: the name of the level that was reached, a word where the
  /// next one is, nothing elsewhere.
  private func words(of rating: Rating?) -> [Saying] {
    instrument.levels.map { level in
      guard let id = level.id?.value else { return .written("") }
      if rating?.level?.value == id { return .written(instrument.name(ofLevel: id)) }
      return rating?.targetLevel?.value == id ? .toReachWord : .written("")
    }
  }

  private static func move(of id: String, in movement: RatingMovement) -> Saying? {
    if movement.up.contains(id) { return .upWord }
    if movement.down.contains(id) { return .downWord }
    return movement.same.contains(id) ? .asBefore : nil
  }

  private var levelGrid: Grid {
    let ratings = self.ratings
    return Grid(
      title: .componentsByLevel, columns: instrument.levels.map { .written($0.name ?? "") },
      rows: instrument.dimensions.map { dimension in
        let id = dimension.id?.value ?? ""
        return Grid.Row(
          .written(dimension.name ?? id),
          words(of: ratings[id]).map {
            Grid.Cell($0, $0.isEmpty ? .plain : $0 == .toReachWord ? .aimed : .marked)
          }, group: dimension.group.map { .written($0) })
      })
  }

  /// How many components moved, or else where most of them are.
  private func levelHeadline(_ movement: RatingMovement?) -> Saying {
    if let movement {
      let (up, down, same) = (movement.up.count, movement.down.count, movement.same.count)
      return .componentsMoved(down: down, stayed: .nStayedThere(same), up: .nComponents(up))
    }
    let counts = RatingSummary(round, of: instrument).counts
    guard let most = counts.max(), most > 0 else { return .noComponentHasLevel }
    let names = zip(instrument.levels, counts).filter { $1 == most }.map { $0.0.name ?? "" }
    let (components, levels) = (
      Saying.nComponents(instrument.dimensions.count), names.map { Saying.written($0) }
    )
    return names.count > 1
      ? .mostAtEach(most, components: components, levels: levels)
      : .mostAt(most, components: components, levels: levels)
  }
}

internal import Language

/// Where everything of a flow lies. Boxes stand in one column. A way to the next box goes straight
/// down; a way forward runs on the right, a way back on the left, each in a lane of its own, so that
/// no two lines lie on each other and no words lie on a line.
struct FlowLayout {
  /// Words at a place: their baseline's left end.
  struct Words {
    let text: String
    let x: Double
    let y: Double
    let style: String
  }

  /// A box with what is written in it.
  struct Frame {
    var top = 0.0
    var bottom = 0.0
    var words: [Words] = []
    /// Lines across the box, above each way on.
    var rules: [Double] = []
    let isEnding: Bool
  }

  /// A way: its corners, the last of them at the tip of an arrow.
  struct Way {
    let corners: [(x: Double, y: Double)]
  }

  static let boxWidth = 240.0
  private static let (size, line, padding, gap, lane, edge) = (14.0, 19.0, 10.0, 26.0, 13.0, 6.0)

  private(set) var frames: [Frame] = []
  private(set) var ways: [Way] = []
  private(set) var width = 0.0
  private(set) var height = 0.0
  /// The left side of the boxes.
  private(set) var left = 0.0
  /// The boxes from which a way goes straight down.
  private var straight: [Int] = []
  private var jumps: [Jump] = []

  /// A way to another box than the next one.
  private struct Jump {
    let from: Int
    let to: Int
    let y: Double
    var lane = 0
    var isBack: Bool { to <= from }
    var rows: ClosedRange<Int> { min(from, to)...max(from, to) }
  }

  init(_ flow: Flow, _ say: Say) {
    var y = Self.edge
    for (place, box) in flow.boxes.enumerated() {
      y = add(box, place, of: flow, say, top: y) + Self.gap
    }
    height = y - Self.gap + Self.edge
    let backs = assignLanes { $0.isBack }
    let forwards = assignLanes { !$0.isBack }
    left = Self.edge + Double(backs) * Self.lane + (backs > 0 ? 4 : 0)
    width =
      left + Self.boxWidth + Self.edge + Double(forwards) * Self.lane + (forwards > 0 ? 4 : 0)
    for frame in frames.indices {
      frames[frame].words = frames[frame].words.map {
        Words(text: $0.text, x: $0.x + left, y: $0.y, style: $0.style)
      }
    }
    let middle = left + Self.boxWidth / 2
    ways += straight.map { place in
      Way(corners: [(middle, frames[place].bottom), (middle, frames[place + 1].top)])
    }
    ways += jumps.map { way(of: $0) }
  }

  /// Adds a box; the place of its lower edge.
  private mutating func add(
    _ box: Flow.Box, _ place: Int, of flow: Flow, _ say: Say, top: Double
  ) -> Double {
    var frame = Frame(top: top, isEnding: box.ending != nil)
    var y = top + Self.padding
    func write(_ text: String, _ style: String, isBold: Bool = false) {
      let inner = Self.boxWidth - 2 * Self.padding
      for words in TextWidth.wrap(text, width: inner, size: isBold ? Self.size * 1.12 : Self.size) {
        frame.words.append(Words(text: words, x: Self.padding, y: y + 14, style: style))
        y += Self.line
      }
    }
    write("\(place + 1). \(say(box.title))", "flow-title", isBold: true)
    if let question = box.question { write(say(question), "flow-question") }
    let exits = box.exits.filter { flow.boxes.indices.contains($0.target) }
    // What goes straight down stands last, where its arrow begins.
    let ordered = exits.filter { $0.target != place + 1 } + exits.filter { $0.target == place + 1 }
    if let ending = box.ending {
      y += Self.padding / 2
      frame.rules.append(y)
      y += Self.padding / 2
      write(say(ending), "flow-ending")
    }
    for exit in ordered {
      let start = y
      if let label = exit.label
        ?? (exits.count > 1 || box.ending != nil ? .otherwise : nil)
      {
        y += Self.padding / 2
        frame.rules.append(y)
        y += Self.padding / 2
        write("\(say(label)) →\u{A0}\(exit.target + 1)", "flow-label")
      }
      if exit.target == place + 1 {
        if straight.last != place { straight.append(place) }
      } else {
        jumps.append(
          Jump(from: place, to: exit.target, y: max((start + y) / 2, top + Self.padding + 24)))
      }
    }
    frame.bottom = y + Self.padding
    frames.append(frame)
    return frame.bottom
  }

  /// Gives each way of one side the innermost lane that is free beside all its boxes; how many lanes
  /// there are. Short ways come first, so that they stay near the boxes.
  private mutating func assignLanes(_ isOfSide: (Jump) -> Bool) -> Int {
    var lanes: [[ClosedRange<Int>]] = []
    let order = jumps.indices.filter { isOfSide(jumps[$0]) }.sorted {
      (jumps[$0].rows.count, $0) < (jumps[$1].rows.count, $1)
    }
    for jump in order {
      let rows = jumps[jump].rows
      let free = lanes.firstIndex { !$0.contains { $0.overlaps(rows) } }
      if free == nil { lanes.append([]) }
      jumps[jump].lane = free ?? lanes.count - 1
      lanes[jumps[jump].lane].append(rows)
    }
    return lanes.count
  }

  private func way(of jump: Jump) -> Way {
    let side = jump.isBack ? left : left + Self.boxWidth
    let away = 10 + Double(jump.lane) * Self.lane
    let x = jump.isBack ? side - away : side + away
    let end = frames[jump.to].top + Self.padding + 8
    return Way(corners: [(side, jump.y), (x, jump.y), (x, end), (side, end)])
  }
}

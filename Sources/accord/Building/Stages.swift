import Text

/// How long each stage of a build took.
struct Stages {
  private var entries: [(name: String, seconds: Double)] = []
  private let start = Clock.seconds
  private var last = Clock.seconds

  /// Ends a stage.
  mutating func finish(_ name: String) {
    let now = Clock.seconds
    entries.append((name, now - last))
    last = now
  }

  /// Seconds since the beginning.
  var total: Double { Clock.seconds - start }

  /// A line for each stage, and one for the memory.
  var report: String {
    let lines = entries.map { entry in
      let name = entry.name + String(repeating: " ", count: max(0, 12 - entry.name.utf8.count))
      return "  \(name) \((entry.seconds * 1000).written(places: 1)) ms"
    }
    let memory = (Double(Clock.peakMemory) / 1_048_576).written(places: 0)
    return lines.joined(separator: "\n") + "\n  memory       \(memory) MiB at most"
  }
}

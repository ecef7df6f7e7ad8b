/// Which parts of a program call which, where no section that goes through data lies between: a
/// circle of such calls never ends.
struct CallGraph {
  /// A call from one part to another.
  struct Call {
    let from: Int
    let to: Int
    let name: String
    let site: Program.Site
  }

  private var calls: [Call] = []

  mutating func add(from: Int, to: Int, name: String, _ site: Program.Site) {
    calls.append(Call(from: from, to: to, name: name, site: site))
  }

  /// The calls that lie on a circle, or between two.
  var endless: [Call] {
    var left = calls
    while true {
      let callers = Set(left.map(\.from))
      let called = Set(left.map(\.to))
      let kept = left.filter { callers.contains($0.to) && called.contains($0.from) }
      if kept.count == left.count { return kept }
      left = kept
    }
  }
}

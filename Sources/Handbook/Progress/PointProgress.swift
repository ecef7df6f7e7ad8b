internal import FrontMatter

/// How many progress points of a component a team has in place, by pillar: counted, never judged.
///
/// Source: Resource guidebook for labor-management partnerships: a component has rows for the whole
/// and for trust, equity and communication. A point without a status has not been started.
package struct PointProgress: Sendable, Equatable {
  /// How many points are how far.
  package struct Count: Sendable, Equatable {
    package var inPlace = 0
    package var started = 0
    package var total = 0

    /// No points.
    package init() {}

    /// These many points.
    package init(inPlace: Int, started: Int, total: Int) {
      self.inPlace = inPlace
      self.started = started
      self.total = total
    }

    /// How many have not been started.
    package var notYet: Int { total - inPlace - started }

    /// The count as it is read: `3 of 5 in place, 1 started`.
    package var words: String {
      "\(inPlace) of \(total) in place" + (started > 0 ? ", \(started) started" : "")
    }

    fileprivate mutating func add(_ state: PointStatus.State?) {
      total += 1
      if state == .inPlace { inPlace += 1 }
      if state == .started { started += 1 }
    }
  }

  /// The counts of each subject that the component has points for, the pillars in their order.
  package private(set) var bySubject: [(subject: PillarRow.Subject, count: Count)] = []
  /// The counts of the whole component.
  package private(set) var whole = Count()

  /// Counts the points of a component by what a team says of them. When a point has two statuses,
  /// the last one holds; a status of a point that is not there is not counted.
  package init(of element: Element, status: Points) {
    var states: [String: PointStatus.State] = [:]
    for pair in status.pointStatus.pairs { states[pair.key] = pair.value.state }
    for subject in PillarRow.Subject.allCases {
      var count = Count()
      for row in element.rows where row.pillar?.value == subject {
        for point in row.points {
          let state = point.id.flatMap { states[$0.value] }
          count.add(state)
          whole.add(state)
        }
      }
      if count.total > 0 { bySubject.append((subject, count)) }
    }
  }

  package static func == (left: PointProgress, right: PointProgress) -> Bool {
    left.whole == right.whole
      && left.bySubject.elementsEqual(right.bySubject) {
        $0.subject == $1.subject && $0.count == $1.count
      }
  }
}

internal import Text

extension HandbookChange {
  /// The part of the partnership that a change belongs to, in the order in which they are read.
  package enum Theme: Int, CaseIterable, Sendable {
    case goals, decisions, communications, meetings, foundations, teams, growth, documents

    /// The theme as a heading.
    package var title: String {
      switch self {
      case .goals: "Goals and plans"
      case .decisions: "Decisions"
      case .communications: "Joint communications"
      case .meetings: "Meetings"
      case .foundations: "Norms, visions and agreements"
      case .teams: "Teams and seats"
      case .growth: "Progress points, assessments and reflections"
      case .documents: "Pages and documents"
      }
    }
  }

  /// What sort of change it is. The raw values are what programs read.
  package enum What: String, CaseIterable, Sendable {
    case goalStatus = "goal-status"
    case goalNumber = "goal-number"
    case goalChanged = "goal-changed"
    case goalGained = "goal-gained"
    case goalLost = "goal-lost"
    case planBegan = "plan-began"
    case planChanged = "plan-changed"
    case planFinished = "plan-finished"
    case planEnded = "plan-ended"
    case decisionMade = "decision-made"
    case decisionReopened = "decision-reopened"
    case decisionReplaced = "decision-replaced"
    case decisionReworded = "decision-reworded"
    case communicationSent = "communication-sent"
    case meetingHeld = "meeting-held"
    case normsAdopted = "norms-adopted"
    case normsReviewed = "norms-reviewed"
    case normGained = "norm-gained"
    case normLost = "norm-lost"
    case normReworded = "norm-reworded"
    case ruleChanged = "rule-changed"
    case visionAgreed = "vision-agreed"
    case visionReviewed = "vision-reviewed"
    case visionReworded = "vision-reworded"
    case agreementBegan = "agreement-began"
    case agreementEnded = "agreement-ended"
    case agreementChanged = "agreement-changed"
    case teamFormed = "team-formed"
    case teamEnded = "team-ended"
    case teamChanged = "team-changed"
    case seatGained = "seat-gained"
    case seatLost = "seat-lost"
    case pointInPlace = "point-in-place"
    case pointLost = "point-no-longer-in-place"
    case reflectionHeld = "reflection-held"
    case assessmentHeld = "assessment-held"
    case documentAdded = "document-added"
    case documentOpened = "document-opened"
    case documentMoved = "document-moved"
    case documentRetired = "document-retired"

    /// The theme under which it is listed.
    package var theme: Theme {
      switch self {
      case .goalStatus, .goalNumber, .goalChanged, .goalGained, .goalLost, .planBegan,
        .planChanged, .planFinished, .planEnded:
        .goals
      case .decisionMade, .decisionReopened, .decisionReplaced, .decisionReworded: .decisions
      case .communicationSent: .communications
      case .meetingHeld: .meetings
      case .normsAdopted, .normsReviewed, .normGained, .normLost, .normReworded, .ruleChanged,
        .visionAgreed, .visionReviewed, .visionReworded, .agreementBegan, .agreementEnded,
        .agreementChanged:
        .foundations
      case .teamFormed, .teamEnded, .teamChanged, .seatGained, .seatLost: .teams
      case .pointInPlace, .pointLost, .reflectionHeld, .assessmentHeld: .growth
      case .documentAdded, .documentOpened, .documentMoved, .documentRetired: .documents
      }
    }

    /// Whether several changes of one thing count as one.
    var countsPlaces: Bool { self == .goalStatus || self == .goalNumber || self == .goalChanged }

    /// So many changes of this sort, as a part of a sentence: `two decisions were made`.
    func words(count: Int) -> String {
      let (one, several) = phrases
      guard count != 1 else { return one }
      let names = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
      return "\(names.indices.contains(count - 2) ? names[count - 2] : "\(count)") \(several)"
    }

    private var phrases: (one: String, several: String) {
      switch self {
      case .goalStatus: ("a goal changed its status", "goals changed their status")
      case .goalNumber: ("a goal has a new number", "goals have new numbers")
      case .goalChanged: ("a goal was set anew", "goals were set anew")
      case .goalGained: ("a plan gained a goal", "goals came into plans")
      case .goalLost: ("a plan lost a goal", "goals went out of plans")
      case .planBegan: ("a plan began", "plans began")
      case .planChanged: ("a plan was changed", "changes were made to plans")
      case .planFinished: ("a plan was finished", "plans were finished")
      case .planEnded: ("a plan reached its last day", "plans reached their last day")
      case .decisionMade: ("a decision was made", "decisions were made")
      case .decisionReopened: ("a decision was reopened", "decisions were reopened")
      case .decisionReplaced: ("a decision was replaced", "decisions were replaced")
      case .decisionReworded: ("a decision was reworded", "decisions were reworded")
      case .communicationSent: ("a joint communication was sent", "joint communications were sent")
      case .meetingHeld: ("a meeting was held", "meetings were held")
      case .normsAdopted: ("a set of norms was adopted", "sets of norms were adopted")
      case .normsReviewed: ("a set of norms was reviewed", "reviews of norms were held")
      case .normGained: ("a norm was added", "norms were added")
      case .normLost: ("a norm was dropped", "norms were dropped")
      case .normReworded: ("a norm was reworded", "norms were reworded")
      case .ruleChanged: ("a rule of a team was changed", "rules of teams were changed")
      case .visionAgreed: ("both sides agreed to a vision", "visions were agreed by both sides")
      case .visionReviewed: ("a vision was taken up again", "visions were taken up again")
      case .visionReworded: ("a vision was reworded", "visions were reworded")
      case .agreementBegan: ("an agreement began to hold", "agreements began to hold")
      case .agreementEnded:
        ("an agreement reached its last day", "agreements reached their last day")
      case .agreementChanged: ("an agreement was changed", "changes were made to agreements")
      case .teamFormed: ("a team was formed", "teams were formed")
      case .teamEnded: ("a team ended", "teams ended")
      case .teamChanged: ("a team was changed", "changes were made to teams")
      case .seatGained: ("a team has a new seat", "seats were added to teams")
      case .seatLost: ("a team gave up a seat", "seats were given up")
      case .pointInPlace: ("a progress point was put in place", "progress points were put in place")
      case .pointLost:
        ("a progress point is no longer in place", "progress points are no longer in place")
      case .reflectionHeld: ("a team looked back at its work", "reflections were held")
      case .assessmentHeld: ("an assessment was held", "assessments were held")
      case .documentAdded: ("a document was added", "documents were added")
      case .documentOpened:
        ("a page was opened to more readers", "pages were opened to more readers")
      case .documentMoved: ("a document moved", "documents moved")
      case .documentRetired: ("a document was retired", "documents were retired")
      }
    }
  }
}

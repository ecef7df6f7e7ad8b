package import Language

extension HandbookChange {
  /// The part of the partnership that a change belongs to, in the order in which they are read.
  package enum Theme: Int, CaseIterable, Sendable {
    case goals, decisions, communications, meetings, foundations, teams, growth, documents

    /// The theme as a heading.
    package var title: Saying {
      switch self {
      case .goals: .themeGoals
      case .decisions: .kindsDecision
      case .communications: .kindsCommunication
      case .meetings: .kindsMeeting
      case .foundations: .themeFoundations
      case .teams: .themeTeams
      case .growth: .themeGrowth
      case .documents: .themeDocuments
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
    case actionsAgreed = "actions-agreed"
    case actionDone = "action-done"
    case actionDropped = "action-dropped"
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
      case .meetingHeld, .actionsAgreed, .actionDone, .actionDropped: .meetings
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

    /// So many changes of this sort, `2 decisions`.
    func counted(_ number: Int) -> Saying {
      switch self {
      case .goalStatus: .countedGoalStatus(number)
      case .goalNumber: .countedGoalNumber(number)
      case .goalChanged: .countedGoalChanged(number)
      case .goalGained: .countedGoalGained(number)
      case .goalLost: .countedGoalLost(number)
      case .planBegan: .countedPlanBegan(number)
      case .planChanged: .countedPlanChanged(number)
      case .planFinished: .countedPlanFinished(number)
      case .planEnded: .countedPlanEnded(number)
      case .decisionMade: .countedDecisionMade(number)
      case .decisionReopened: .countedDecisionReopened(number)
      case .decisionReplaced: .countedDecisionReplaced(number)
      case .decisionReworded: .countedDecisionReworded(number)
      case .communicationSent: .countedCommunicationSent(number)
      case .meetingHeld: .countedMeetingHeld(number)
      case .actionsAgreed: .countedActionsAgreed(number)
      case .actionDone: .countedActionDone(number)
      case .actionDropped: .countedActionDropped(number)
      case .normsAdopted: .countedNormsAdopted(number)
      case .normsReviewed: .countedNormsReviewed(number)
      case .normGained: .countedNormGained(number)
      case .normLost: .countedNormLost(number)
      case .normReworded: .countedNormReworded(number)
      case .ruleChanged: .countedRuleChanged(number)
      case .visionAgreed: .countedVisionAgreed(number)
      case .visionReviewed: .countedVisionReviewed(number)
      case .visionReworded: .countedVisionReworded(number)
      case .agreementBegan: .countedAgreementBegan(number)
      case .agreementEnded: .countedAgreementEnded(number)
      case .agreementChanged: .countedAgreementChanged(number)
      case .teamFormed: .countedTeamFormed(number)
      case .teamEnded: .countedTeamEnded(number)
      case .teamChanged: .countedTeamChanged(number)
      case .seatGained: .countedSeatGained(number)
      case .seatLost: .countedSeatLost(number)
      case .pointInPlace: .countedPointInPlace(number)
      case .pointLost: .countedPointLost(number)
      case .reflectionHeld: .countedReflectionHeld(number)
      case .assessmentHeld: .countedAssessmentHeld(number)
      case .documentAdded: .countedDocumentAdded(number)
      case .documentOpened: .countedDocumentOpened(number)
      case .documentMoved: .countedDocumentMoved(number)
      case .documentRetired: .countedDocumentRetired(number)
      }
    }
  }
}

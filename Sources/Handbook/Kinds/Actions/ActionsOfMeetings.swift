internal import FrontMatter
internal import Text

/// An action item with where it is written.
package struct PlacedAction: Sendable {
  /// Its list, by its place among the documents.
  package let list: Int
  /// Its number in the list, from 1.
  package let number: Int
  package let item: ActionItem
  /// The meeting at which it was agreed, where this audience sees one.
  package let meeting: Int?
}

/// The action items that were agreed on at each meeting, and those of each team, in the order of their
/// lists. Lists that are not in force say nothing.
package struct ActionsOfMeetings: KindLookup {
  fileprivate private(set) var ofMeeting: [Int: [PlacedAction]] = [:]
  fileprivate private(set) var ofTeam: [Int: [PlacedAction]] = [:]

  package init(_ documents: DocumentList) {
    for (index, list) in documents.documents(of: ActionList.self)
    where documents.all[index].fields.status == .adopted {
      for action in list.actions(at: index, documents.all[index], documents.finder) {
        if let meeting = action.meeting { ofMeeting[meeting, default: []].append(action) }
        if let team = documents.teams[index] { ofTeam[team, default: []].append(action) }
      }
    }
  }
}

extension ActionList {
  fileprivate func actions(
    at index: Int, _ document: Document, _ finder: Finder
  ) -> [PlacedAction] {
    items.enumerated().map { place, item in
      PlacedAction(
        list: index, number: place + 1, item: item,
        meeting: item.meeting.flatMap { finder.find($0, from: document) })
    }
  }
}

extension Handbook {
  /// The action items of a list.
  package func actions(of list: ActionList, at index: Int) -> [PlacedAction] {
    list.actions(at: index, documents[index], finder)
  }

  /// The action items that were agreed on at a meeting.
  package func actions(ofMeeting meeting: Int) -> [PlacedAction] {
    lookup(of: ActionList.self).ofMeeting[meeting] ?? []
  }

  /// The action items of a team.
  package func actions(ofTeam team: Int) -> [PlacedAction] {
    lookup(of: ActionList.self).ofTeam[team] ?? []
  }

  /// What a team's next meeting goes over: the items that are open today and come from earlier
  /// meetings. None for any other meeting.
  package func actionsCarriedOver(to meeting: Int) -> [PlacedAction] {
    guard let team = team(ofDocument: meeting), nextMeeting(ofTeam: team) == meeting else {
      return []
    }
    return actions(ofTeam: team).filter { $0.meeting != meeting && $0.item.isOpen(on: today) }
  }

  /// The first meeting of a team that is not over and was not called off.
  private func nextMeeting(ofTeam team: Int) -> Int? {
    meetings(ofTeam: team).first { index in
      guard let meeting = documents[index].as(Meeting.self) else { return false }
      return meeting.canceled != true && (meeting.start.map { $0.value.date >= today } ?? false)
    }
  }
}

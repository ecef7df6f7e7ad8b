/// A part of the handbook that readers look for as one thing: the entries of the main navigation.
/// Each kind of document belongs to one.
///
/// Source: the resource guidebook for labor-management partnerships, component 6.B, which lists
/// what must be easily accessible.
package enum Area: String, Sendable, CaseIterable {
  case pages, foundations, teams, meetings, communications, plans, assess, elements, tools,
    supports, growth, library

  /// The area in the navigation, where there is room for a word.
  package var label: String {
    switch self {
    case .pages: "Pages"
    case .foundations: "Vision and norms"
    case .teams: "Teams"
    case .meetings: "Meetings"
    case .communications: "Communications"
    case .plans: "Plans"
    case .assess: "Assessment"
    case .elements: "Elements"
    case .tools: "Tools"
    case .supports: "Supports"
    case .growth: "Growth"
    case .library: "Library"
    }
  }

  /// The title of its page.
  package var title: String {
    switch self {
    case .pages: "Pages"
    case .foundations: "Vision and norms"
    case .teams: "Teams and committees"
    case .meetings: "Meetings and decisions"
    case .communications: "What we tell everybody"
    case .plans: "Plans and projects"
    case .assess: "Assessment"
    case .elements: "Elements of partnership"
    case .tools: "Tools and forms"
    case .supports: "Supports and processes"
    case .growth: "Mentoring and growth"
    case .library: "Library"
    }
  }

  /// What a reader finds there, as a sentence.
  package var meaning: String {
    switch self {
    case .pages: "Pages of text."
    case .foundations: "What both sides want, how they treat each other, and what they agreed on."
    case .teams: "Who works together on what."
    case .meetings: "What teams talked about, and what they decided."
    case .communications: "What both sides tell everybody, together."
    case .plans: "What will be done by when, and how it is going."
    case .assess: "How teams look at their own work, and what they saw."
    case .elements: "The parts of a partnership, with the questions and signs of each."
    case .tools: "Forms, worksheets and tables to work with."
    case .supports: "Where help comes from, and what happens step by step."
    case .growth: "How people grow into leading: mentoring, training, milestones, stories."
    case .library: "What to read and watch, and what words mean."
    }
  }
}

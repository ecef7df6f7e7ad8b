/// A part of the handbook that readers look for as one thing: the entries of the main navigation.
/// Each kind of document belongs to one.
///
/// Source: the resource guidebook for labor-management partnerships, component 6.B, which lists
/// what must be easily accessible.
package enum Area: String, Sendable, CaseIterable {
  case pages, foundations, teams, meetings, communications, plans, assess, elements, tools,
    supports, growth, library
}

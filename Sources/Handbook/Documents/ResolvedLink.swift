/// Where a link leads.
package enum ResolvedLink: Sendable, Equatable {
  /// A document, by its place, and a place on its page.
  case document(Int, fragment: String?)
  /// A page that has no file of its own.
  case page(String, fragment: String?)
  /// A file of the content folder.
  case file(String)
  /// A place on the same page.
  case here(fragment: String)
  /// Outside the handbook; the address stays as it is written.
  case asWritten
  /// Nowhere: its words stand there alone.
  case nowhere
}

internal import FrontMatter

/// A blank paper that people fill in about themselves or others, as a document says it.
package struct Blank: Sendable {
  /// What it records, such as `intake`.
  let record: String
  /// For whom it is, where there is another blank of the same record.
  let variant: Located<String>?
  /// Who does something or signs, by role, and the roles that the document names itself.
  var parties: [Located<String>] = []
  var signers: [Located<String>] = []
  var roles: [String] = []
}

internal import Text

/// The words of texts by number, where words count as one that differ in their endings alone. Most
/// words of a text were met before, so each form of a word is looked at closely only once.
package struct WordTable {
  /// The words without their endings.
  package private(set) var terms = TermTable()
  private var forms = TermTable()
  /// The term of each form.
  private var termOfForm: [Int32] = []

  /// A table without words.
  package init() {}

  /// The number of the term of a word, which is given one when it is new.
  package mutating func term(of form: UnsafeBufferPointer<UInt8>) -> Int {
    let number = forms.number(of: form)
    if number == termOfForm.count { termOfForm.append(newTerm(of: form)) }
    return Int(termOfForm[number])
  }

  private mutating func newTerm(of form: UnsafeBufferPointer<UInt8>) -> Int32 {
    var word = Bytes(form)
    Stem.apply(to: &word)
    return word.withUnsafeBufferPointer { Int32(truncatingIfNeeded: terms.number(of: $0)) }
  }
}

package import Diagnostics
import Language
import Text

/// A template bound to a shape: a flat list of steps that needs no name and no lookup any more.
///
/// Records of each shape that is in reach lie in a register of their own. A shape that is entered
/// anew hides its older record, as the inner names hide the outer ones, so a tree of any depth
/// takes one register.
package struct Program: Sendable {
  /// Where a value lies: a register, a slot, and further slots for names with points.
  struct Path: Sendable {
    var register: Int32
    var slot: Int32
    /// Which of `tails` goes on from there; below zero when none does.
    var tail: Int32
  }

  /// One step. Numbers named `to` are the steps to go on with.
  enum Step: Sendable {
    /// Bytes of `literals`.
    case literal(from: Int32, to: Int32)
    case text(Path)
    case html(Path)
    case skipUnless(Path, to: Int32)
    case skipIf(Path, to: Int32)
    /// Goes through the records at a path, each in its turn in a register.
    case enter(Path, register: Int32, to: Int32)
    /// The end of such a section.
    case next
    /// Renders another part, by its number; the site says where the tag stands.
    case call(Int32, site: Int32)
    case end
    // What is written another way where the page is bound into a book.
    /// Stands before the name of a place.
    case place
    /// The level of a heading.
    case heading(UInt8)
    /// The value of an attribute begins that is an address; so many bytes before it begin the
    /// attribute.
    case beginAddress(lead: Int32)
    /// The attribute has ended, with its quotation mark.
    case endAddress
  }

  /// The name of the template it was made from.
  package let name: String
  var steps: [Step]
  var literals: Bytes
  var tails: [[Int32]]
  /// The step each part begins with; the template itself is the first.
  var entries: [Int32]
  var registers: Int
  /// Where the partial tags stand, and last the template itself.
  var sites: [Site]
  /// Says what a page says of its own in the program's language.
  let say: @Sendable (Saying) -> String

  /// A place in a template; line and column are only found out when they are needed.
  struct Site: Sendable {
    let template: Template
    let offset: Int
  }
}

/// A page would have become endless, or too large to be meant.
package struct RenderFailure: Error, Sendable {
  /// What to tell the person who wrote the template.
  package let diagnostic: Diagnostic

  /// A failure that a template is to blame for.
  package init(diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

package import Text

/// What a search knows of one page, or of one place on a page.
package struct SearchPage: Sendable {
  package var title: String
  /// The address, as links write it from the top of the site.
  package var address: String
  /// Which of the groups it belongs to.
  package var group: Int
  /// Words of the headings.
  package var headings: Bytes = []
  /// The rest of its words. The first of them are shown where a page is found.
  package var text: Bytes = []

  /// A page with a title, still without text.
  package init(title: String, address: String, group: Int) {
    self.title = title
    self.address = address
    self.group = group
  }
}

/// Pages of one kind, which stand together where they are found.
package struct SearchGroup: Sendable {
  /// What the group is called, such as “Glossary”.
  package let title: String
  /// How much more a page of this group counts than others, from 1 for no more.
  package let weight: Int

  /// A group of pages.
  package init(title: String, weight: Int) {
    self.title = title
    self.weight = weight
  }
}

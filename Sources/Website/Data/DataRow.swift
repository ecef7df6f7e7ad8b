internal import FrontMatter
internal import Handbook
internal import Text

/// The document that a row of a data set was made from, in its site.
struct DataSource: Sendable {
  let site: Site
  let index: Int

  var handbook: Handbook { site.handbook }
  var document: Document { site.handbook.documents[index] }

  /// The team it belongs to, where readers see one.
  var team: Document? { handbook.team(ofDocument: index).map { handbook.documents[$0] } }

  /// The page that a reference of the document leads to; nil when it leads to none that readers
  /// see.
  func page<Target>(of reference: Reference<Target>?) -> String? {
    document(of: reference)?.page
  }

  /// The document that a reference leads to; nil when it is none that readers see.
  func document<Target>(of reference: Reference<Target>?) -> Document? {
    reference.flatMap { handbook.find($0, from: document) }.map { handbook.documents[$0] }
  }
}

/// A row that was made from a document.
protocol DataRow: Sendable {
  var source: DataSource { get }
}

/// A row that is a document of one kind.
struct KindRow<Value: Kind>: DataRow {
  let source: DataSource
  let value: Value

  /// A row for each document of the kind.
  static func all(of site: Site) -> [KindRow] {
    site.handbook.documents(of: Value.self).map {
      KindRow(source: DataSource(site: site, index: $0.index), value: $0.value)
    }
  }
}

/// A row that is one entry of a document of a kind.
struct EntryRow<Value: Kind, Entry: Sendable>: DataRow {
  let source: DataSource
  let value: Value
  /// Its place in its list, from 1.
  let number: Int
  let entry: Entry

  /// A row for each entry of a list of the kind's documents.
  static func all(of site: Site, _ list: (KindRow<Value>) -> [Entry]) -> [EntryRow] {
    KindRow<Value>.all(of: site).flatMap { row in
      list(row).enumerated().map {
        EntryRow(source: row.source, value: row.value, number: $0 + 1, entry: $1)
      }
    }
  }
}

extension DataColumns where Row: DataRow {
  /// The columns that say which document a row is.
  func identity(_ what: String) -> Self {
    page("page", "The page of \(what); no two have the same.") { $0.source.document.page }
      .text("title", "What \(what) is called.") { $0.source.document.title }
      .team()
  }

  /// The columns that say which document a row is part of.
  func whole(_ name: String, _ what: String) -> Self {
    page(name, "The page of \(what).") { $0.source.document.page }.team()
  }

  private func team() -> Self {
    text("team", "The id of the team it belongs to, where it belongs to one.") {
      $0.source.team?.id
    }
  }
}

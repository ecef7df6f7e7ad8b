internal import Handbook
internal import Text

/// A column of a data set, as it is documented.
struct DataColumn: Sendable {
  /// Its name in every file: small letters and underscores. It never changes.
  let name: String
  let type: DataType
  /// What its numbers count, such as `days`.
  var unit: String? = nil
  /// What stands in it, as a sentence.
  let meaning: String
}

/// The columns of a data set with where their values come from. Declared once: both files, the
/// schema and the page that documents them are made from it.
struct DataColumns<Row: Sendable>: Sendable {
  private(set) var columns: [DataColumn] = []
  private(set) var readers: [@Sendable (Row) -> DataValue] = []

  private func adding(
    _ column: DataColumn, _ read: @escaping @Sendable (Row) -> DataValue
  ) -> Self {
    var result = self
    result.columns.append(column)
    result.readers.append(read)
    return result
  }

  /// Words.
  func text(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Row) -> String?
  ) -> Self {
    adding(DataColumn(name: name, type: .text, meaning: meaning)) { DataValue(read($0)) }
  }

  /// A whole number, most often of things that were counted.
  func count(
    _ name: String, of unit: String?, _ meaning: String, _ read: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    adding(DataColumn(name: name, type: .whole, unit: unit, meaning: meaning)) {
      DataValue(read($0))
    }
  }

  /// A number.
  func number(
    _ name: String, in unit: String?, _ meaning: String,
    _ read: @escaping @Sendable (Row) -> Double?
  ) -> Self {
    adding(DataColumn(name: name, type: .number, unit: unit, meaning: meaning)) {
      DataValue(read($0))
    }
  }

  /// Yes or no.
  func flag(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Row) -> Bool?
  ) -> Self {
    adding(DataColumn(name: name, type: .yesOrNo, meaning: meaning)) { DataValue(read($0)) }
  }

  /// A day.
  func day(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Row) -> CalendarDate?
  ) -> Self {
    adding(DataColumn(name: name, type: .day, meaning: meaning)) {
      // A day that was counted on beyond the calendar is none that a program could read.
      DataValue(read($0).flatMap { $0.isInCalendar ? $0.iso : nil })
    }
  }

  /// A day with a time, by the clock at the place.
  func time(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Row) -> LocalDateTime?
  ) -> Self {
    adding(DataColumn(name: name, type: .time, meaning: meaning)) { DataValue(read($0)?.iso) }
  }

  /// The address of a page, from the top of the site.
  func page(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Row) -> String?
  ) -> Self {
    adding(DataColumn(name: name, type: .page, meaning: meaning)) { DataValue(read($0)) }
  }

  /// One of the words of an enumeration.
  func choice<Value: CaseIterable & RawRepresentable<String> & Sendable>(
    _ name: String, _: Value.Type, _ meaning: String,
    _ read: @escaping @Sendable (Row) -> Value?
  ) -> Self {
    adding(
      DataColumn(name: name, type: .choice(Value.allCases.map(\.rawValue)), meaning: meaning)
    ) { DataValue(read($0)?.rawValue) }
  }
}

/// A table of one sort of thing, one in each row, for spreadsheets and programs.
struct DataSet: Sendable {
  /// Its name, also in addresses: `data/goals.csv`.
  let name: DataName
  let title: String
  /// What one row is, and what is left out, as a sentence or two.
  let meaning: String
  let columns: [DataColumn]
  /// How many rows it has.
  let count: @Sendable (Site) -> Int
  private let rows: @Sendable (Site) -> [[DataValue]]

  /// A data set. The rows come in an order that depends on the handbook alone.
  init<Row: Sendable>(
    _ name: String, _ title: String, _ meaning: String, _ columns: DataColumns<Row>,
    rows: @escaping @Sendable (Site) -> [Row]
  ) {
    self.name = DataName(name)
    self.title = title
    self.meaning = meaning
    self.columns = columns.columns
    let readers = columns.readers
    count = { rows($0).count }
    self.rows = { site in rows(site).map { row in readers.map { $0(row) } } }
  }

  var csvPath: String { "data/\(name.text).csv" }
  var jsonPath: String { "data/\(name.text).json" }
  var schemaPath: String { "data/\(name.text).schema.json" }

  /// The set as a file for programs, and beside it the same rows for spreadsheets.
  func files(of site: Site) -> MadeFile {
    let rows = rows(site)
    return MadeFile(json(rows, of: site), companions: [(csvPath, csv(rows))])
  }

  private func csv(_ rows: [[DataValue]]) -> Bytes {
    var file = CSVFile(head: columns.map(\.name))
    for row in rows { file.append(row.map(\.csv)) }
    return file.bytes
  }

  private func json(_ rows: [[DataValue]], of site: Site) -> Bytes {
    let names = columns.map(\.name)
    let heads = columns.map { column in
      JSON.object([
        ("name", .text(column.name)), ("type", .text(column.type.name)),
        ("unit", .text(optional: column.unit)), ("meaning", .text(column.meaning)),
      ])
    }
    let items = rows.map { row in
      JSON.object(zip(names, row).map { ($0, $1.json) })
    }
    let handbook = site.handbook
    return JSON.object([
      ("$schema", .text("\(name.text).schema.json")), ("title", .text(title)),
      ("meaning", .text(meaning)), ("handbook", .text(handbook.settings.title)),
      ("audience", .text(handbook.audience.name)), ("as_of", .text(handbook.today.iso)),
      ("columns", .list(heads)), ("rows", .list(items)),
    ]).file
  }
}

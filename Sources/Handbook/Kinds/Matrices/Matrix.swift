package import FrontMatter
internal import Text

/// A table or a list to work with: frames beside each other, what something is and is not, where
/// a district comes from and where it goes. One kind serves all of them, so that a district adds
/// its own with words alone.
///
/// Source: Resource guidebook for labor-management partnerships; tables of the pillars and of
/// components 1.A, 2.B, 3.A and 3.B.
package struct Matrix: Kind {
  @Field("What the table shows and what it is good for, in a sentence.", required: true)
  package var caption: Located<String>?
  @Field("The heads of the columns behind the first one; leave them out, and the rows are a list.")
  package var columns: [Located<String>] = []
  @Field("The head of the first column; `Subject` when left out.") package var rowHead: String?
  @Field("The rows, one entry each.", required: true) package var rows: [Located<MatrixRow>] = []
  @Field("`yes` when it is your own work; otherwise `source` says whose it is.")
  package var own = false

  package init() {}

  package static let info = KindInfo(
    "matrix", folder: "tables", singular: "table", area: .tools,
    visibility: .public)

  package static let schema = Schema(Matrix.self)

  package var summary: String? { caption?.value }

  /// The ids of the rows' places on the page, each different, in the order of the rows.
  package var anchors: [String] {
    var taken: Set<String> = []
    return rows.enumerated().map { number, row in
      var anchor = "row.\((row.value.label?.value).partID(orNumber: number + 1))"
      while !taken.insert(anchor).inserted { anchor += "-\(number + 1)" }
      return anchor
    }
  }

  package static let checks: [Check<Matrix>] = [
    .matrixRagged, .matrixRowLabel, .matrixTick, .matrixSource, .matrixPatient,
  ]
}

/// One row of a table, or one entry of a list.
package struct MatrixRow: FieldGroup {
  @Field("What the row is about; every row needs it.") package var label: Located<String>?
  @Field(
    "The row's words, one entry for each column; in a list, nothing or one explanation. Write `yes` or `no` where others set a mark."
  )
  package var cells: [Located<String>] = []

  package init() {}

  package static var subject: String { "This row" }
  package static let schema = Schema(MatrixRow.self)
}

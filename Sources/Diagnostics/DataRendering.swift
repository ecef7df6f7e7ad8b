internal import Text

/// Findings for programs.
package enum DataRendering {
  /// All findings as one JSON object, with their counts: `diagnostics` is a list of objects with
  /// `path`, `line`, `column`, `severity`, `code`, `message`, `reason` and, where there is one,
  /// `fix`, `waiting` (how many findings rest on a file that can't be read) and `edit`: what to put
  /// in the place of what stands from `line` and `column` up to `end_line` and `end_column`. `line`
  /// gives the text of a file's line: an edit that does not fit there is left out.
  package static func json(
    _ diagnostics: [Diagnostic], pages: Int, line: (_ path: String, _ number: Int) -> String?
  ) -> String {
    let items = diagnostics.map { diagnostic in
      var fields = [
        ("path", diagnostic.path.quotedForJSON), ("line", "\(diagnostic.location.line)"),
        ("column", "\(diagnostic.location.column)"),
        ("severity", diagnostic.severity.rawValue.quotedForJSON),
        ("code", diagnostic.rule.code.quotedForJSON), ("message", diagnostic.message.quotedForJSON),
        ("reason", diagnostic.rule.reason.quotedForJSON),
      ]
      if let fix = diagnostic.fix { fields.append(("fix", fix.quotedForJSON)) }
      if diagnostic.waiting > 0 { fields.append(("waiting", "\(diagnostic.waiting)")) }
      if let edit = diagnostic.edit, !diagnostic.isDiscreet,
        line(diagnostic.path, Int(edit.location.line)).map({ edit.fits($0) }) ?? false
      {
        fields.append(("edit", json(edit)))
      }
      return "    {" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    }
    let list = items.isEmpty ? "[]" : "[\n\(items.joined(separator: ",\n"))\n  ]"
    return """
      {
        "diagnostics": \(list),
        "errors": \(diagnostics.count { $0.severity == .error }),
        "warnings": \(diagnostics.count { $0.severity == .warning }),
        "pages": \(pages)
      }

      """
  }

  private static func json(_ edit: Edit) -> String {
    let (start, end) = (edit.location, edit.end)
    return
      "{\"line\": \(start.line), \"column\": \(start.column), \"end_line\": \(end.line), \"end_column\": \(end.column), \"replacement\": \(edit.replacement.quotedForJSON)}"
  }

  /// One finding as a forge's workflow command, which shows it beside the line in a pull request.
  package static func forge(_ diagnostic: Diagnostic) -> String {
    var message = diagnostic.message
    if let fix = diagnostic.fix { message += "\n\(fix)" }
    return "::\(diagnostic.severity.rawValue) file=\(escaped(diagnostic.path, isProperty: true)),"
      + "line=\(diagnostic.location.line),col=\(diagnostic.location.column),"
      + "title=\(diagnostic.rule.code)::\(escaped(message, isProperty: false))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

internal import Text

/// How a language writes days.
struct CalendarWords: Sendable {
  private let months: [String]
  private let dayPieces: [TextPiece]
  private let monthPieces: [TextPiece]
  private let shortPieces: [TextPiece]

  init(_ texts: [String: String]) {
    months = (texts["month_names"] ?? "").split(separator: ",").map { String($0).trimmed }
    dayPieces = TextPiece.all(in: texts["date_day"] ?? "")
    monthPieces = TextPiece.all(in: texts["date_month"] ?? "")
    shortPieces = TextPiece.all(in: texts["date_short"] ?? "")
  }

  func day(_ date: CalendarDate) -> String {
    months.count == 12 ? write(dayPieces, date.components) : date.iso
  }

  func shortDay(_ date: CalendarDate) -> String {
    months.count == 12 ? write(shortPieces, date.components) : date.iso
  }

  func month(_ date: CalendarDate) -> String {
    months.count == 12 ? write(monthPieces, date.components) : String(date.iso.dropLast(3))
  }

  private func write(
    _ pieces: [TextPiece], _ date: (year: Int, month: Int, day: Int)
  ) -> String {
    let (year, month, day) = date
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .hole("day"): text += "\(day)"
      case .hole("month"): text += months[month - 1]
      case .hole("month_number"): text += "\(month)"
      case .hole("year"): text += "\(year)"
      case .hole: break
      }
    }
    return text
  }
}

import Language
import Testing
import Text

/// What messages become in a language.
@Suite("Messages in a language")
struct PhrasebookTests {
  private func book(_ code: String, _ texts: [String: String]) -> Phrasebook {
    let marks = ["list_and": code == "es" ? "y" : "and", "list_comma": ",", "decimal_mark": "."]
    return Phrasebook(code, texts.merging(marks) { own, _ in own })
  }

  @Test("Each number takes its form")
  func forms() {
    let russian = book("ru", ["days_overdue": "{n} день | {n} дня | {n} дней"])
    #expect(
      [1, 3, 5, 11, 21, 0].map { russian.text(of: .daysOverdue($0)) } == [
        "1 день", "3 дня", "5 дней", "11 дней", "21 день", "0 дней",
      ])
    let english = book("en", ["days_overdue": "{n:count} day | {n:count} days"])
    #expect([1, 2].map { english.text(of: .daysOverdue($0)) } == ["1 day", "2 days"])
  }

  @Test("What tells a total or an absence is said by how much its readers see")
  func sights() {
    let english = book(
      "en",
      [
        "no_goal_is_overdue": "No goal is late. ~ No goal here is late. ~ Not shown.",
        "decisions_open": "{n} is open | {n} are open ~ {n} here is open | {n} here are open",
      ])
    #expect(
      [Sight.all, .published, .withheld].map { english.text(of: .noGoalIsOverdue(seen: $0)) } == [
        "No goal is late.", "No goal here is late.", "Not shown.",
      ])
    #expect(
      [Sight.all, .published, .withheld].map { english.text(of: .decisionsOpen(2, seen: $0)) } == [
        "2 are open", "2 here are open", "2 here are open",
      ], "where there are two texts, the second is for all that is not whole")
    #expect(english.text(of: .decisionsOpen(1, seen: .withheld)) == "1 here is open")
  }

  @Test("A number with a decimal mark takes the form that its language has for it")
  func decimals() {
    #expect(Plurals("en").form(of: 1.5) == 1 && Plurals("en").form(of: 1.0) == 0)
    #expect(Plurals("fr").form(of: 1.5) == 0 && Plurals("fr").form(of: 2.5) == 1)
    #expect(Plurals("ru").form(of: 1.5) == 1)
    #expect(Plurals("ar").form(of: 2.5) == 5)
    #expect(Plurals("zh").form(of: 2.5) == 0)
    #expect(Plurals("en").form(of: .infinity) == 1 && Plurals("ru").form(of: .nan) == 1)
  }

  @Test("A number has the decimal mark of the language, an author's number its own")
  func marks() {
    let french = book("fr", ["decimal_mark": ",", "approximately": "environ {n}"])
    #expect(french.text(of: .approximately(.number(-3.25))) == "environ -3,25")
    #expect(french.text(of: .approximately(.written("3.25"))) == "environ 3.25")
    #expect(french.text(of: .number(3)) == "3")
    #expect(book("en", [:]).text(of: .number(0.5)) == "0.5")
  }

  @Test("What is filled in stands where the language wants it, and an author's words stay")
  func values() {
    let spanish = book(
      "es", ["parties_will": "{will}: {parties}", "search": "Buscar", "progress_of": "De {name}"])
    #expect(
      spanish.text(of: .partiesWill(parties: [.written("Ana"), .written("Inés")], will: .search))
        == "Buscar: Ana e Inés")
    #expect(spanish.text(of: .progressOf(name: .written("search {name}"))) == "De search {name}")
    #expect(spanish.text(of: .day(CalendarDate(dayNumber: 0))) == "1970-01-01")
  }

  @Test("A day is written as the language writes it; without names of months as a number")
  func days() {
    let day = CalendarDate("2026-03-01") ?? CalendarDate(dayNumber: 0)
    let months = (1...12).map { "m\($0)" }.joined(separator: ", ")
    let book = book(
      "es",
      [
        "month_names": months, "date_day": "{day} de {month} de {year}",
        "date_short": "{day} {month}",
        "date_month": "{month} {year}",
      ])
    #expect(book.text(of: .day(day)) == "1 de m3 de 2026")
    #expect(book.text(of: .shortDay(day)) == "1 m3")
    #expect(book.text(of: .month(day)) == "m3 2026")
    #expect(self.book("es", [:]).text(of: .month(day)) == "2026-03")
  }

  @Test("Times of a day have both halves where they differ")
  func times() throws {
    let english = book(
      "en",
      [
        "time_in_the_morning": "{n} a.m.", "time_in_the_afternoon": "{n} p.m.",
        "from_until": "{from} to {until}", "day_with_times": "{day}, {times}",
        "day_at_time": "{day}, {time}",
      ])
    func time(_ text: String) throws -> LocalDateTime {
      try #require(LocalDateTime(text))
    }
    let start = try time("2026-11-17 15:45")
    let (end, morrow) = (try time("2026-11-17 17:30"), try time("2026-11-18 09:00"))
    let (late, noon) = (try time("2026-11-17 11:00"), try time("2026-11-17 13:00"))
    #expect(english.text(of: .time(try time("2026-11-17 00:05"))) == "12:05 a.m.")
    #expect(english.text(of: .moment(start)) == "2026-11-17, 3:45 p.m.")
    #expect(english.text(of: .moment(start, until: end)) == "2026-11-17, 3:45 to 5:30 p.m.")
    #expect(
      english.text(of: .moment(late, until: noon)) == "2026-11-17, 11:00 a.m. to 1:00 p.m.")
    #expect(
      english.text(of: .moment(start, until: morrow))
        == "2026-11-17, 3:45 p.m. to 2026-11-18, 9:00 a.m.")
  }
}

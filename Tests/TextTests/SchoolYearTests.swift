import Testing
import Text

@Suite struct `A school year` {
  @Test(arguments: [
    ("2026-07-31", "2025–26"), ("2026-08-01", "2026–27"), ("2027-01-15", "2026–27"),
    ("2099-09-01", "2099–00"), ("2008-08-20", "2008–09"),
  ])
  func `goes from August to July`(day: String, name: String) throws {
    #expect(SchoolYear(of: try #require(CalendarDate(day))).name == name)
  }
}

@Suite struct `The code of a language` {
  @Test(arguments: [("es", "Spanish"), ("es-MX", "Spanish"), ("EN", "English"), ("xx", "xx")])
  func `is said as its name where that is known`(code: String, name: String) {
    #expect(code.languageName == name)
  }
}

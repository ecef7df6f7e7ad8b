import Language
import Testing
import Text

/// What messages become in a language.
@Suite("Messages in a language")
struct PhrasebookTests {
  private func book(_ code: String, _ texts: [String: String]) -> Phrasebook {
    let lists = ["list_and": code == "es" ? "y" : "and", "list_comma": ","]
    return Phrasebook(code, texts.merging(lists) { own, _ in own }, label: { "«\($0)»" }) {
      $0.iso
    }
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

  @Test("A number with a decimal mark takes the form that its language has for it")
  func decimals() {
    #expect(Plurals("en").form(of: 1.5) == 1 && Plurals("en").form(of: 1.0) == 0)
    #expect(Plurals("fr").form(of: 1.5) == 0 && Plurals("fr").form(of: 2.5) == 1)
    #expect(Plurals("ru").form(of: 1.5) == 1)
    #expect(Plurals("ar").form(of: 2.5) == 5)
    #expect(Plurals("zh").form(of: 2.5) == 0)
    #expect(Plurals("en").form(of: .infinity) == 1 && Plurals("ru").form(of: .nan) == 1)
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
    #expect(spanish.text(of: "Due") == "«Due»")
  }
}

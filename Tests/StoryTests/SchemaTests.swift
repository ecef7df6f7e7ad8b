import Foundation
import Handbook
import Playground
import Testing
import Website

@Suite struct `accord schema` {
  @Test func `knows every kind and the settings`() throws {
    let folder = try Folder([:])
    for name in SiteKind.all.map(\.kind.info.name) + ["settings"] {
      let outcome = try accord("schema", name, in: folder)
      #expect(outcome.status == 0, "\(name)")
      let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let schema = try #require(object as? [String: Any])
      #expect(schema["additionalProperties"] as? Bool == false)
      #expect((schema["properties"] as? [String: Any])?.isEmpty == false)
    }
    let any = try accord("schema", in: folder)
    #expect(any.output.contains("\"$ref\": \"#/$defs/plan\""))
  }

  @Test func `says what a field is for, what it takes and that it is required`() throws {
    let plan = try accord("schema", "plan", in: try Folder([:])).output
    #expect(
      plan.contains("\"description\": \"The visions it works toward. Takes the id of a vision.\""))
    #expect(plan.contains("\"required\": [\"start\", \"end\"]"))
    #expect(plan.contains("\"format\": \"date\""))
    #expect(plan.contains("[\"not-started\", \"on-track\", \"at-risk\""))
  }

  @Test func `says from where to where a number goes`() throws {
    let folder = try Folder([:])
    func says(_ kind: String, _ lines: String...) throws -> Bool {
      let schema = try accord("schema", kind, in: folder).output
      let plain = schema.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
      return plain.contains(lines.joined(separator: ", "))
    }
    #expect(
      try says(
        "settings", "\"type\": [\"integer\", \"null\"]", "\"minimum\": 1", "\"maximum\": 500"))
    #expect(
      try says(
        "measure", "\"type\": [\"number\", \"null\"]", "\"minimum\": -1000000000000",
        "\"maximum\": 1000000000000"))
    #expect(try says("norms", "\"exclusiveMinimum\": 0", "\"maximum\": 1"))
  }

  @Test func `guesses what was meant`() throws {
    let outcome = try accord("schema", "plam", in: try Folder([:]))
    #expect(outcome.status == 64)
    #expect(
      outcome.errors
        == "accord: There is no kind of document called “plam”. Did you mean “plan”?\n")
  }
}

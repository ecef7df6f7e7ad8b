/// Ids, and words of which one is chosen.
let mistakesInIDs: [BeginnersMistake] = [
  BeginnersMistake(
    "A slip in the id of a vision", in: BeginnersHandbook.plan,
    .change("[our-vision]", to: "[‸our-vison]"), gives: "reference-unknown", saying: "our-vision",
    mend: .edits),
  BeginnersMistake(
    "The file of a vision in place of its id", in: BeginnersHandbook.plan,
    .change("[our-vision]", to: "[‸our-vision.md]"), gives: "reference-unknown",
    saying: "our-vision", mend: .edits),
  // As Obsidian writes links.
  BeginnersMistake(
    "Double brackets in a field", in: BeginnersHandbook.plan,
    .change("[our-vision]", to: "[‸[our-vision]]"), gives: "field-type",
    mend: .change("[[our-vision]]", to: "[our-vision]")),
  BeginnersMistake(
    "An id with blanks", .fields("title: Rules\nid: ‸our rules"), gives: "id-invalid",
    saying: "our-rules", mend: .edits),
  BeginnersMistake(
    "One id for two pages", .fields("title: Rules\nid: ‸our-vision"), gives: "id-twice",
    saying: "our-vision", mend: .change("id: our-vision\n", to: "")),
  BeginnersMistake(
    "Two goals with one id", in: BeginnersHandbook.plan,
    .change(
      "sustain:",
      to: """
          - {id: ‸routes, statement: 2 of 10 buses are new, measure: The log, target: 2, due: 2027-05-03, lead: dispatcher, serves: [our-vision]}
        sustain:
        """), gives: "goal-twice", saying: "routes",
    mend: .change("{id: routes", to: "{id: new-buses")),
  BeginnersMistake(
    "An update names its goal in capitals", in: BeginnersHandbook.plan,
    .change("goal: routes", to: "goal: ‸Routes"), gives: "update-unknown-goal", saying: "routes",
    mend: .edits),
  BeginnersMistake(
    "A status in two words", in: BeginnersHandbook.plan,
    .change("status: on-track", to: "status: ‸on track"), gives: "field-choice", saying: "on-track",
    mend: .edits),
  BeginnersMistake(
    "A status in a color", in: BeginnersHandbook.plan,
    .change("status: on-track", to: "status: ‸green"), gives: "field-choice", saying: "green",
    mend: .change("green", to: "on-track")),
  BeginnersMistake(
    "The name of a unit in place of its id", in: BeginnersHandbook.team,
    .change("represents: teachers", to: "represents: ‸Teachers"), gives: "team-unknown-unit",
    saying: "teachers", mend: .edits),
  BeginnersMistake(
    "A member of two units", in: BeginnersHandbook.team,
    .change("represents: teachers", to: "represents: ‸[teachers, principals]"), gives: "field-type",
    mend: .change("[teachers, principals]", to: "teachers")),
  BeginnersMistake(
    "A kind in the plural", .fields("title: Rules\ntype: ‸pages"), gives: "kind-unknown",
    saying: "page", mend: .edits),
  BeginnersMistake(
    "A kind with a capital", .fields("title: Rules\ntype: ‸Page"), gives: "kind-unknown",
    saying: "page", mend: .edits),
  BeginnersMistake(
    "The name of a language", .fields("title: Rules\nlang: ‸English"), gives: "lang-invalid",
    saying: "en", mend: .edits),
  BeginnersMistake(
    "A language with an underscore", .fields("title: Rules\nlang: ‸en_US"), gives: "lang-invalid",
    saying: "en-US", mend: .edits),
  BeginnersMistake(
    "Everyone may read it", .fields("title: Rules\nvisibility: ‸everyone"), gives: "field-choice",
    saying: "everyone", mend: .change("everyone", to: "public")),
  BeginnersMistake(
    "An audience with a capital", .fields("title: Rules\nvisibility: ‸Staff"),
    gives: "field-choice", saying: "staff", mend: .edits),
  BeginnersMistake(
    "A document is final", .fields("title: Rules\nstatus: ‸final"), gives: "field-choice",
    saying: "final", mend: .change("final", to: "adopted")),
  BeginnersMistake(
    "A slip in double brackets", .text("See ‸[[budgt]]."), gives: "reference-unknown",
    saying: "budget", mend: .edits),
  BeginnersMistake(
    "A file in double brackets", .text("See ‸[[budget.md]]."), gives: "reference-unknown",
    saying: "budget", mend: .edits),
  // As wikis of GitHub have it.
  BeginnersMistake(
    "The words before the id in double brackets", .text("See ‸[[our money|budget]]."),
    gives: "reference-unknown", saying: "[[budget|our money]]", mend: .edits),
  // As Obsidian has it.
  BeginnersMistake(
    "A part of a page in double brackets", .text("See ‸[[budget#Where it goes]]."),
    gives: "link-anchor", saying: "#where-it-goes", mend: .edits),
  BeginnersMistake(
    "One closing bracket is missing", .text("See ‸[[budget] for more."),
    gives: "reference-not-closed", mend: .change("[[budget]", to: "[[budget]]")),
  BeginnersMistake(
    "A bar in double brackets in a table",
    .text(
      """
      | Page |
      | --- |
      | ‸[[budget|our money]] |
      """), gives: "reference-not-closed", saying: "\\|", mend: .edits),
]

/// The settings file.
let mistakesInSettings: [BeginnersMistake] = [
  BeginnersMistake(
    "A handbook without a title", in: BeginnersHandbook.settings,
    .all(
      """
      ‸units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}

      """), gives: "field-missing", saying: "settings have", mend: .original),
  BeginnersMistake(
    "A slip in a setting", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      ‸descripton: Our rules

      """), gives: "field-unknown", saying: "settings have", mend: .edits),
  BeginnersMistake(
    "A setting of MkDocs", in: BeginnersHandbook.settings,
    .all(
      """
      ‸site_name: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}

      """), gives: "field-unknown", saying: "title", mend: .change("site_name", to: "title")),
  BeginnersMistake(
    "An audience of everyone", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      audience: ‸everyone

      """), gives: "settings-audience", saying: "public", mend: .change("everyone", to: "public")),
  BeginnersMistake(
    "An audience of a team without a name", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      audience: ‸team

      """), gives: "settings-audience", saying: "team:",
    mend: .change("audience: team", to: "audience: team:buses")),
  BeginnersMistake(
    "An address of the site without https", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      base_url: ‸handbook.example.org

      """), gives: "field-address", saying: "https://", mend: .edits),
  BeginnersMistake(
    "A color without quotation marks", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      colors:
        labor: ‸#1b6b3a
        management: "#8a3b12"
        joint: "#5a5226"

      """), gives: "yaml-note", saying: "quotation marks", mend: .edits),
  BeginnersMistake(
    "A rule that is not there", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      rules:
        ‸goal-vage: off

      """), gives: "settings-rule", saying: "goal-vague", mend: .edits),
  BeginnersMistake(
    "A rule that is set to no", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      rules:
        goal-vague: ‸disabled

      """), gives: "field-choice", saying: "“goal-vague” should be",
    mend: .change("disabled", to: "off")),
  BeginnersMistake(
    "A threshold that is far too large", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      thresholds:
        goals_per_plan: ‸300

      """), gives: "field-range", saying: "300", mend: .change("300", to: "3")),
  BeginnersMistake(
    "Units as a list of words", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units: [‸teachers, principals]

      """), gives: "field-type", mend: .original),
  BeginnersMistake(
    "Two units with one id", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: ‸teachers, name: Principals, side: management}

      """), gives: "unit-twice", saying: "teachers",
    mend: .change("{id: teachers, name: Principals", to: "{id: principals, name: Principals")),
  BeginnersMistake(
    "A slip in the side of a unit", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: ‸managment}

      """), gives: "field-choice", saying: "management", mend: .edits),
  BeginnersMistake(
    "Settings with a tab", in: BeginnersHandbook.settings,
    .all(
      """
      title: Handbook
      units:
      ‸\t- {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}

      """), gives: "yaml-syntax", saying: "tab", mend: .edits),
  BeginnersMistake(
    "Rows of hyphens and text in the settings", in: BeginnersHandbook.settings,
    .all(
      """
      ---
      title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}
      ‸---

      We wait.

      """), gives: "yaml-syntax", mend: .original),
]

/// Mistakes in teams, their visions and norms, and the inventory.
let teamMistakes: [Mistake] = [
  Mistake(
    "A schedule is written in words", in: "teams/dlt/index.md",
    change: [
      "meets: FREQ=MONTHLY;BYDAY=3TU":
        "meets: 1️⃣every third Tuesday"
    ],
    code: "recurrence-form",
    message: "“every third Tuesday” does not say how often in a form that a calendar knows.",
    fix:
      "Write FREQ=MONTHLY;BYDAY=2TU for every second Tuesday of a month, or FREQ=WEEKLY;BYDAY=MO for Mondays."
  ),
  Mistake(
    "Both cochairs are of one side", in: "teams/dlt/index.md",
    change: [
      "cochairs:\n":
        "1️⃣cochairs:\n",
      "  - side: management\n    role: deputy superintendent":
        "  - side: labor\n    role: deputy superintendent",
    ],
    code: "team-cochairs-one-sided",
    message: "No cochair is of Management.",
    fix: "Add one with “side: management”."),
  Mistake(
    "A member represents a unit that does not exist", in: "teams/dlt/index.md",
    change: [
      "  - role: director of human resources\n    represents: cabinet":
        "  - role: director of human resources\n    represents: 1️⃣cabnet"
    ],
    code: "team-unknown-unit",
    message: "“cabnet” is no unit of this handbook.",
    fix: "Did you mean “cabinet”?"),
  Mistake(
    "A district team has no liaison to the board", in: "teams/dlt/index.md",
    change: [
      "\nmembers:":
        "\n1️⃣members:",
      "board_liaison: member of the board of education, named by the board each January\n":
        "",
    ],
    code: "team-no-board-liaison",
    message: "This district team names no liaison to the board.",
    fix: "Add “board_liaison:” with the role, such as “member of the board”."),
  Mistake(
    "A team reports to a team that does not exist", in: "teams/alder-elementary/index.md",
    change: [
      "parent: dlt":
        "parent: 1️⃣dtl"
    ],
    code: "reference-unknown",
    message: "No document is called “dtl”.",
    fix: "Did you mean “dlt”?"),
  Mistake(
    "A field has a slip in its name", in: "teams/alder-elementary/index.md",
    change: [
      "norms: seven-norms":
        "1️⃣nroms: seven-norms"
    ],
    code: "field-unknown",
    message: "This team has a field “nroms”, which is not known.",
    fix: "Did you mean “norms”?"),
  Mistake(
    "A link names a norm that the page does not have", in: "teams/alder-elementary/index.md",
    change: [
      "](../../norms/seven-norms.md)":
        "](1️⃣../../norms/seven-norms.md#norm.puasing)"
    ],
    code: "link-anchor",
    message: "content/norms/seven-norms.md has no place called “#norm.puasing”.",
    fix: "Did you mean “#norm.pausing”?"),
  Mistake(
    "A vision sets a date", in: "teams/alder-elementary/vision.md",
    change: [
      "statement: At Alder, every":
        "statement: 1️⃣By June 2027, every"
    ],
    code: "vision-with-tasks",
    message: "“By June” sounds like a task with a date.",
    fix: "Make it a goal of a plan, and name this vision under “serves”."),
  Mistake(
    "A word is none of those to choose from", in: "teams/alder-elementary/vision.md",
    change: [
      "kind: vision":
        "kind: 1️⃣dream"
    ],
    code: "field-choice",
    message: "“kind” should be vision, purpose, belief or principle, and “dream” is written.",
    fix: "Choose one of these words."),
  Mistake(
    "A team says nothing of its meetings", in: "teams/mesa-middle/index.md",
    change: [
      "purpose: The":
        "1️⃣purpose: The",
      "meets: FREQ=MONTHLY;BYDAY=1WE,3WE\n":
        "",
    ],
    code: "team-no-schedule",
    message: "Nothing says how often this team meets.",
    fix: "Add “meets:”, such as FREQ=MONTHLY;BYDAY=2TU for every second Tuesday of a month."),
  Mistake(
    "A committee has no scope", in: "teams/workload-committee/index.md",
    change: [
      "kind: joint-committee":
        "kind: 1️⃣joint-committee",
      "scope: >-\n  The committee may ask any department for numbers, visit schools and test a change at a school that\n  agrees. It recommends. The district team decides, and whatever touches the contract goes to the\n  bargaining teams.\n":
        "",
    ],
    code: "team-no-scope",
    message: "This joint committee has no “scope”.",
    fix: "Add “scope:”."),
  Mistake(
    "Norms were not looked at for more than a year", in: "norms/seven-norms.md",
    change: [
      "reviewed: [2025-09-16, 2026-09-15]":
        "1️⃣reviewed: [2025-09-16]"
    ],
    code: "norms-review-due",
    message:
      "The team last reviewed these norms on September 16, 2025, more than 12 months ago.",
    fix: "Take them up at the next meeting, then add the day under “reviewed”."),
  Mistake(
    "Two norms have one name", in: "norms/seven-norms.md",
    change: [
      "name: Paying attention to self and others":
        "name: 1️⃣Probing"
    ],
    code: "norms-norm-twice",
    message: "The norm on line 26 is called “Probing” already.",
    fix: "Give one of them another name, or join the two."),
  Mistake(
    "Another's work is adapted without naming it", in: "norms/seven-norms.md",
    change: [
      "source: >-\n  Robert Garmston and Bruce Wellman, Developing and Facilitating Collaborative Groups\n  (Rowman & Littlefield, 2016), after Bill Baker\nadapted: yes":
        "adapted: 1️⃣yes"
    ],
    code: "source-missing",
    message: "This is adapted, and no “source” says from what.",
    fix: "Add “source:” with the author, the title and the year."),
  Mistake(
    "Norms do not say when they were adopted", in: "teams/dlt/norms.md",
    change: [
      "\nnorms:":
        "\n1️⃣norms:",
      "adopted_on: 2024-10-15\n":
        "",
    ],
    code: "norms-without-date",
    message: "These norms are adopted, and no “adopted_on” says when.",
    fix: "Add “adopted_on:” with the day, or “status: draft” until the team has agreed."),
  Mistake(
    "A norm does not fit on a card", in: "teams/dlt/norms.md",
    change: [
      "text: Let people finish.":
        "text: 1️⃣Let people finish, always and without exception. Let people finish, always and without exception. Let people finish, always and without exception. Let people finish, always and without exception. Let people finish, always and without exception. Let people finish, always and without exception. Let people finish, always and without exception. "
    ],
    code: "norms-norm-too-long",
    message: "The norm “One speaker at a time” has 58 words; about 45 fit on a card.",
    fix: "Shorten it, or move the explanation into the text of the page."),
  Mistake(
    "No one of management agreed to a statement", in: "teams/dlt/vision.md",
    change: [
      "agreed_by:":
        "1️⃣agreed_by:",
      "  - side: management\n    role: superintendent":
        "  - side: labor\n    role: superintendent",
    ],
    code: "vision-one-sided",
    message: "No one has agreed to this statement for Management.",
    fix: "Add an entry with “side: management”, or “status: draft” until then."),
  Mistake(
    "An inventory is years old", in: "inventories/committees.md",
    change: [
      "\ndate: 2026-10-06":
        "\n1️⃣date: 2019-10-06"
    ],
    code: "inventory-old",
    message: "This inventory was made on October 6, 2019, more than 12 months ago.",
    fix: "Review the committees and change the date, or set “status: retired”."),
  Mistake(
    "A committee has no purpose", in: "inventories/committees.md",
    change: [
      "- name: Safety Committee\n    purpose: Inspects buildings, reviews injuries and proposes repairs.\n":
        "- 1️⃣name: Safety Committee\n"
    ],
    code: "field-missing",
    message: "This committee has no “purpose”.",
    fix: "Add “purpose:”. What it is for."),
]

/// Mistakes in settings.
let settingsMistakes: [Mistake] = [
  Mistake(
    "A threshold is misspelt", in: "handbook.yml",
    change: [
      "  goals_per_plan: 3":
        "  1️⃣goals_per_pln: 3"
    ],
    code: "field-unknown",
    message: "“thresholds” has a field “goals_per_pln”, which is not known.",
    fix: "Did you mean “goals_per_plan”?"),
  Mistake(
    "A threshold is a word", in: "handbook.yml",
    change: [
      "norms_review_months: 12":
        "norms_review_months: 1️⃣twelve"
    ],
    code: "field-type",
    message: "“norms_review_months” should be a whole number, and “twelve” is written.",
    fix: "Write digits only, such as 12."),
  Mistake(
    "A side is misspelt", in: "handbook.yml",
    change: [
      "    name: Superintendent's Cabinet\n    side: management":
        "    name: Superintendent's Cabinet\n    side: 1️⃣managment"
    ],
    code: "field-choice",
    message: "“side” should be labor or management, and “managment” is written.",
    fix: "Did you mean “management”?"),
  Mistake(
    "A rule is misspelt", in: "handbook.yml",
    change: [
      "# The two sides":
        "rules: {1️⃣goal-vage: off}\n\n# The two sides"
    ],
    code: "settings-rule",
    message: "There is no rule called “goal-vage”.",
    fix: "Did you mean “goal-vague”?"),
]

/// Mistakes in plans.
let planMistakes: [Mistake] = [
  Mistake(
    "A goal is due after the end of the plan", in: "teams/dlt/plan.md",
    change: [
      "due: 2026-12-18":
        "due: 1️⃣2027-12-18"
    ],
    code: "goal-due-outside-plan",
    message:
      "This goal is due on December 18, 2027; the plan runs from August 17, 2026 to June 11, 2027.",
    fix: "Correct the day, or the plan's “start” and “end”."),
  Mistake(
    "A number is written as a word", in: "teams/dlt/plan.md",
    change: [
      "baseline: 40":
        "baseline: 1️⃣forty"
    ],
    code: "field-type",
    message: "“baseline” should be a number, and “forty” is written.",
    fix: "Write digits with a point and nothing else: 62 or 62.5; the unit has its own field."),
  Mistake(
    "A status is misspelt", in: "teams/dlt/plan.md",
    change: [
      "status: off-track":
        "status: 1️⃣off-trak"
    ],
    code: "field-choice",
    message:
      "“status” should be not-started, on-track, at-risk, off-track, met, not-met or stopped, and “off-trak” is written.",
    fix: "Did you mean “off-track”?"),
  Mistake(
    "An update names a goal that does not exist", in: "teams/dlt/plan.md",
    change: [
      "goal: answers, status: on-track, actual: 24":
        "goal: 1️⃣anwsers, status: on-track, actual: 24"
    ],
    code: "update-unknown-goal",
    message: "This plan has no goal with the id “anwsers”.",
    fix: "Did you mean “answers”?"),
  Mistake(
    "A benchmark lies after the due date", in: "teams/dlt/plan.md",
    change: [
      "{due: 2027-03-12,":
        "{due: 1️⃣2027-05-12,"
    ],
    code: "benchmark-after-due",
    message: "This benchmark lies on May 12, 2027, after the goal is due (April 30, 2027).",
    fix: "Move the benchmark before that day, or the goal's “due” behind it."),
  Mistake(
    "A plan has a fourth goal", in: "teams/dlt/plan.md",
    change: [
      "checkpoints:":
        "  - {id: 1️⃣fourth, statement: 5 of 8 schools have a garden, measure: Count, target: 5, due: 2027-05-01, lead: gardener, serves: [vision]}\ncheckpoints:"
    ],
    code: "plan-too-many-goals",
    message: "This plan has 4 goals; plans hold up to 3.",
    fix: "Keep the 3 that matter most, and move the others to the next plan."),
  Mistake(
    "A goal serves something that is no vision", in: "teams/dlt/plan.md",
    change: [
      "serves: [district-vision, vision]":
        "serves: [1️⃣seven-norms, vision]"
    ],
    code: "reference-kind",
    message: "“serves” takes a vision, and “seven-norms” is a set of norms.",
    fix: "Write the id of a vision."),
  Mistake(
    "A reference has a slip in it", in: "teams/dlt/plan.md",
    change: [
      "[[alder-elementary/plan|plan]]":
        "1️⃣[[alder-elementary/plam|plan]]"
    ],
    code: "reference-unknown",
    message: "No document is called “alder-elementary/plam”.",
    fix:
      "Did you mean “alder-elementary/plan”, “alder-elementary/points” or “alder-elementary/vision”?"
  ),
  Mistake(
    "A link names a file that does not exist", in: "teams/dlt/plan.md",
    change: [
      "](../../norms/seven-norms.md)":
        "](1️⃣../../norms/seven-norm.md)"
    ],
    code: "link-broken",
    message: "There is no file “../../norms/seven-norm.md” here.",
    fix: "Did you mean “../../norms/seven-norms.md”?"),
  Mistake(
    "A day that has passed has no number", in: "teams/alder-elementary/plan.md",
    change: [
      "{due: 2026-10-09, expected: 50, actual: 57}":
        "{due: 1️⃣2026-10-09, expected: 50}"
    ],
    code: "benchmark-unread",
    message: "This benchmark was due on October 9, 2026, and no number says how it was.",
    fix: "Add “actual:” with the number."),
  Mistake(
    "A goal serves no vision", in: "teams/alder-elementary/plan.md",
    change: [
      "statement: For 90":
        "statement: 1️⃣For 90",
      "    serves: [vision, district-vision]\n":
        "",
    ],
    code: "goal-serves-nothing",
    message: "Nothing says which vision this goal serves.",
    fix: "Add “serves:” with the id of a vision."),
  Mistake(
    "A day is written as people say it", in: "teams/mesa-middle/plan.md",
    change: [
      "start: 2026-08-20":
        "start: 1️⃣20 August 2026"
    ],
    code: "field-date",
    message: "“start” should be a day of the calendar, and “20 August 2026” is written.",
    fix: "Write 2026-08-20 for August 20, 2026."),
  Mistake(
    "A goal promises without a number", in: "teams/mesa-middle/plan.md",
    change: [
      "statement: The number of people with more than two supervision duties a week falls from 26 to 4":
        "statement: 1️⃣Reduce supervision duties"
    ],
    code: "goal-vague",
    message: "“Reduce” has no number in this goal, so no one can tell when it is reached.",
    fix: "Say how many, or from how much to how much."),
  Mistake(
    "Nothing says what keeps the result alive", in: "teams/mesa-middle/plan.md",
    change: [
      "goals:\n":
        "1️⃣goals:\n",
      "sustain:\n  - The roster is made anew each quarter by one person from each side.\n  - New staff get no duty in their first four weeks, and two at most after that.\n":
        "",
    ],
    code: "plan-no-sustain-step",
    message: "Nothing says how the result will be kept up when this plan has ended.",
    fix: "Add “sustain:” with at least one step."),
]

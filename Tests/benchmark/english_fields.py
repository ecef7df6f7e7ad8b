"""English titles and phrases for the fields of each kind. `spanish_fields.py` has the same names."""

HANDBOOK = ("Partnership handbook", "How labor and management work together in our schools")
SIDES = {"labor": "Labor", "management": "Management"}
UNITS = {"teachers": "Teachers association", "classified": "Classified employees chapter",
         "principals": "Principals and supervisors", "cabinet": "Superintendent's cabinet"}
# Who may speak for a unit, and who may lead for a side.
UNIT_ROLES = {
    "teachers": ["Elementary teacher", "Secondary teacher", "Grade-level lead", "Lead counselor"],
    "classified": ["Office manager", "Paraprofessional", "Transport lead", "Food service lead"],
    "principals": ["Principal", "Assistant principal"],
    "cabinet": ["Assistant superintendent", "Director of staff support"],
}
CHAIRS = {"labor": ["Chapter president", "Site steward", "Elementary teacher"],
          "management": ["Principal", "Assistant superintendent", "Superintendent"]}
BOARD = "Trustee in a policy role"
TEAM_KINDS = {"district": "district team", "site": "site team", "joint-committee": "joint committee",
              "work-group": "work group", "task-force": "task force"}
TEAM_NAME = "{place} {topic} {noun}"
SITE_NAME = "{place} School"
OFFICE = "Office of partnership"
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December"]
MONTH = "{month} {year}"

# The title of each kind: {team} is its team, {Topic} and {n} tell those of one kind apart.
TITLES = {
    "norms": "Norms of the {team}", "plan": "Plan of the {team}", "vision": "Vision of the {team}",
    "points": "Where the {team} stands", "project": "Project on {topic}: {team}",
    "fact-finding": "Facts about {topic}: {team}", "reflection": "Three boxes of the {team}",
    "actions": "Action items of the {team}",
    "meeting": "{month}: {team}", "notes": "Notes of {month}: {team}", "decision": "Decision {n} on {topic}: {team}",
    "communication": "Joint message on {topic}: {team}, {month}", "round": "{instrument}, {month}",
    "page": "Notes {n} on {topic}: {team}", "inventory": "Committees, part {n}", "pillar": "{pillar}",
    "stage": "{stage}", "element": "{Topic}, element {code}", "standards": "Standards for work on {topic}",
    "instrument": "{instrument}", "theory": "Theory of change {n}: {topic}", "rollout": "Rollout of site teams {n}",
    "learning-plan": "Learning plan", "agreement": "Article {n} on {topic}", "cohort": "Mentoring cohort {n}",
    "process": "Process {n} for {topic}", "milestone": "Leads a talk on {topic} {n}",
    "measure": "Measure {n} of {topic}", "form": "Worksheet {n} on {topic}", "matrix": "Views of {topic} {n}",
    "support": "Help with {topic} {n}", "quote": "Words on {topic} {n}", "story": "A story of {topic} {n}",
    "training": "Course {n} on {topic}", "resource": "Reading {n} on {topic}", "video": "Video {n} on {topic}",
    "district-vision": "Our shared vision",
}
PURPOSE = "To settle questions of {topic} at {place} together, early and in the open."
SCOPE = "Questions of {topic} that no single office can settle alone."
GOAL = "By the end of the plan, staff at {place} can say how {topic} decisions are made."
ABOUT = "What both sides have learned about {topic}, for everyone who asks."
PARTICIPANTS = ["Every member of the team", "Both cochairs", "One facilitator from each side"]
SUPPORTS = ["Two released days for the team", "A facilitator from each side"]
STATEMENT = "{aim} from {baseline} to {target} by June."
SUCCESS = "The number has reached {target} and both sides accept how it was counted."
SUSTAIN = ["The practice moves into the site plan and its budget.", "New members learn it in their first month."]
AUDIENCES = ["all employees", "all staff of the sites", "members of both sides", "new employees"]
SOURCE = "Written for this handbook by both sides"
INTRO = "A blank page for talking about {topic}, one question at a time."
NOTICE = "Confidential. Only the two people who fill it in read the answers."
NOTICE_PLAN = ("This plan is no part of discipline. Discipline may follow only after the final review has found "
               "that the goals were not met.")
NOTICE_COHORT = "Mentors take no part in any appraisal or career decision about a mentee."
RECORDS = {"intake": "Intake for a talk", "application": "Application for mentoring", "match": "Learning agreement",
           "skills": "My own skills", "evaluation": "Looking back at a year"}
QUESTIONS = [
    "What do we want to be true by spring?", "Who is missing from this talk?", "What have we tried before?",
    "How would we notice that it works?", "What would make the work lighter?", "Which promise is still open?",
    "Who has told us so, and when?", "What can be decided here?", "Where do both sides see it alike?",
    "What would we do again?", "Which number do we trust?", "Whose day changes because of this?",
    "What should every new member know?", "Where could we try it first?",
]
SIGNS = [
    "The agenda hangs beside the mailboxes by Friday.", "Every member has spoken in most meetings.",
    "Both cochairs can name the next benchmark.", "Open questions are in one list with a day.",
    "Talking points reach all sites in the same week.", "A disagreement is settled in the room.",
    "New members get a short welcome from both sides.", "The roles of the meeting move around.",
    "Hours for the work are paid in every job.", "Decisions name the reasons that led to them.",
    "The team looks at its norms each fall.", "Numbers are read before the meeting.",
]
DIMENSIONS = ["Shared goals", "Time for the work", "Trust in the room", "Leading together", "Ways to decide",
              "News for all sites", "Use of numbers", "Trying new things"]
LEVELS = ["Beginning", "Under way", "At home", "A model for others"]
INSTRUMENTS = {"scale": "Scale of teamwork", "levels": "Levels of growth", "sides": "How both sides see it",
               "criteria": "A look at our work", "counts": "Skills for joint work"}
PILLARS = {"trust": "Trust", "equity": "Equity", "communication": "Communication"}
STAGES = ["See the problem", "Find out who decides", "Try something small", "Look at the result", "Tell everyone",
          "Keep what works"]
STEPS = ["First talk", "Gathering facts", "Choosing a way", "Help for the site", "Looking back"]
PHASES = ["Beginning", "Work", "Closing"]
DECIDE = ("Is help needed?", "yes", "no")
ROLE_TERMS = {"site-principal": "Site principal", "site-steward": "Site steward", "mediator": "Mediator",
              "process-guide": "Process guide", "office-lead": "Office lead", "trainer-pair": "Trainer pair"}
ROLE_MEANING = "Someone who takes part in our processes and answers for their own step."
TERM_NOUNS = ["log", "liaison", "review", "calendar", "survey", "desk", "agreement", "week", "guide", "pool"]
TERM_NAME = "{Topic} {noun}"
TERM_MEANING = "What our schools call the shared {noun} for {topic}, kept by both sides."
CLAUSES = ["Purpose", "Joint team", "Time for the work", "Notice to everyone"]
CLAUSE = "The parties settle questions of {topic} early, with people of both sides, and keep a record that all can read."
COMMITMENT = "Meeting about {topic}"
COHORT_NAME = "Cohort {n}"
REACHED = ["Norms agreed", "Plan published", "Both cochairs trained"]
HORIZONS = {"short": "Questions of {topic} are answered sooner.", "medium": "Fewer disputes begin with {topic}.",
            "long": "Students meet adults who work as one team."}
INDICATOR = "Share of logged questions with an answer by day ten"
COLUMNS = ["Labor sees", "Management sees"]
UNIT_OF_MEASURE = "percent"
PERIODS = ["Fall {}", "Spring {}"]
GROUPS = ["Teachers", "Classified staff"]
LENGTH = "{n} minutes"
EVENT = "Staff day in August"
HELP = "in one sentence, at any time of the year"
SHELF = "Library of the district office"
DECIDED = ["One person decides and tells the others", "One person decides and gives the reasons",
           "One person tries a decision out on others first", "One person asks all concerned and decides",
           "The team proposes and one person decides", "The team decides by consensus",
           "Those who do the work decide"]
PROPOSAL = "From the next term on, {actor} {action}."
REOPENED = ("New figures came from two sites.", "They change what the choice costs each unit.")
AGENDA = ["Norm of the day", "Numbers of our plan", "Open questions about {topic}", "Three talking points"]
PARTIES = ["Person raising the issue", "Person hearing the issue", "Staff support office"]
BY_MONTH = "month {n}"

"""English sentence parts about partnership work.

Every sentence of a generated handbook is put together from these parts. Capital-letter
abbreviations appear only through GLOSSARY, so that each one used is also defined.
`spanish.py` has the same names with Spanish words.
"""

LANGUAGE = "en"

# Abbreviation, expansion, definition.
GLOSSARY = [
    ("DLT", "district leadership team", "The joint team that sets direction for the partnership in the whole district."),
    ("SLT", "site leadership team", "The joint team of one school, with a cochair from each side."),
    ("JLC", "joint labor-management council", "The council where both sides meet to solve problems outside bargaining."),
    ("IBB", "interest-based bargaining", "Bargaining that starts from interests and looks for options together."),
    ("CBA", "collective bargaining agreement", "The contract between the district and a bargaining unit."),
    ("MOU", "memorandum of understanding", "A written agreement on one subject, signed by both sides."),
    ("HR", "human resources", "The office that hires, places and supports the people who work here."),
    ("PD", "professional development", "Time set aside for adults to learn together."),
    ("PLC", "professional learning community", "Colleagues who study their own practice in a steady rhythm."),
    ("ADR", "alternative dispute resolution", "Ways to settle a dispute before it becomes a grievance."),
    ("EAP", "employee assistance program", "Free and private counselling for employees and their households."),
    ("AAR", "after-action review", "A short look back at what was expected, what happened and what to improve."),
    ("RCA", "root cause analysis", "A method to ask why until the cause can be acted on."),
    ("QSR", "quarterly status report", "Four short pages a year in which a team reports on its goals."),
    ("WCR", "working conditions review", "The yearly survey of workload, space, safety and support."),
    ("CSR", "class size review", "The joint check of class sizes in the third week of school."),
    ("TOC", "theory of change", "How beliefs and resources are expected to lead to results."),
    ("NTS", "new teacher support", "Coaching and released time in the first two years."),
    ("CES", "classified employee summit", "The yearly day of learning planned by classified employees."),
    ("SCS", "site climate survey", "Twelve questions about trust, answered twice a year without names."),
    ("BAC", "budget advisory committee", "The joint committee that reads the budget before the board does."),
    ("CAC", "calendar advisory committee", "The joint committee that proposes the school calendar."),
    ("HBC", "health benefits committee", "The joint committee that follows the cost and quality of the health plans."),
    ("SWC", "safety and wellness committee", "The joint committee for safe buildings and healthy work."),
    ("TAC", "technology advisory committee", "The joint committee that tries tools before they are bought."),
    ("PAR", "peer assistance and review", "Experienced colleagues who support others in their practice."),
    ("LOA", "leave of absence", "Time away from work that keeps the place open."),
    ("TSA", "teacher on special assignment", "A teacher who works outside the classroom for a time."),
    ("FTE", "full-time equivalent", "A measure of staffing in which one is a full position."),
    ("SPSA", "school plan for student achievement", "The yearly plan of a school, with its budget."),
    ("LCAP", "local control and accountability plan", "The three-year plan that ties district money to goals."),
    ("MTSS", "multi-tiered system of supports", "Help in three layers, from all students to a few."),
    ("SEL", "social and emotional learning", "Teaching the skills of getting along with oneself and others."),
    ("IEP", "individualized education program", "The written plan for a student with a disability."),
    ("EL", "English learner", "A student who is learning English beside other subjects."),
    ("CTE", "career technical education", "Courses that join school subjects with a trade."),
    ("ASB", "associated student body", "The students' own elected council."),
    ("PTO", "parent and teacher organization", "Families and teachers who raise money and voices for a school."),
    ("RIF", "reduction in force", "The formal process when positions have to be cut."),
    ("COLA", "cost-of-living adjustment", "A yearly change of pay that follows prices."),
]
TERMS = [term for term, _, _ in GLOSSARY]

TOPICS = [
    "workload", "safety", "calendar", "induction", "class size", "facilities", "technology", "wellness",
    "attendance", "curriculum", "communication", "literacy", "transport", "nutrition", "substitute cover",
    "family welcome", "language access", "special education", "mentoring", "budget", "climate",
    "career pathways", "assessment", "scheduling", "library", "arts", "early learning", "after-school",
    "onboarding", "recognition",
]
OPENERS = [
    "At the start of each meeting", "Before a proposal is written", "When a question touches the contract",
    "After every second meeting", "In the first week of the term", "Once the numbers are in",
    "When two units read a rule differently", "Between meetings", "As soon as a date is known",
    "Whenever a site asks for help", "During the summer planning days", "When a vote would divide the room",
    "Before anything goes to the board", "At the midyear check", "If a benchmark is missed",
    "In a year with a new principal", "When the agenda is full", "Two weeks before the deadline",
    "After a hard conversation", "When a goal turns out too large",
]
ACTORS = [
    "the cochairs", "both sides", "members from every unit", "our note takers", "the facilitators",
    "teachers and principals", "classified staff and their supervisors", "the two presidents",
    "site representatives", "the people closest to the work", "new members", "the office managers",
    "counselors and coaches", "the building stewards", "the trainers",
]
ACTIONS = [
    "read the norms aloud and choose one to watch", "write the question in words that both sides accept",
    "share the data three days ahead", "ask what each unit needs before they name a solution",
    "check the draft against the contract language", "keep a list of what was agreed and what was not",
    "invite the staff who will carry the change", "set a date for the next look at the numbers",
    "test the idea at two schools", "describe the problem without naming a person",
    "compare the result with the benchmark", "bring one story and one number",
    "agree on the talking points before they leave the room", "rotate the tasks of the meeting",
    "send the summary to every employee on the same day", "ask who is missing from the table",
    "return to the interests behind the positions", "make room for the quiet voices",
    "name what can be decided here and what cannot", "thank the people who did the work",
    "mark the open points on one page", "leave the decision open until the facts are clear",
    "look at the cost in hours as well as in dollars", "give the sites a month to answer",
    "write down why an option was put aside", "visit a school before they write a rule for it",
]
REASONS = [
    "so that no one learns of a decision in the hallway",
    "because a rule that is not written down is remembered in two ways",
    "so that the next team does not have to begin again", "because trust grows from small promises kept",
    "which saves an hour at the following meeting", "and the reasons stay on the record",
    "so that a new member can follow the thread", "because the same words can mean two things",
    "and every site hears it in the same week", "so that the work does not rest on one person",
    "which keeps the talk on the issue", "because late news is heard as bad news",
    "so that the plan can be changed in the open", "and the calendar shows it a month ahead",
    "because people support what they helped to make", "so that each side can explain the other's view",
    "which has cut the number of repeated questions by half", "and the list goes into the summary",
]
LESSONS = [
    "a short agenda leads to a longer conversation", "the first draft should never come from one side alone",
    "a measure that no one trusts is worse than none", "most conflicts begin as a missing piece of news",
    "a visit explains more than a report", "the best questions come from the newest members",
    "a pause is often the fastest way forward", "a plan with three goals is a plan that gets read",
    "people forgive a mistake sooner than a silence", "half of the agenda can be settled in writing",
    "a joint message is read twice as often", "the norms matter most on the difficult day",
]
HEADING_STARTS = [
    "How we prepare", "What we tried with", "What we learned from", "Questions about", "Next steps for",
    "Who takes part in", "Where we stand with", "Agreements on", "Open points in", "Reasons behind",
    "A closer look at", "Our rhythm for",
]
HEADING_ENDS = [
    "the agenda", "shared data", "site visits", "the spring cycle", "new members", "joint messages",
    "the budget talk", "staff surveys", "training days", "the summer work", "contract questions",
    "cover for meetings", "the midyear check", "mentors and coaches", "difficult news",
    "the first hundred days", "reading the norms", "the yearly review", "meeting notes", "shared decisions",
]
STAKEHOLDERS = [
    "teachers", "principals", "classified staff", "counselors", "nurses", "bus drivers", "custodians",
    "office managers", "families", "students", "librarians", "food service staff", "coaches",
    "cabinet", "trustees", "site stewards", "psychologists", "paraprofessionals",
]
ROLES = [
    "Elementary teacher", "Secondary teacher", "Office manager", "Paraprofessional", "Principal",
    "Assistant principal", "Assistant superintendent", "Director of staff support", "Site steward",
    "Chapter president", "Lead counselor", "Grade-level lead", "Transport lead", "Food service lead",
]
TAGS = ["trust", "equity", "communication", "meetings", "planning", "training", "budget", "safety", "data",
        "sites", "welcome", "review"]
NORMS = [
    ("Pausing", "We wait before we answer, so that every voice has room.", "Let us take a minute before we go on."),
    ("Putting ideas on the table", "We offer thoughts as suggestions that the group may change.", "Here is one idea to build on."),
    ("Asking to understand", "We ask what is meant before we say what we think.", "What would that look like at your site?"),
    ("Paying attention", "We notice how we speak as well as what we say.", None),
    ("Assuming good intent", "We take it that colleagues mean well, and we ask when it hurts.", "Help me see what led to this."),
    ("Starting on time", "We begin and end at the agreed hour, whoever is missing.", None),
    ("Speaking for a role", "We say whose view we bring and when we speak for ourselves.", "From the view of my unit, this matters because it lasts."),
    ("Keeping confidences", "What is personal stays in the room; what is decided leaves it.", None),
    ("Deciding in the open", "We say how a decision will be made before we make it.", "Who decides this, and by when?"),
    ("Sharing the work", "Tasks rotate, and no one holds the same one twice running.", None),
    ("Naming the issue", "We are hard on the problem and fair to the people.", "The issue as I see it is the schedule."),
    ("Closing the loop", "We end with what was agreed, who does it and when we look again.", "What did we agree just now?"),
]
BELIEFS = [
    "People who do the work know where it can be better.", "Both sides answer for the same students.",
    "A promise is small enough to keep.", "Fair rules are written together.",
    "Every adult in a school teaches by example.", "Disagreement is a source of better ideas.",
    "Information belongs to everyone it affects.",
]
VISIONS = [
    "Every employee at {place} has a say in {topic}, knows how a decision was reached, and trusts that it will be kept.",
    "We solve questions of {topic} together at {place}, close to the classroom and early enough to matter.",
    "At {place}, labor and management plan {topic} as equals, so that students meet adults who work as one team.",
    "Our schools around {place} are places where people stay, because {topic} is shaped by those who live with it.",
]
MEASURES = [
    ("Raise the share of meetings that open with the norms", "Share of meetings whose notes record the norms", "percent"),
    ("Raise the share of staff who say that {topic} decisions are explained", "Agreement with item four of the site survey", "percent"),
    ("Increase the number of sites with a joint {topic} plan", "Sites whose plan both cochairs have signed", "sites"),
    ("Increase the hours of joint training on {topic}", "Hours recorded by the trainers, both sides present", "hours"),
    ("Raise the share of {topic} questions answered within ten days", "Share of logged questions with an answer by day ten", "percent"),
    ("Increase the number of classrooms visited by mixed pairs", "Visits recorded by a member of each side", "visits"),
]
COMMITTEES = [
    "agenda group", "calendar committee", "benefits panel", "safety walk team", "welcome circle",
    "training crew", "survey group", "budget readers", "technology panel", "mentor circle",
    "facilities round", "communication desk", "assessment group", "schedule team",
]
SENTENCES = [
    "{opener}, {actor} {action}, {reason}.", "{opener}, {actor} {action}, {reason}.", "{Actor} {action}, {reason}.",
    "With the {term}, {actor} {action}.", "We learned that **{lesson}**, {reason}.", "{opener}, {actor} *{action}*.",
    "{Lesson}; for that reason {actor} {action}.",
]
SEE = ["See {}.", "More of this is in {}.", "It follows from {}.", "Compare it with {}."]
LINK_WORDS = ["the reasons", "how it began", "the earlier version", "the shared record", "what the others do",
              "the page beside this one"]
TABLE_HEADS = ["Step", "Who", "When", "Hours"]
WEEK = "week {}"
ASIDES = ["In short", "In practice", "For the next meeting"]
FORM_LINE = "The date is in `{field}`; the form is at {address} for everyone."
BACK = "Back to [{heading}](#{anchor})."

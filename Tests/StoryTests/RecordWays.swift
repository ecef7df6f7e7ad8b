import Testing

/// Ways to write a record about a person down, and blanks that are about no one.
enum RecordWays {
  /// A file of a handbook, with what is to be found in it.
  struct Way: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    var testDescription: String { "\(path): \(text.prefix(60))" }

    init(_ path: String, _ text: String) {
      self.path = "content/\(path)"
      self.text = text
    }
  }

  private static func form(
    _ path: String = "forms/intake.md", title: String = "Intake", fields: String = "",
    question: String = "What is it about?", body: String = "", record: String = "intake"
  ) -> Way {
    Way(
      path,
      "---\ntitle: \(title)\nrecord: \(record)\nnotice: Only the intake taker reads it.\n\(fields)questions:\n  - {text: \"\(question)\"}\n---\n\n\(body)\n"
    )
  }

  private static func plan(
    _ path: String = "learning-plans/template.md", title: String = "Learning plan",
    party: String = "employee", will: String = "…", by: String = "month 2",
    reviews: String = "month 3", sign: String = "employee", role: String = "employee",
    fields: String = "", body: String = ""
  ) -> Way {
    Way(
      path,
      "---\ntitle: \(title)\npurpose: To learn together.\nnotice: No part of discipline.\nroles: [{role: \(role), does: says what happened}]\ngoals: {organization: […], individual: […]}\nobjectives:\n  - {party: \(party), will: \"\(will)\", by: \(by)}\nreviews: [\(reviews)]\nsign_off: [\(sign)]\n\(fields)---\n\n\(body)\n"
    )
  }

  private static func cohort(_ fields: String = "", body: String = "") -> Way {
    Way(
      "cohorts/fall.md",
      "---\ntitle: Fall cohort\nnotice: Mentors take no part in appraisals.\nstart: 2026-09-01\nend: 2026-10-01\nmonths: 1\nchange_window_weeks: 2\nsessions: [{on: 2026-09-08, topic: How to begin}]\n\(fields)---\n\n\(body)\n"
    )
  }

  /// The structure tells: each of these stops every build.
  static let certain: [Way] = [
    // Days where time counts from a beginning.
    plan(by: "2026-10-03"), plan(by: "October 3"), plan(by: "\"October 3, 2026\""),
    plan(by: "10/03"),
    plan(by: "3 de octubre"), plan(reviews: "2026-12-01"), plan(reviews: "December 1"),
    plan(reviews: "1 de diciembre de 2026"), plan(reviews: "12/01/2026"),
    plan(will: "will be there on October 3"), plan(will: "Call back by October 3"),
    plan(will: "llamará el 3 de octubre"),
    // Days in titles and questions.
    form(title: "Intake of Ana Ortiz, October 3"), form(title: "Intake, October 3"),
    form(title: "Intake 10/03"), form(title: "Intake of 2026-10-03"),
    form(title: "Admisión del 3 de octubre"), plan(title: "Learning plan, begun October 3"),
    form(question: "What happened on October 3?"), form(question: "What happened on 10/03?"),
    form(question: "¿Qué pasó el 3 de octubre?"), form(question: "Did you call on October 3?"),
    // Parties and signers that are no role.
    plan(party: "Ana Ortiz"), plan(party: "ana ortiz"), plan(party: "A. O."),
    plan(party: "[employee, Ana Ortiz]"), plan(party: "Ms. Ortiz"), plan(sign: "Ana Ortiz"),
    plan(sign: "Lupe"), plan(sign: "María López"),
    // Signatures and names behind keys.
    plan(fields: "signatures: [{role: employee, name: Ana Ortiz}]\n"),
    plan(fields: "signed: 2026-10-03\n"), plan(fields: "employee: Ana Ortiz\n"),
    plan(fields: "firma: Ana Ortiz\n"), plan(fields: "nombre: Ana Ortiz\n"),
    plan(sign: "\"/s/ Ana Ortiz\""), plan(body: "Signature: Ana Ortiz"),
    plan(body: "Signed by Ana Ortiz on October 3"), plan(body: "Firma: Ana Ortiz"),
    plan(body: "Firmado por Ana Ortiz"),
    // Answers.
    form(question: "What is it about? The bell schedule."),
    form(question: "What is it about? Ana called about the bells."),
    form(question: "¿De qué se trata? El horario de los timbres."),
    form(question: "What is it about? It began in May. Anything else?"),
    form(question: "¿De qué se trata? Empezó en mayo. ¿Algo más?"),
    form(question: "Your position: teacher"), form(question: "Your name (Ana Ruiz)"),
    form(question: "Puesto: maestra"), form(question: "Fecha (3 de octubre)"),
    form(question: "Is it new? No."), form(question: "Your name: Ana Ortiz"),
    form(question: "Name – Ana Ortiz"), form(question: "Nombre: Ana Ortiz"),
    form(question: "Date: October 3"), form(question: "Fecha: 3 de octubre"),
    form(question: "School: Alder Elementary"), form(question: "Phone: 555-0134"),
    form(question: "Name ____Ana Ortiz____"), form(question: "[x] by phone [ ] in person"),
    form(fields: "answers: [The bell schedule]\n"), form(fields: "caller: Ana Ortiz\n"),
    form(fields: "respuesta: El horario\n"), form(fields: "date: 2026-10-03\n"),
    // The text of the document.
    form(body: "- [x] by phone\n- [ ] in person"), form(body: "Name: Ana Ortiz"),
    form(body: "**Nombre:** Ana Ortiz"), form(body: "Date: 2026-10-03"),
    form(body: "| Name | School |\n| --- | --- |\n| Ana Ortiz | Alder |"),
    form(body: "| Question | Answer |\n| --- | --- |\n| What is it about? | The bells ring late |"),
    form(body: "| Name | Ana Ortiz |\n| Date | October 3 |"), form(body: "☑ by phone"),
    // Days in names of files and in ids.
    form("forms/intake-2026-10-03.md"), form("forms/intake-oct-3.md"),
    form("forms/20261003-intake.md"), form("forms/admision-3-de-octubre.md"),
    form(fields: "id: intake-2026-10-03\n"), plan("learning-plans/plan-10-03-2026.md"),
    // A variant that is a case.
    form(fields: "variant: case 14\n"), form(fields: "variant: October 3\n"),
    // Pairs, and what single people answered.
    cohort("pairs: [{mentor: Ana Ortiz, mentee: Ben Shaw}]\n"), cohort("mentees: [Ana Ortiz]\n"),
    cohort(body: "| Mentor | Mentee |\n| --- | --- |\n| Ana Ortiz | Ben Shaw |"),
    cohort(body: "Mentee: Ana Ortiz"),
  ]

  /// Only words tell: each of these is asked about.
  static let doubtful: [Way] = [
    form(title: "Intake of Ana Ortiz"),
    form(title: "Intake 14"), form(title: "intake of ortega"),
    form(title: "Admisión de la maestra del salón 12"), form(title: "Intake of ana, a teacher"),
    form(title: "Intake of Ms. Shaw"), form(title: "Intake of Ortega"),
    form(title: "\"Intake: Ortega\""), form(title: "Intake of employee 4471"),
    form(title: "Ortega's intake"),
    form(title: "J. Ortega, intake"), form(title: "Admisión de Lupe Ortega"),
    form(title: "Entrevista con la Sra. Ortega"),
    form(title: "Evaluation of Ben Shaw", record: "evaluation"),
    form(title: "Evaluación de Benito Juárez Ríos", record: "evaluation"),
    form(title: "Application by Ana Ortiz", record: "application"),
    form(title: "Match of Ana and Ben", record: "match"),
    plan(title: "Learning plan for Ana Ortiz"), plan(title: "Learning plan for Ortega"),
    plan(title: "Learning plan, A. R."), plan(title: "Learning plan for room 12"),
    plan(title: "Learning plan 48213"), plan(title: "Plan de aprendizaje para juárez"),
    plan(title: "Learning plan of Ms. Ortega"), plan(title: "\"Learning plan: Ana\""),
    plan(title: "Learning plan (Ortega)"), plan(title: "learning plan for ana ortiz"),
    plan(title: "Plan de aprendizaje para Ana Ortiz"),
    plan(title: "Plan de aprendizaje de Ortega Ruiz"),
    plan(will: "Ana will ring the bell"),
    plan(party: "Ana Ortiz", sign: "Ana Ortiz", role: "Ana Ortiz"),
    form(question: "Why did Ms. Shaw call?"),
    form(question: "What did Ana Ortiz say?"), form(body: "Ana Ortiz called about the bells."),
    form(body: "It was Ms. Shaw who called."), form(body: "We met on October 3."),
    form(body: "Agreed on October 3."), form(body: "Nos vimos el 3 de octubre."),
    plan(body: "ana called about the bells."), form("forms/intake-ana-ortiz.md"),
    form("forms/intake-ortega.md"), form("learning/forms/ana-ortiz/intake.md"),
    form(fields: "id: intake-ana\n"), plan("learning-plans/plan-for-lupe-ortega.md"),
    form(fields: "variant: Ortega\n"), form(fields: "variant: ana\n"),
    Way("notes.md", "---\ntitle: Learning plan for Ana Ortiz\n---\n\nNotes.\n"),
    Way("notas.md", "---\ntitle: Plan de aprendizaje para Ana Ortiz\n---\n\nNotas.\n"),
  ]

  /// Blanks that a district may well write.
  static let blanks: [Way] = [
    form(title: "Intake about site climate", question: "What is it about?"),
    form(title: "Intake form, revised October 2026"),
    form(title: "Intake form (version of October 3, 2026)"),
    form("forms/climate-intake.md", title: "Site Climate Intake"),
    form(
      title: "Request for a conversation",
      question: "What would you like to talk about? Describe it in a few sentences."),
    form(question: "Your name, and the date"), form(question: "Name: first and last"),
    form(question: "Would you like a call back? Yes / No"),
    form(question: "How safe do you feel here? (Please circle one number.)"),
    form(question: "Date: ____"), form(question: "Name / Nombre (first and last)"),
    form(question: "School (Escuela)"), form(question: "Reason: in a sentence or two"),
    form(question: "Can you begin before October 1?"),
    form(question: "Is this urgent? Yes / No. If so, why?"),
    form(
      title: "Application for mentors", body: "Applications are open until October 3, 2026.",
      record: "application"),
    form(
      title: "solicitud para mentores", body: "El plazo termina el 3 de octubre.",
      record: "application"),
    form(title: "Intake, article 12"), form(title: "Intake 2026–27"),
    form(question: "Rating: 1 – 2 – 3 – 4 – 5"),
    form(
      title: "Intake for classified staff",
      body: "Hand it to the office by June. Human Resources keeps it locked."),
    form(body: "- [ ] by phone\n- [ ] in person\n\nName: ____________\n\nDate: ________"),
    form(body: "| Name | Date |\n| --- | --- |\n|  |  |"),
    form(
      "forms/admision.md", title: "Formulario de admisión",
      question: "¿De qué se trata? Descríbalo en pocas palabras."),
    form(
      "forms/solicitud-de-mentoria.md", title: "Solicitud de mentoría",
      question: "Nombre y apellidos", record: "application"),
    form(
      "forms/encuesta-supervisores.md", title: "Encuesta sobre la supervisión",
      question: "¿Qué debería cambiar? Por favor escriba con letra de molde.",
      record: "evaluation"),
    form(
      "forms/skills-check.md", title: "Skills Self-Check for Paraeducators",
      question: "Which skills do you use every day, and which would you like to learn?",
      record: "skills"),
    form(
      "forms/peer-observation.md", title: "Peer Observation",
      question: "My colleague explains what the lesson is for.", record: "evaluation"),
    form(
      "forms/mentor-match.md", title: "Mentor and mentee agreement",
      question: "How often do we meet, where, and who calls?", record: "match"),
    plan(), plan(title: "Learning Opportunity Plan", by: "week 3", reviews: "week 6, month 3"),
    plan(
      "learning-plans/plan-de-aprendizaje.md", title: "Plan de aprendizaje", party: "empleado",
      by: "mes 2", reviews: "mes 3, mes 6", sign: "Por el empleado", role: "empleado"),
    plan(
      title: "Shared learning plan for teams",
      body: "Talk first. The agreement of July 1, 2025 says why."),
    cohort("counts: {applied: 22, matched: 14}\n"),
  ]
}

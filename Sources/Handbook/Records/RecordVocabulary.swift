/// Words that the search for names goes by, in small letters and without accents. A word of both
/// lists is none of these: such names (Will, Grace, Angel) are words first.
enum RecordVocabulary {
  /// Words that the titles of blanks are made of, so that none of them is taken for a name.
  static let common = set(
    """
    a about absence accident accommodation account action added adjustment administrator admission
    adult advice adviser advisor advocate again agency agenda agreement aid aide aim all ally also an
    analyst and annual answer any anyone appeal applicant application apply appraisal apprentice april
    arbitration area arrangement article as ask assessment assistant association at attachment
    attendance audit august authority autumn award away back bargaining be before begin behavior
    benefit between blank board body both brief bring budget building bus business bystander cafeteria
    call caller campus candidate card care career case caseload category center central certificated
    certificate chair challenge change chat check checkin checklist child choice circle claim class
    classified classroom clerk climate clinic close coach code cohort collaboration colleague comment
    commission commitment committee communication community complaint concern condition conduct
    conference confidential confirmation conflict consent consideration contact contract conversation
    coordinator copy core council counselor county course coverage craft credit crew crisis criteria
    culture curriculum custodian cycle daily data date day dean debrief december decision deep
    department deputy design development dialog dialogue difficult dignity direct director directory
    disability discipline discussion dispute district document draft driver during duty early east
    education educator effort election elementary emergency employee employer employment end
    engagement english enrollment entry equity evaluation evaluator event everyone everyone
    examination exchange exercise exit expectation experience facilitator facility fact faculty fall
    family february feedback field final first five focus follow food for form formal forward
    foundation four framework friday from full future gathering general goal grade green grievance
    ground group growth guest guide guidance hall hand handbook harassment hard health hearing help her
    high hire his history holiday home hour house how human idea impact improvement in incident
    inclusion individual informal information initial initiative input inquiry instruction
    instructional intake intention interest interim internal intervention interview inventory
    invitation issue it item january job join joint journal july june key kind kindergarten kit kitchen
    labor language launch lead leader leadership learn learner learning leave lesson letter level
    liaison librarian library life line list listen listener local log long look lop lunch main
    maintenance make management manager map march master match material may me mediation mediator
    meeting member mentee mentor mentorship middle midyear minor mobile monday month monthly mutual my
    name need negotiation network new nomination nominee non north note notice november nurse
    nutrition objective observation observer october of off offer office officer old on one open
    operations opportunity option or organization orientation other our outcome outline outreach over
    overview own page pair panel paper para paraeducator paraprofessional parent part participant
    participation partner partnership party pathway peer people performance period person personal
    personnel phone pilot plan planner planning point policy pool portfolio position post practice
    practitioner pre preference preliminary preparation president prevention primary principal print
    priority problem procedure process professional profile program progress project promise promotion
    proposal protocol provider public pulse pupil purpose quality quarter quarterly question
    questionnaire quick raise rating read reason reassignment recess recognition recommendation record
    recruitment reduction referral reflection registration relation relationship release renewal repair
    report reporter representative request requirement resolution resource respect respond response
    rest restorative result retention retirement return review revised role room round route rubric
    rule safety sample schedule school science screening search season second secondary secretary
    section security self seminar senior september service session set shadow share sheet shift short
    side sign signature simple site situation skill small snapshot so social solution someone south
    special specialist sponsor spring staff stage standard start statement station status step steward
    story strategic strength structured student study submission substitute success suggestion
    summary summer sunday superintendent supervisor supply support survey talk task teach teacher
    teaching team technician template term test text that the their theme them theory third this three
    through thursday time to together tool topic track tracker train training transfer transition
    translation transportation trial trip trust tuesday tutor two under union unit up update upper us
    use value version vice view vision visit visitor voice volunteer walk way we wednesday week weekly
    welcome well wellness west what when where which who whole why winter wish with within without
    witness word work worker workload workplace workshop worksheet write year yearly you young your
    zone
    accion acoso acta actividad acuerdo acompanamiento adaptacion administracion administrador
    administradora admision agosto al alumna alumno ano ante aprendices aprendiz aprendizaje apoyo area
    asesor asesora asistencia asistente asociacion aspirante asunto autoevaluacion ayuda bienestar
    blanco borrador buzon calendario cambio candidata candidato capacidad carta caso centro charla cita
    clase clima colaboracion colega comite compromiso comunicacion comunidad con conflicto consejera
    consejeria consejero consejo consentimiento consulta contacto contrato conversacion coordinador
    coordinadora cuestionario cumplimiento curso de declaracion del departamento derecho desarrollo
    descripcion diciembre dificil directiva directivo directora disciplina distrito docente educacion
    educador educadora el emparejamiento empleada empleado empleo en encuentro encuesta enero ensenanza
    entrada entrevista equidad equipo escolar escuela especialista estudiante etapa evaluacion
    evaluador evaluadora experiencia facilitador facilitadora familia febrero fecha ficha firma
    formacion formulario gestion grupo guia habilidad hoja humana humano informe inicial inicio
    inquietud inscripcion interes intervencion inventario jefa jefe jornada julio junio la laboral las
    licencia lider liderazgo lista los lugar maestra maestro manifestacion manual marzo mayo mediacion
    mediador mediadora mentora mentoria mes meta mi modelo motivo necesidad nombre nota noviembre nueva
    nuevo objetivo octubre oferta oficina opinion oportunidad organizacion orientacion oyente para
    pareja parte participacion participante permiso persona peticion plantilla por postulacion practica
    pregunta preocupacion presidenta presidente primaria primer primera principio problema proceso
    profesional programa progreso propia propio propuesta proyecto publico queja recepcion
    recomendacion recurso reflexion registro relacion reporte representante resolucion respuesta
    resultado resumen retroalimentacion reunion revision salida salud seccion secretaria secretario
    secundaria seguimiento segunda segundo seguridad semana septiembre servicio sesion sindical
    sindicato situacion sobre solicitante solicitud su sugerencia supervision supervisora tarea tecnico
    tema trabajador trabajadora trabajo traslado trimestre tutora un una unidad vida visita voluntaria
    voluntario voz y yo zona
    """)

  /// Words that make the name of a place or an organization of capitals, such as a school that is
  /// called as a person.
  static let places = set(
    """
    academy act agency alliance annex association avenue award building campus center centre city
    college colegio commission committee community council county department district division drive
    elementary escuela federation foundation guild hall high hospital initiative institute junior lane
    library local middle museum office park preparatory primary road school schools secondary society
    street theater unified union universidad university valley day distrito primaria secundaria
    preparatoria sindicato asociacion centro condado ciudad biblioteca parque calle avenida oficina
    instituto consejo departamento
    """)

  /// Given names that are common in school districts. One of them is enough to ask.
  static let given = set(
    """
    aaron abigail abraham adam adriana adrian agustin ahmed aisha aiden alan albert alberto alejandra
    alejandro alex alexander alexandra alexis alfonso alfredo ali alice alicia alison allison alondra
    alvaro amanda amelia amina amir amy ana andrea andres andrew angela angelica angelina anh anita ann
    anna anne annette anthony antonia antonio araceli armando arthur arturo ashley barbara beatriz
    benjamin bernardo beth betty bo bob brandon brenda brian brianna bruno bryan caleb camila carl carla
    carlos carmen carol carolina caroline carolyn catalina catherine cathy cecilia cesar charlotte chen
    cheryl chloe christina christine christopher cindy claudia connie consuelo craig cristian cristina
    cynthia dan daniel daniela danielle david deborah debra denise dennis diana diane diego dominic
    donald donna dorothy douglas dylan eduardo edgar edith edward elena eleanor elias elijah elisa
    elizabeth ella ellen emilia emilio emily emma emmanuel enrique eric erica erik erika ernesto esteban
    esther ethan eugenio eva evelyn fabian fatima felipe felix fernanda fernando francisca francisco
    gabriel gabriela gary gerardo george gilbert gilberto gina giovanni gloria gonzalo graciela gregory
    guadalupe guillermo gustavo hannah harold harry hassan heather heidi helen henry hernan hilda hiroshi
    hugo humberto ian ibrahim ignacio imelda ines ingrid irene iris irma isaac isabel isabella isaiah
    ismael ivan jack jackie jacob jaime jacqueline james jamie jane janet janice jasmine jason javier
    jean jeff jeffrey jennifer jeremy jerry jesse jessica jim joan joann joanne joaquin joe joel john
    johnny jon jonathan jorge jose joseph josephine joshua josue juan juana judith judy julia julian
    juliana julie julieta karen karina karla kate katherine kathleen kathy katie kayla keith kelly
    kenneth kevin kim kimberly kyle larry laura lauren laurie leah leonardo leslie leticia liam lidia
    liliana lillian linda linh lisa logan lorena lorenzo lori louis louise lourdes lucas lucia luciana
    lucy luis luisa luke lynn magdalena malik manuel manuela marcela marcelo marcia marco marcos
    margaret margarita maria mariana maribel maricela marie marilyn mario marisol maritza marlene marta
    martha martin martina mary mateo matthew mauricio maureen maya megan mei melissa mia michael
    michelle miguel mildred mike mohamed mohammed monica moises myriam nadia nancy natalia natalie
    nathan nathaniel nelson nestor nguyen nicholas nick nicolas nicole noah noe noemi nora norma octavio
    olga oliver olivia omar oscar osvaldo pablo pamela paola patricia patrick patty paul paula paulina
    pedro peter philip phillip phyllis priya rachel rafael rajesh ralph ramiro ramon randy raquel raul
    ravi rebeca rebecca renata rene ricardo richard rigoberto rita robert roberta roberto rocio rodolfo
    rodrigo roger rogelio roland rolando ronald rosa rosalia rosemary roxana roy ruben ruth ryan sabrina
    sally salvador sam samantha samuel sandra santiago sara sarah saul scott sean sebastian sergio
    sharon shirley silvia simon sofia sonia sophia sophie stella stephanie stephen steve steven sue
    sunita susan susana suzanne svetlana sylvia tamara tania tatiana teresa terry thelma theresa thomas
    tiffany tim timothy tina todd tomas tony tracy tyler ursula valentina valeria vanessa veronica
    vicente vicki victor vincent virginia vivian walter wanda wei wendy william ximena yasmin yesenia
    yolanda yusuf yvonne zachary zoe
    """)

  /// Given names that are words as well, where they have no capital.
  private static let words = set(
    "sue dan rosa gloria linda consuelo salvador cesar jack iris jasmine carol mike jerry bob bo rene"
  )

  /// Whether a word in small letters is a given name and nothing else.
  static func isOnlyGiven(_ bare: String) -> Bool {
    given.contains(bare) && !words.contains(bare)
  }

  /// What stands before a name.
  static let honorifics = set(
    """
    mr mrs ms miss mx dr prof sr sra srta don dona profe professor mister madam senor senora senorita
    """)

  /// Small words within a name.
  static let particles = set("de del la las los van von der da dos di y")

  /// What stands between a paper and the person it is about.
  static let connectors = set(
    "for of about with by re regarding concerning versus vs and para de del sobre con por y")

  /// What a record is called. Behind such a word, in a title, stands what it is about.
  static let records = set(
    """
    intake plan application match evaluation appraisal complaint grievance interview survey lop review
    admision aprendizaje solicitud evaluacion queja entrevista encuesta postulacion
    """)

  /// Words by which a number stands for a person or a case.
  static let numbered = set(
    "case caso file expediente employee empleado empleada badge legajo caller no num room aula salon"
  )

  /// How words end that are hardly ever names, where a text has no capitals to go by.
  static let endings = [
    "s", "ing", "ion", "ment", "ity", "ty", "al", "ance", "ence", "ness", "ship", "ism", "ic",
    "ive", "ure", "able", "age", "ery", "ist", "ian", "dad", "miento", "aje", "ura", "ismo", "ante",
    "ente", "ista", "ivo", "iva", "ico", "ica", "oria", "orio", "encia", "ancia",
  ]

  /// How words begin by which such records are called.
  private static let stems = [
    "intake", "learning", "aprendizaje", "evaluation", "evaluaci", "appraisal", "grievance",
    "complaint", "queja", "admisi", "solicitud", "application", "postulaci",
  ].map { Array($0.utf8) }

  /// Whether a title has the name of such a record in it. Asked of every document, so it looks at
  /// bytes.
  static func isRecord(_ title: String) -> Bool {
    var isStart = true
    let bytes = Array(title.utf8)
    for index in bytes.indices {
      if isStart {
        let begins = stems.contains { stem in
          index + stem.count <= bytes.count
            && stem.indices.allSatisfy { bytes[index + $0] | 0x20 == stem[$0] }
        }
        if begins { return true }
      }
      isStart = bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "(")
    }
    return false
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

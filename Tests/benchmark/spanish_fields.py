"""Spanish titles and phrases for the fields of each kind, under the same names as in `english_fields.py`."""

HANDBOOK = ("Manual de colaboración", "Cómo trabajan juntos los sindicatos y la administración en nuestras escuelas")
SIDES = {"labor": "Sindicatos", "management": "Administración"}
UNITS = {"teachers": "Asociación de maestros", "classified": "Sindicato del personal clasificado",
         "principals": "Directores y supervisores", "cabinet": "Gabinete de la superintendencia"}
# Who may speak for a unit, and who may lead for a side.
UNIT_ROLES = {
    "teachers": ["Maestra de primaria", "Maestro de secundaria", "Líder de grado", "Consejera principal"],
    "classified": ["Encargada de oficina", "Asistente de aula", "Líder de transporte", "Líder de cocina"],
    "principals": ["Directora", "Subdirector"],
    "cabinet": ["Superintendente adjunta", "Director de apoyo al personal"],
}
CHAIRS = {"labor": ["Presidenta del sindicato", "Delegada del plantel", "Maestra de primaria"],
          "management": ["Directora", "Superintendente adjunta", "Superintendente"]}
BOARD = "Miembro de la junta a cargo de políticas"
TEAM_KINDS = {"district": "Equipo del distrito", "site": "Equipo escolar", "joint-committee": "Comité conjunto",
              "work-group": "Grupo de trabajo", "task-force": "Grupo especial"}
TEAM_NAME = "{noun} de {topic}, {place}"
SITE_NAME = "Escuela {place}"
OFFICE = "Oficina de colaboración"
MONTHS = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
          "noviembre", "diciembre"]
MONTH = "{month} de {year}"

# The title of each kind: {team} is its team, {Topic} and {n} tell those of one kind apart.
TITLES = {
    "norms": "Normas: {team}", "plan": "Plan: {team}", "vision": "Visión: {team}", "points": "Dónde estamos: {team}",
    "project": "Proyecto de {topic}: {team}", "fact-finding": "Hechos sobre {topic}: {team}",
    "actions": "Tareas acordadas: {team}", "reflection": "Tres cajas: {team}", "meeting": "Reunión de {month}: {team}", "notes": "Notas de {month}: {team}",
    "decision": "Decisión {n} sobre {topic}: {team}", "communication": "Mensaje conjunto sobre {topic}: {team}, {month}",
    "round": "{instrument}, {month}", "page": "Apuntes {n} sobre {topic}: {team}",
    "inventory": "Comités, parte {n}", "pillar": "{pillar}", "stage": "{stage}", "element": "{Topic}, elemento {code}",
    "standards": "Estándares para el trabajo en {topic}", "instrument": "{instrument}",
    "theory": "Teoría del cambio {n}: {topic}", "rollout": "Inicio de equipos escolares {n}",
    "learning-plan": "Plan de aprendizaje", "agreement": "Artículo {n} sobre {topic}", "cohort": "Grupo de mentoría {n}",
    "process": "Proceso {n} para {topic}", "milestone": "Guía una charla sobre {topic} {n}",
    "measure": "Medida {n} de {topic}", "form": "Hoja de trabajo {n} sobre {topic}", "matrix": "Miradas a {topic} {n}",
    "support": "Ayuda con {topic} {n}", "quote": "Palabras sobre {topic} {n}", "story": "Una historia de {topic} {n}",
    "training": "Curso {n} sobre {topic}", "resource": "Lectura {n} sobre {topic}", "video": "Video {n} sobre {topic}",
    "district-vision": "Nuestra visión compartida",
}
PURPOSE = "Resolver juntos los asuntos de {topic} en {place}, a tiempo y a la vista de todos."
SCOPE = "Asuntos de {topic} que ninguna oficina puede resolver sola."
GOAL = "Al final del plan, el personal de {place} puede decir cómo se decide sobre {topic}."
ABOUT = "Lo que las dos partes han aprendido sobre {topic}, para quien pregunte."
PARTICIPANTS = ["Cada miembro del equipo", "Los dos copresidentes", "Un facilitador de cada parte"]
SUPPORTS = ["Dos días libres para el equipo", "Un facilitador de cada parte"]
STATEMENT = "{aim} de {baseline} a {target} para junio."
SUCCESS = "El número llegó a {target} y las dos partes aceptan cómo se contó."
SUSTAIN = ["La práctica pasa al plan de la escuela y a su presupuesto.", "Los miembros nuevos la aprenden en su primer mes."]
AUDIENCES = ["todo el personal", "el personal de las escuelas", "los miembros de ambas partes", "el personal nuevo"]
SOURCE = "Escrito para este manual por las dos partes"
INTRO = "Una hoja en blanco para hablar de {topic}, pregunta por pregunta."
NOTICE = "Confidencial. Solo las dos personas que la llenan leen las respuestas."
NOTICE_PLAN = ("Este plan no es parte de la disciplina. La disciplina solo puede seguir si la revisión final muestra "
               "que las metas no se cumplieron.")
NOTICE_COHORT = "Los mentores no participan en ninguna evaluación ni decisión de carrera sobre sus aprendices."
RECORDS = {"intake": "Hoja de inicio", "application": "Solicitud de mentoría", "match": "Acuerdo de aprendizaje",
           "skills": "Mis propias habilidades", "evaluation": "Mirada a un año de trabajo"}
QUESTIONS = [
    "¿Qué queremos que sea cierto en primavera?", "¿Quién falta en esta charla?", "¿Qué hemos probado antes?",
    "¿Cómo notaríamos que funciona?", "¿Qué haría más ligero el trabajo?", "¿Qué promesa sigue abierta?",
    "¿Quién nos lo ha dicho, y cuándo?", "¿Qué se puede decidir aquí?", "¿Dónde ven lo mismo las dos partes?",
    "¿Qué haríamos otra vez?", "¿En qué número confiamos?", "¿A quién le cambia el día por esto?",
    "¿Qué debe saber cada miembro nuevo?", "¿Dónde podríamos probarlo primero?",
]
SIGNS = [
    "La agenda está junto a los buzones antes del viernes.", "Cada miembro ha hablado en casi todas las reuniones.",
    "Los dos copresidentes conocen el próximo punto de control.", "Las preguntas abiertas están en una lista con fecha.",
    "Los mensajes llegan a las escuelas en la misma semana.", "Un desacuerdo se arregla en la sala.",
    "Los miembros nuevos reciben una bienvenida de ambas partes.", "Las tareas de la reunión pasan de mano en mano.",
    "Las horas del trabajo se pagan en cada puesto.", "Las decisiones dicen las razones que llevaron a ellas.",
    "El equipo mira sus normas cada otoño.", "Los números se leen antes de la reunión.",
]
DIMENSIONS = ["Metas compartidas", "Tiempo para el trabajo", "Confianza en la sala", "Liderar en común",
              "Maneras de decidir", "Noticias para las escuelas", "Uso de los números", "Probar cosas nuevas"]
LEVELS = ["Al comienzo", "En camino", "En casa", "Ejemplo para otros"]
INSTRUMENTS = {"scale": "Escala del trabajo en equipo", "levels": "Niveles de crecimiento",
               "sides": "Cómo lo ven las dos partes", "criteria": "Una mirada a nuestro trabajo",
               "counts": "Habilidades para el trabajo conjunto"}
PILLARS = {"trust": "Confianza", "equity": "Equidad", "communication": "Comunicación"}
STAGES = ["Ver el problema", "Saber quién decide", "Probar algo pequeño", "Mirar el resultado", "Contarlo a todos",
          "Guardar lo que funciona"]
STEPS = ["Primera charla", "Reunir hechos", "Elegir un camino", "Ayuda para la escuela", "Mirar atrás"]
PHASES = ["Comienzo", "Trabajo", "Cierre"]
DECIDE = ("¿Hace falta ayuda?", "sí", "no")
ROLE_TERMS = {"site-principal": "Dirección del plantel", "site-steward": "Delegación del plantel",
              "mediator": "Mediación", "process-guide": "Guía del proceso", "office-lead": "Jefatura de oficina",
              "trainer-pair": "Pareja de capacitación"}
ROLE_MEANING = "Quien participa en nuestros procesos y responde por su propio paso."
TERM_NOUNS = ["registro", "enlace", "repaso", "agenda", "encuesta", "mesa", "convenio", "semana", "guía", "reserva"]
TERM_NAME = "{Noun} de {topic}"
TERM_MEANING = "Así llaman nuestras escuelas a lo que ambas partes llevan en común sobre {topic}."
CLAUSES = ["Propósito", "Equipo conjunto", "Tiempo para el trabajo", "Aviso a todos"]
CLAUSE = "Las partes resuelven a tiempo los asuntos de {topic}, con gente de ambas, y llevan un registro que todos leen."
COMMITMENT = "Reunión sobre {topic}"
COHORT_NAME = "Grupo {n}"
REACHED = ["Normas acordadas", "Plan publicado", "Copresidentes capacitados"]
HORIZONS = {"short": "Las preguntas de {topic} se responden antes.", "medium": "Menos conflictos empiezan con {topic}.",
            "long": "Los estudiantes ven adultos que trabajan como un solo equipo."}
INDICATOR = "Parte de las preguntas con respuesta al décimo día"
COLUMNS = ["Lo que ven los sindicatos", "Lo que ve la administración"]
UNIT_OF_MEASURE = "por ciento"
PERIODS = ["Otoño de {}", "Primavera de {}"]
GROUPS = ["Maestros", "Personal clasificado"]
LENGTH = "{n} minutos"
EVENT = "Día del personal en agosto"
HELP = "con una frase, en cualquier momento del año"
SHELF = "Biblioteca de la oficina del distrito"
DECIDED = ["Una persona decide y avisa a los demás", "Una persona decide y da las razones",
           "Una persona prueba antes su decisión con otras", "Una persona pregunta a todos y decide",
           "El equipo propone y una persona decide", "El equipo decide por consenso",
           "Deciden quienes hacen el trabajo"]
PROPOSAL = "Desde el próximo trimestre, {actor} {action}."
REOPENED = ("Llegaron cifras nuevas de dos escuelas.", "Cambian lo que la opción cuesta a cada unidad.")
AGENDA = ["Norma del día", "Números de nuestro plan", "Preguntas abiertas sobre {topic}", "Tres mensajes"]
PARTIES = ["Persona que plantea el asunto", "Persona que escucha el asunto", "Oficina de apoyo al personal"]
BY_MONTH = "mes {n}"

"""Spanish sentence parts about partnership work, under the same names as in `english.py`."""

LANGUAGE = "es"

# Abbreviation, expansion, definition.
GLOSSARY = [
    ("ELD", "equipo de liderazgo del distrito", "El equipo conjunto que marca el rumbo en todo el distrito."),
    ("ELE", "equipo de liderazgo escolar", "El equipo conjunto de una escuela, con un copresidente de cada parte."),
    ("CCL", "consejo conjunto laboral", "El consejo donde las dos partes resuelven problemas fuera de la negociación."),
    ("NBI", "negociación basada en intereses", "Una negociación que parte de los intereses y busca opciones en común."),
    ("CCT", "contrato colectivo de trabajo", "El contrato entre el distrito y una unidad de negociación."),
    ("MDE", "memorando de entendimiento", "Un acuerdo escrito sobre un solo asunto, firmado por las dos partes."),
    ("RH", "recursos humanos", "La oficina que contrata y apoya a quienes trabajan aquí."),
    ("DPR", "desarrollo profesional", "Tiempo reservado para que los adultos aprendan juntos."),
    ("CPA", "comunidad profesional de aprendizaje", "Colegas que estudian su propia práctica con un ritmo constante."),
    ("RAC", "resolución alternativa de conflictos", "Maneras de arreglar un desacuerdo antes de que sea una queja."),
    ("PAE", "programa de ayuda al empleado", "Consejería gratuita y privada para el personal y sus hogares."),
    ("RDA", "revisión después de la acción", "Una mirada breve a lo que se esperaba y a lo que pasó."),
    ("ACR", "análisis de causa raíz", "Un método para preguntar por qué hasta hallar la causa."),
    ("IET", "informe de estado trimestral", "Cuatro páginas cortas al año sobre las metas de un equipo."),
    ("RCT", "revisión de condiciones de trabajo", "La encuesta anual sobre carga, espacio, seguridad y apoyo."),
    ("RTC", "revisión del tamaño de clases", "La revisión conjunta de los grupos en la tercera semana."),
    ("TDC", "teoría del cambio", "Cómo se espera que las creencias y los recursos den resultados."),
    ("AMN", "apoyo a maestros nuevos", "Acompañamiento y tiempo libre en los dos primeros años."),
    ("EPC", "encuentro del personal clasificado", "El día anual de aprendizaje que planea el personal clasificado."),
    ("ECE", "encuesta de clima escolar", "Doce preguntas sobre la confianza, dos veces al año y sin nombres."),
    ("CAP", "comité asesor del presupuesto", "El comité conjunto que lee el presupuesto antes que la junta."),
    ("CAC", "comité asesor del calendario", "El comité conjunto que propone el calendario escolar."),
    ("CBS", "comité de beneficios de salud", "El comité conjunto que cuida el costo de los planes de salud."),
    ("CSB", "comité de seguridad y bienestar", "El comité conjunto para edificios seguros y trabajo sano."),
    ("CAT", "comité asesor de tecnología", "El comité conjunto que prueba las herramientas antes de comprarlas."),
    ("ARP", "ayuda y revisión entre pares", "Colegas con experiencia que apoyan la práctica de otros."),
    ("PDA", "permiso de ausencia", "Tiempo fuera del trabajo que conserva el puesto."),
    ("MAE", "maestro en asignación especial", "Un maestro que trabaja por un tiempo fuera del aula."),
    ("ETC", "equivalente a tiempo completo", "Una medida en la que uno es un puesto completo."),
    ("PRE", "plan de rendimiento escolar", "El plan anual de una escuela, con su presupuesto."),
    ("PCL", "plan de control local", "El plan de tres años que une el dinero con las metas."),
    ("SMA", "sistema de múltiples apoyos", "Ayuda en tres niveles, de todos los estudiantes a unos pocos."),
    ("ASE", "aprendizaje social y emocional", "Enseñar a llevarse bien con uno mismo y con los demás."),
    ("PEI", "programa educativo individual", "El plan escrito para un estudiante con discapacidad."),
    ("EAI", "estudiante que aprende inglés", "Un estudiante que aprende inglés además de otras materias."),
    ("ETP", "educación técnica profesional", "Cursos que unen las materias con un oficio."),
    ("CES", "consejo estudiantil", "El consejo que eligen los propios estudiantes."),
    ("OFM", "organización de familias y maestros", "Familias y maestros que reúnen dinero y voces para su escuela."),
    ("RDP", "reducción de personal", "El proceso formal cuando hay que recortar puestos."),
    ("ACV", "ajuste por costo de vida", "Un cambio anual del pago que sigue a los precios."),
]
TERMS = [term for term, _, _ in GLOSSARY]
TOPICS = [
    "carga de trabajo", "seguridad", "calendario", "inducción", "tamaño de clases", "instalaciones", "tecnología",
    "bienestar", "asistencia", "currículo", "comunicación", "lectura", "transporte", "nutrición", "sustituciones",
    "bienvenida a familias", "acceso lingüístico", "educación especial", "mentoría", "presupuesto", "clima",
    "carreras", "evaluación", "horarios", "biblioteca", "artes", "primera infancia", "horas extraescolares",
    "incorporación", "reconocimiento",
]
OPENERS = [
    "Al comienzo de cada reunión", "Antes de escribir una propuesta", "Cuando un asunto toca el contrato",
    "Después de cada segunda reunión", "En la primera semana del trimestre", "En cuanto llegan los números",
    "Cuando dos unidades leen una regla de manera distinta", "Entre una reunión y otra", "Al conocer una fecha",
    "Cada vez que una escuela pide ayuda", "Durante los días de planeación", "Cuando un voto dividiría la sala",
    "Antes de llevar algo a la junta", "En la revisión de mitad de año", "Si no se alcanza un punto de control",
    "En el año de un director nuevo", "Cuando la agenda está llena", "Dos semanas antes del plazo",
    "Después de una conversación difícil", "Cuando una meta resulta demasiado grande",
]
ACTORS = [
    "los copresidentes", "las dos partes", "los miembros de cada unidad", "quienes toman notas", "los facilitadores",
    "maestros y directores", "el personal clasificado y sus supervisores", "los dos presidentes",
    "los representantes de cada escuela", "quienes están más cerca del trabajo", "los miembros nuevos",
    "las encargadas de oficina", "consejeros y entrenadores", "los delegados de los planteles", "los capacitadores",
]
ACTIONS = [
    "leen las normas en voz alta y eligen una para cuidar", "escriben la pregunta en palabras que ambas partes aceptan",
    "comparten los datos con tres días de anticipación", "preguntan qué necesita cada unidad antes de dar una solución",
    "comparan el borrador con el texto del contrato", "llevan una lista de lo acordado y de lo pendiente",
    "invitan al personal que llevará a cabo el cambio", "ponen fecha a la próxima mirada a los números",
    "prueban la idea en dos escuelas", "describen el problema sin nombrar a nadie",
    "comparan el resultado con lo que se esperaba", "traen una historia y un número",
    "acuerdan los mensajes antes de salir de la sala", "se turnan en las tareas de la reunión",
    "envían el resumen a todo el personal el mismo día", "preguntan quién falta en la mesa",
    "vuelven a los intereses detrás de las posturas", "abren lugar a las voces calladas",
    "dicen qué se puede decidir aquí y qué no", "agradecen a quienes hicieron el trabajo",
    "marcan los puntos abiertos en una página", "dejan abierta la decisión hasta tener claros los hechos",
    "miran el costo en horas y en dólares", "conceden un mes a las escuelas para responder",
    "escriben por qué se dejó una opción", "visitan una escuela antes de escribirle una regla",
]
REASONS = [
    "para que nadie conozca una decisión en el pasillo", "porque una regla no escrita se recuerda de dos maneras",
    "para que el próximo equipo no empiece de nuevo", "porque la confianza crece con promesas pequeñas",
    "y eso ahorra una hora en la reunión siguiente", "y las razones quedan en el registro",
    "para que un miembro nuevo pueda seguir el hilo", "porque las mismas palabras pueden significar dos cosas",
    "y cada escuela lo oye en la misma semana", "para que el trabajo no dependa de una persona",
    "y así la charla no deja el asunto", "porque una noticia tardía suena a mala noticia",
    "para que el plan pueda cambiar a la vista de todos", "y el calendario lo muestra un mes antes",
    "porque la gente apoya lo que ayudó a hacer", "para que cada parte pueda explicar la mirada de la otra",
    "y las preguntas repetidas bajaron a la mitad", "y la lista pasa al resumen",
]
LESSONS = [
    "una agenda corta lleva a una charla más larga", "el primer borrador nunca debe venir de una sola parte",
    "una medida en la que nadie confía es peor que ninguna", "casi todo conflicto empieza con una noticia que falta",
    "una visita explica más que un informe", "las mejores preguntas vienen de quienes acaban de llegar",
    "una pausa suele ser el camino más rápido", "un plan de tres metas es un plan que se lee",
    "la gente perdona antes un error que un silencio", "media agenda se puede resolver por escrito",
    "un mensaje conjunto se lee el doble", "las normas importan más en el día difícil",
]
HEADING_STARTS = ["Cómo preparamos", "Qué probamos con", "Qué aprendimos de", "Preguntas sobre", "Próximos pasos para",
                  "Quiénes participan en", "Dónde estamos con", "Acuerdos sobre", "Puntos abiertos de",
                  "Razones detrás de", "Una mirada más cercana a", "Nuestro ritmo para"]
HEADING_ENDS = [
    "la agenda", "los datos compartidos", "las visitas", "la primavera", "los miembros nuevos",
    "los mensajes conjuntos", "la charla del presupuesto", "las encuestas", "los días de capacitación",
    "el trabajo de verano", "las preguntas del contrato", "las sustituciones", "la mitad del año",
    "los mentores", "las noticias difíciles", "los primeros cien días", "la lectura de las normas",
    "la revisión anual", "las notas", "las decisiones compartidas",
]
STAKEHOLDERS = ["maestros", "directores", "personal clasificado", "consejeros", "enfermeras", "choferes", "conserjes",
                "encargadas de oficina", "familias", "estudiantes", "bibliotecarias", "personal de cocina",
                "entrenadores", "gabinete", "junta", "delegados", "psicólogos", "asistentes de aula"]
ROLES = ["Maestra de primaria", "Maestro de secundaria", "Encargada de oficina", "Asistente de aula", "Directora",
         "Subdirector", "Superintendente adjunta", "Director de apoyo al personal", "Delegada del plantel",
         "Presidenta del sindicato", "Consejera principal", "Líder de grado", "Líder de transporte", "Líder de cocina"]
TAGS = ["confianza", "equidad", "comunicación", "reuniones", "planes", "capacitación", "presupuesto", "seguridad",
        "datos", "escuelas", "bienvenida", "revisión"]
NORMS = [
    ("Hacer una pausa", "Esperamos antes de responder, para que cada voz tenga lugar.", "Tomemos un minuto antes de seguir."),
    ("Poner ideas en la mesa", "Damos ideas como sugerencias que el grupo puede cambiar.", "Aquí hay una idea para construir."),
    ("Preguntar para entender", "Preguntamos qué se quiere decir antes de opinar.", "¿Cómo se vería eso en tu escuela?"),
    ("Prestar atención", "Cuidamos cómo hablamos y no solo lo que decimos.", None),
    ("Creer en la buena intención", "Pensamos que los colegas quieren el bien.", "Ayúdame a ver qué llevó a esto."),
    ("Empezar a tiempo", "Comenzamos y terminamos a la hora acordada.", None),
    ("Hablar por un puesto", "Decimos qué mirada traemos y cuándo hablamos por cuenta propia.", "Desde mi unidad, esto importa."),
    ("Guardar confidencias", "Lo personal se queda en la sala; lo decidido sale de ella.", None),
    ("Decidir a la vista", "Decimos cómo se tomará una decisión antes de tomarla.", "¿Quién decide esto, y para cuándo?"),
    ("Compartir el trabajo", "Las tareas se turnan entre todos.", None),
    ("Nombrar el asunto", "Somos firmes con el problema y justos con la gente.", "El asunto, como lo veo, es el horario."),
    ("Cerrar el círculo", "Terminamos con lo acordado y con quién lo hace.", "¿Qué acordamos hace un momento?"),
]
BELIEFS = ["Quienes hacen el trabajo saben dónde puede mejorar.", "Las dos partes responden por los mismos estudiantes.",
           "Una promesa es tan pequeña que se puede cumplir.", "Las reglas justas se escriben entre todos.",
           "Cada adulto de una escuela enseña con el ejemplo.", "El desacuerdo es fuente de mejores ideas."]
VISIONS = [
    "Cada empleado de {place} tiene voz en {topic}, sabe cómo se decidió y confía en que se cumplirá.",
    "En {place} resolvemos juntos los asuntos de {topic}, cerca del aula y a tiempo.",
    "En {place}, las dos partes planean {topic} como iguales, para que los estudiantes vean un solo equipo.",
]
MEASURES = [
    ("Elevar la parte de reuniones que abren con las normas", "Parte de reuniones cuyas notas muestran las normas", "por ciento"),
    ("Elevar la parte del personal que conoce las decisiones de {topic}", "Acuerdo con la cuarta pregunta de la encuesta", "por ciento"),
    ("Aumentar las escuelas con un plan conjunto de {topic}", "Escuelas cuyo plan firmaron los dos copresidentes", "escuelas"),
    ("Aumentar las horas de capacitación conjunta en {topic}", "Horas que anotan los capacitadores", "horas"),
    ("Elevar la parte de preguntas de {topic} con respuesta en diez días", "Parte de preguntas con respuesta", "por ciento"),
    ("Aumentar las aulas que visitan parejas de ambas partes", "Visitas anotadas por las dos partes", "visitas"),
]
COMMITTEES = ["Grupo de agenda", "Comité del calendario", "Panel de beneficios", "Equipo de recorridos",
              "Círculo de bienvenida", "Grupo de capacitación", "Grupo de encuestas", "Lectores del presupuesto",
              "Panel de tecnología", "Círculo de mentores", "Ronda de instalaciones", "Mesa de comunicación",
              "Grupo de evaluación", "Equipo de horarios"]
SENTENCES = [
    "{opener}, {actor} {action}, {reason}.", "{opener}, {actor} {action}, {reason}.", "{Actor} {action}, {reason}.",
    "Sobre {term}, {actor} {action}.", "Aprendimos que **{lesson}**, {reason}.", "{opener}, {actor} *{action}*.",
    "{Lesson}; por eso {actor} {action}.",
]
SEE = ["Véase {}.", "Hay más de esto en {}.", "Se sigue de {}.", "Conviene compararlo con {}."]
LINK_WORDS = ["las razones", "cómo empezó", "la versión anterior", "el registro compartido", "lo que hacen los demás",
              "la página de al lado"]
TABLE_HEADS = ["Paso", "Quién", "Cuándo", "Horas"]
WEEK = "semana {}"
ASIDES = ["En breve", "En la práctica", "Para la próxima reunión"]
FORM_LINE = "La fecha está en `{field}`; el formulario está en {address} para todos."
BACK = "Volver a [{heading}](#{anchor})."

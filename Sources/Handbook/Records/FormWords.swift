/// Words of forms, in English and Spanish, in small letters and without accents.
enum FormWords {
  /// Words of labels behind which stands someone, or the day on which someone was there.
  static let personal = set(
    """
    name names nombre nombres apellido apellidos signature signatures signed firma firmas employee
    empleado empleada mentor mentora mentee aprendiz caller applicant applicants candidate solicitante
    aspirante witness testigo supervisor supervisora answer answers response responses respuesta
    respuestas date fecha dia initials iniciales complainant
    """)

  /// Words of labels behind which stands something about someone.
  static let particular = set(
    """
    school escuela plantel position puesto cargo phone telefono email correo address direccion issue
    asunto problem problema department departamento room salon birth nacimiento reason motivo
    """)

  /// Words of labels behind which stands an answer or a hint.
  static let soft = set(
    """
    person persona site grade unit unidad badge id number numero strength strengths fortaleza
    fortalezas weakness weaknesses debilidad debilidades goal goals meta metas rating calificacion
    score level nivel result resultado
    """)

  /// How questions begin.
  static let questions = set(
    """
    what who whom whose when where why how which que quien quienes cuando donde por como cual cuales
    cuanto cuantos cuanta cuantas
    """)

  /// How a sentence begins that says how to answer.
  static let instructions = set(
    """
    describe explain write give list name check circle mark please if use attach tell include choose
    tick say add rate optional skip leave don't do note number put print fill pick think refer see
    enter state describa explique escriba indique liste nombre marque si use adjunte cuente incluya
    elija agregue califique opcional omita deje puede conteste responda anote ponga piense vea diga
    senale encierre mencione haga seleccione escoja
    """)

  /// The same where one word is not enough.
  static let instructionPairs: Set<String> = [
    "in your", "in a", "in one", "in two", "in as", "for example", "for instance", "for each",
    "as you", "as many", "as much", "only if", "only one", "one or", "one sentence", "one line",
    "you may", "you can", "you need", "you do", "this is", "this question", "there is", "no names",
    "no name", "a few", "a sentence", "a word", "up to", "not more", "e g", "en sus", "en su",
    "en pocas", "en una", "en dos", "por ejemplo", "por favor", "para cada", "como usted",
    "solo si",
    "no escriba", "no hay", "sin nombres", "una o", "hasta tres", "esta pregunta", "p ej",
  ]

  /// Words that say in which form an answer is wanted.
  static let hints = set(
    """
    first last middle full name names and or month day year optional please print home work cell
    mobile both all sides of the your letters block capital number numbers digits only once twice
    phone email office time times initials date title text short long words word sentence sentences
    few line lines a an in to from low high apellido apellidos nombre y o mes dia ano opcional letra
    letras molde de del la el los las su primer segundo completo fecha hora
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

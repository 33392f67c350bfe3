import type { MisconceptionWords } from '../words';

/** Nobody is addressed, so that both ways of saying "you" are served. */
export const words: MisconceptionWords = {
  'myth.01': {
    title: 'Es demasiado formal para nosotros',
    body: [
      'Una charla con orden del día, velas, un reloj: a medianoche nadie quiere eso. Y nadie lo necesita. Basta una pregunta, con la propia voz, como «¿Estás bien?» o «¿Agua?».',
      'Si un plan da risa, a reír. Quizá sea lo más cálido de toda la noche.',
    ],
    try: 'Hacer una sola pregunta esta noche, y dejarlo ahí.',
    claims: ['lo que dicen muchas parejas'],
  },
  'myth.02': {
    title: 'No lo necesitamos',
    body: [
      'Quizá ya se hace. Muchas parejas tienen una manera de quedarse en la cama, una broma, un vaso que alguien trae. Si les sienta bien a los dos, que siga como está.',
      'Aun así vale la pena preguntar si les sienta bien a los dos. En las encuestas, los deseos para después eran muy distintos, y desde fuera no se ve.',
    ],
    try: 'Notar lo que ya se hace, y apuntarlo una vez.',
    claims: ['que los deseos son muy distintos'],
  },
  'myth.03': {
    title: 'Mata lo espontáneo',
    body: [
      'Lo de antes puede seguir tan salvaje y sin plan como se quiera. Solo el final gana un poco de suelo. Quien sabe que nadie va a saltar e irse tiene una cosa menos que vigilar.',
      'Hay quien dice que así es más libre. Otros no notan cambio. Solo se sabe probando.',
    ],
    try: 'Acordar una cosa para después, y nada para antes.',
    claims: ['lo que dicen algunas personas'],
  },
  'myth.04': {
    title: 'No tenemos tiempo',
    body: [
      'Dos minutos son pocos, y aun así son cuidado. Una mano, un gracias, una mirada al reloj en compañía, y en marcha.',
      'Con franqueza: si se quiere que el cuerpo se calme respirando, los estudios hablan de cinco minutos y más. Pero ese es otro deseo. Ser amable al salir lleva lo que ponerse los calcetines.',
    ],
    try: 'Decir una frase amable al vestirse.',
    claims: ['cuidado breve; los ejercicios de respiración piden más'],
  },
  'myth.05': {
    title: 'Es solo para el kink',
    body: [
      'Allí nació la palabra. Lo que nombra es tan viejo como estar juntos en la cama. En los diarios de 101 parejas estables, el rato cálido de después iba con más satisfacción, y el kink no era el tema.',
      'Las noches suaves también pueden dejar la piel fina. Se puede tomar el cuidado y dejar la palabra.',
    ],
    try: 'Usar el nombre que se quiera. «La parte de la mantita» vale.',
    claims: ['el rato cálido de después, en parejas estables'],
  },
  'myth.06': {
    title: 'Es solo para mujeres',
    body: [
      'Casi todo lo hallado se parece en todas las personas preguntadas. En el único experimento sobre charlas de almohada, los hombres salieron más satisfechos. El ánimo bajo tras el sexo también lo cuentan muchos hombres.',
      'Lo que alguien necesita depende de la persona, del día y de lo vivido. Preguntar ayuda; adivinar es cosa del horóscopo.',
    ],
    try: 'Preguntar a todos lo mismo: «¿Qué te gustaría ahora?»',
    claims: ['estudios con parejas, casi siempre una mujer y un hombre'],
  },
  'myth.07': {
    title: 'Significa acurrucarse',
    body: [
      'Para muchos, sí. Para otros la piel es lo último que quieren, y una puerta cerrada y una taza de té son la gloria. Las dos cosas son aftercare, con el mismo honor.',
      'El espacio acordado no es lo mismo que el abandono. «Vuelvo en veinte minutos» convierte una cosa en la otra.',
    ],
    try: 'Quien quiera espacio dice cuánto, y cómo volverá.',
    claims: ['a algunas personas no les gusta el contacto, o quieren menos'],
  },
  'myth.08': {
    title: 'Quien guía cuida, y punto',
    body: [
      'Guiar es trabajo de cuerpo y cabeza. Después, quien guio puede estar con el mismo cansancio, emoción o duda que cualquiera. En entrevistas, personas que guían dijeron que el rato de después también es suyo.',
      'El cuidado puede ir en círculo: primero una persona, luego la otra, o cada una trae la mitad. No es un examen que deba aprobar una sola.',
    ],
    try: 'Por turnos: cinco minutos para ti, cinco para mí.',
    claims: ['entrevistas con personas que guían'],
  },
  'myth.09': {
    title: 'El ánimo bajo dice que algo nos pasa',
    body: [
      'A las dos de la mañana puede parecerlo. Pero en la encuesta que lo preguntó, el ánimo bajo tras el sexo no decía nada de lo cerca que estaba la pareja. Ocurre en casas con amor y tras noches preciosas.',
      'Un sentimiento es tiempo que hace antes que noticia. Si se queda semanas, merece mirarse mejor, en compañía o con ayuda.',
    ],
    try: 'Decirse: «Es una hora baja. Mañana lo miramos».',
    claims: ['una encuesta entre mujeres'],
  },
  'myth.10': {
    title: 'Si me da tristeza, no pude quererlo',
    body: [
      'La tristeza sola no lo dice. Hay quien llora tras cosas que anhelaba. Y se puede tener calma tras cosas que no se querían.',
      'Solo la propia persona sabe si lo quiso, y puede llevarle tiempo saberlo. Esta noche no hay que decidir nada, ni quedarse a solas con la pregunta. En Ayuda y apoyo hay personas que escuchan y creen.',
    ],
    try: 'Preguntarse sin prisa: ¿sentí que podía parar?',
    claims: [],
  },
  'myth.11': {
    title: 'Si me quisiera, lo sabría',
    body: [
      'Sería bonito que nos leyeran como un libro. Pero el mismo abrazo es casa para una persona y jaula para otra. Aun tras años se adivina mal, y con más descaro cuanto más seguro se está.',
      'Las parejas que pueden hablar de esto suelen estar más contentas. Un deseo dicho en voz alta no vale menos cuando se cumple.',
    ],
    try: 'Decir un deseo como deseo: «Me encantaría que te quedaras aquí».',
    claims: ['las parejas que pueden hablar suelen estar más contentas'],
  },
  'myth.12': {
    title: 'Cuanto más se hable, mejor',
    body: [
      'En los estudios, hablar con amabilidad va con la satisfacción más claramente que hablar a menudo, y más que contarlo todo. Cinco minutos sinceros al mes pueden hacer más que un informe cada noche.',
      'Hay noches en que una frase rompería algo. Un silencio que les gusta a los dos también es conversación.',
    ],
    try: 'Preguntar primero: «¿Palabras, o silencio?»',
    claims: ['la calidad de la charla antes que la cantidad'],
  },
  'myth.13': {
    title: 'A solas no cuenta',
    body: [
      'Alguien estaba ahí, ¿no? Un cuerpo revuelto quiere volver a bajar, hubiera quien hubiera en el cuarto. Subirse la manta, beber algo y soltar el aire no es tonto porque nadie mire.',
      'Nadie ha estudiado qué aporta. Cuesta un minuto, así que cada cual puede averiguarlo.',
    ],
    try: 'La próxima vez, hacer por sí una cosa que se haría por un invitado.',
    claims: ['lo que mucha gente dice'],
  },
  'myth.14': {
    title: 'Con la distancia no tiene sentido',
    body: [
      'Los brazos no pasan por una pantalla, y eso duele de verdad. Pero las palabras llegan. Entre quienes viven lejos, solían estar más satisfechas las personas con mensajes frecuentes y cariñosos.',
      'El final de la llamada es lo más difícil. Una despedida lenta, y un mensaje media hora después, dejan el cuarto vacío un poco menos vacío.',
    ],
    try: 'Escribir antes de dormir, aunque sea «aún sonrío».',
    claims: ['mensajes cariñosos a distancia'],
  },
  'myth.15': {
    title: 'Acordado una vez, queda para siempre',
    body: [
      'Lo que en primavera era bueno puede estar mal en otoño. Un trabajo nuevo, un nacimiento, una enfermedad, un duelo, otra píldora, o ningún motivo: los deseos se mudan, y rara vez avisan.',
      'Así que de vez en cuando se mira otra vez, de día y con ropa. Y en la noche misma, vale la respuesta más nueva.',
    ],
    try: 'Preguntar por una respuesta antigua: «¿Sigue siendo así para ti?»',
    claims: ['lo que dicen muchas parejas'],
  },
  'myth.16': {
    title: 'Un buen aftercare lo deja todo bien',
    body: [
      'No. El cuidado de después nunca ocupa el lugar de un sí antes y durante. Si alguien pasó los límites, una manta no lo deshace, por suave que se ponga. Incluso puede hacer más difícil verlo claro.',
      'Se puede aceptar la manta y aun así decir que no estuvo bien. En Ayuda y apoyo hay personas justo para esto.',
    ],
    try: 'Con dudas sobre algo que pasó, hablar con alguien que no estaba allí.',
    claims: [],
  },
};

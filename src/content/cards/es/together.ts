import type { CardId, CardWords } from '../types';

export const together = {
  'card.16': {
    title: 'Quien llevó las riendas',
    body: [
      'De quien guía, decide o da mucho se espera a menudo que esté bien. Pero guiar pide cuidado y atención, y al terminar puede llegar la duda: ¿estuvo bien, fui demasiado lejos, aún gusto?',
      'En un estudio con 40 personas que guían en el kink, muchas hablaron de esas necesidades, y de que el aftercare también era para ellas. Un gracias les llega. Una manta también.',
    ],
    try: 'Preguntar a quien guio: «¿Y a ti, qué te vendría bien ahora?»',
    claims: ['entrevistas con personas que guían'],
  },
  'card.19': {
    title: 'Lo bueno pide una respuesta cálida',
    body: [
      'Se suele pensar que el amor se ve cuando algo va mal. Un estudio con 79 parejas halló otra cosa: cómo se respondía a una buena noticia decía más de los dos meses siguientes que la respuesta a una mala.',
      'Después del sexo suele haber buenas noticias, como «me ha encantado». Basta con recibirlas con interés: una pregunta, o una sonrisa con su tiempo.',
    ],
    try: 'Cuando la otra persona diga lo bueno, preguntar: «¿Qué te gustó de eso?»',
    claims: ['cómo responden las parejas a lo bueno, en general'],
  },
  'card.20': {
    title: 'Una cosa en concreto',
    body: [
      '«Qué bien» es amable, y resbala. «Me gustó que me esperaras» se queda. Un gracias con un detalle le dice a alguien que se le vio.',
      'En una encuesta, quienes decían cosas así a su pareja también se sentían más cerca y más a gusto. Qué fue primero, nadie lo sabe. Pero los detalles no cuestan nada.',
    ],
    try: 'Terminar esta frase: «Me gustó cuando tú…»',
    claims: ['decir cosas buenas va con la cercanía', 'que los detalles llegan mejor'],
  },
  'card.21': {
    title: 'Hablar de sexo',
    body: [
      'Las parejas que pueden hablar de sexo suelen estar más contentas con él. Noventa y tres estudios apuntan ahí. Cómo va la charla importa más que cuántas veces la hay, o cuánto se revela.',
      'Justo después quizá sea mala hora para lo pesado. A muchos les resulta más fácil al día siguiente, con ropa, paseando, mirando hacia delante y no el uno al otro.',
    ],
    try: 'Guardar la gran pregunta para el día. Esta noche basta una cosa buena.',
    claims: ['hablar bien va junto a la satisfacción'],
  },
  'card.22': {
    title: 'Charlas de almohada: un experimento',
    body: [
      'Un solo experimento ha intentado cambiar lo que las parejas hacen después. Durante tres semanas, la mitad de cincuenta parejas dobló su charla de almohada. Los hombres de esa mitad quedaron más satisfechos con la relación. Las mujeres, no. En una discusión posterior, los cuerpos estaban tan tensos como los demás.',
      'Así que la charla merece ofrecerse, y no es magia. Cada pareja verá qué le hace.',
    ],
    try: 'Preguntar una vez: «¿Hablar un poco, o silencio en compañía?»',
    claims: ['un experimento con resultado mezclado'],
  },
  'card.23': {
    title: 'Escuchar sin arreglar',
    body: [
      'Cuando alguien cuenta cómo fue, pronto llegan las ganas de explicar o reparar. Casi siempre se quiere algo más sencillo: que le escuchen.',
      'Por turnos. Una persona habla un minuto o dos, la otra solo escucha y luego repite una cosa que entendió. Sin consejos, sin defensa. Gracias, y cambio. La primera vez resulta rígido, luego es más fácil.',
    ],
    try: 'Responder con «Lo que he oído es…», y parar ahí.',
    claims: ['lo que dicen quienes escuchan y quienes lo enseñan'],
  },
  'card.29': {
    title: 'Teléfonos en la cama',
    body: [
      'Que te dejen por una pantalla puede doler. En muchos estudios, quienes se sentían ignorados por un teléfono también se sentían menos cerca. Pero mucho uso lado a lado es inofensivo, y ayuda decir qué se hace: «Solo pongo la alarma».',
      'Hearth también vive en un teléfono. Mejor boca abajo, para escucharlo en compañía.',
    ],
    try: 'Antes de tomar el teléfono, decir para qué, y cuándo se vuelve.',
    claims: ['sentirse ignorado va con sentirse menos cerca'],
  },
  'card.30': {
    title: 'Sueño a distinta hora',
    body: [
      'Una persona se duerme en un minuto, la otra sigue despierta con el corazón lleno. En encuestas entre estudiantes, quien quedaba despierta deseaba más a menudo charla y cercanía. Ayuda ver el sueño como costumbre del cuerpo, y no como un juicio.',
      'Acordar un buenas noches que llegue antes de cerrar los ojos. Después, cada cual puede dormirse, y no se ha dejado a nadie.',
    ],
    try: 'Elegir un buenas noches: una palabra, un beso, dos toques en el brazo.',
    claims: ['encuestas entre estudiantes'],
  },
  'card.32': {
    title: 'Después de algo nuevo',
    body: [
      'Una primera vez deja mucho que ordenar: esto fue bueno, eso raro, y ahí hubo dudas. Tres montones lo hacen fácil. Seguir: lo que gustaría otra vez. Cambiar: lo que iría mejor de otro modo. No más: sin motivos.',
      'Primero ordena cada persona a solas, luego muestra lo que quiera. Una sorpresa no juzga a nadie.',
    ],
    try: 'Decir esta noche una cosa para «seguir», y dejar el resto para mañana.',
    claims: ['una manera de mirar atrás que muchos usan'],
  },
  'card.33': {
    title: 'Cuando acaba una llamada',
    body: [
      'La llamada acaba, la pantalla se apaga, y el cuarto queda muy quieto. A distancia, el cuidado tiene que ir en palabras. En una encuesta a 647 personas, quienes vivían lejos estaban más satisfechas si los mensajes llegaban a menudo y se sentían cariñosos. Con las videollamadas no se vio.',
      'Así que un buen mensaje vale tanto como una imagen. Despedirse despacio, y escribir antes de una hora.',
    ],
    try: 'Acordar cómo acaba una llamada: quién dice la última frase, quién escribe primero.',
    claims: ['los mensajes cariñosos van con la satisfacción a distancia'],
  },
  'card.34': {
    title: 'Una caja de cosas buenas',
    body: [
      'Después nadie tiene ganas de buscar. Así que, con la cabeza clara, se juntan unas cosas: un paño suave, algo de beber, algo dulce, bálsamo de labios, algo de abrigo, un cargador, quizá una nota propia.',
      'Cada persona puede tener su caja, también a los dos lados de una línea. Hay quien añade algo que huele como la otra persona, o se siente igual.',
    ],
    try: 'Reunir esta semana cinco cosas pequeñas, y darles un sitio junto a la cama.',
    claims: ['lo que mucha gente dice'],
  },
} as const satisfies Record<CardId, CardWords>;

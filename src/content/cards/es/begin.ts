import type { CardId, CardWords } from '../types';

/** Nobody is addressed, so that both ways of saying "you" are served. */
export const begin = {
  'card.01': {
    title: 'Qué es el aftercare',
    body: [
      'El aftercare es cuidar del cuerpo y de los sentimientos cuando el sexo termina. Puede ser una manta, un vaso de agua, una palabra amable o una hora de calma.',
      'Cabe en toda clase de intimidad, salvaje o tranquila, en compañía o a solas. No hay una forma correcta. Lo que ayuda a quienes están ahí es lo que hay que hacer.',
    ],
    try: 'Pensar en una cosa que sentó bien después, en algún momento de la vida. Eso era aftercare.',
    claims: [],
  },
  'card.02': {
    title: 'Una palabra del kink',
    body: [
      'La palabra viene de las comunidades kink. Quienes juegan con sensaciones y sentimientos fuertes vieron que el rato de después también pide atención, y empezaron a planearlo.',
      'Allí se habla de ello antes, y cuenta como parte del todo. Para tomar prestada la idea no hace falta cuero ni cuerda. Quien alguna vez se sintió en carne viva después sabe para qué sirve.',
    ],
    try: 'Antes de la próxima vez, preguntarse: «¿Qué te gustaría cuando termine?»',
    claims: ['lo que las comunidades kink dicen de sí mismas'],
  },
  'card.03': {
    title: 'Tres tareas: calmar, unir, entender',
    body: [
      'El cuidado de después puede hacer tres cosas distintas. Puede ayudar al cuerpo a calmarse, con calor, descanso o comida. Puede unir, con una mirada, un contacto o un gracias. Y puede ayudar a entender lo que pasó, hablando o escribiendo.',
      'Rara vez hacen falta las tres a la vez. Dos personas pueden necesitar cosas distintas la misma noche.',
    ],
    try: 'Esta noche, nombrar la que más falta hace: calmar, unir o entender.',
    claims: ['una manera de ordenar lo que muchos dicen que ayuda'],
  },
  'card.04': {
    title: 'Por qué importa el rato de después',
    body: [
      'En un estudio, 101 parejas llevaron un diario tres semanas. Tras un cariño más largo o más cálido de lo habitual, ambas personas solían estar más satisfechas, con el sexo y entre sí. Tres meses después, la relación aún se veía.',
      'A nadie se le pidió acurrucarse más, así que no se puede decir qué causó qué. Pero los minutos de después parecen merecer un pensamiento.',
    ],
    try: 'Quedarse dos minutos más que de costumbre, si les gusta a los dos.',
    claims: ['el rato cálido va de la mano de la satisfacción'],
  },
  'card.05': {
    title: 'Mejor cálido que largo',
    body: [
      'En los diarios de las parejas, lo bueno que fue el cariño contó tanto como lo que duró. Los estudios sobre la conversación apuntan igual: con qué amabilidad se habla va con la satisfacción más que cuántas veces.',
      'Así que no hace falta reloj. Tres minutos con toda la atención pueden valer más que media hora junto a una pantalla.',
    ],
    try: 'Elegir una cosa breve, y darle toda la atención.',
    claims: ['la calidad va con la satisfacción, al menos tanto como el tiempo'],
  },
  'card.31': {
    title: 'Lo breve cuenta',
    body: [
      'Hay días sin tiempo. Un niño se despierta, un tren sale, alguien tiene que trabajar. Entonces una señal pequeña puede llevar mucho: un beso en la frente, una mano apretada, una frase como «qué bonito ha sido, hasta la noche».',
      'Muchos dicen que eso evita que un momento breve se sienta frío. El descanso largo puede llegar otro día.',
    ],
    try: 'Acordar una señal pequeña que diga: me voy, y me alegro de lo nuestro.',
    claims: ['lo que mucha gente dice'],
  },
  'card.39': {
    title: 'Una preferencia no es una promesa',
    body: [
      'Casi todos los días puede gustar un abrazo, y hoy no querer a nadie cerca. Lo que se respondió una vez, aquí o en otra parte, es un punto de partida. No da derecho a nada.',
      'Así que cada oferta es una pregunta, y a cada pregunta se puede decir que no. Un sí puede terminar a la mitad. Nadie debe un motivo.',
    ],
    try: 'Preguntar antes de tocar, aun con la respuesta clara. Y esperarla.',
    claims: ['cómo preguntan y acuerdan las comunidades kink'],
  },
} as const satisfies Record<CardId, CardWords>;

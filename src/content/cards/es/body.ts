import type { CardId, CardWords } from '../types';

export const body = {
  'card.07': {
    title: 'Las hormonas, con franqueza',
    body: [
      'Se lee que el sexo inunda el cuerpo de esto o de aquello. Lo medido es más modesto. En estudios pequeños de laboratorio, la oxitocina subió un poco en torno al orgasmo y volvió a su sitio en media hora. Una hormona que calma, la prolactina, siguió alta alrededor de una hora.',
      'Nadie ha medido si acurrucarse mantiene alguna en alto. La cercanía se puede disfrutar sin fórmula.',
    ],
    try: 'Notar cómo está el cuerpo ahora, y otra vez en diez minutos. No hace falta medir más.',
    claims: ['subidas cortas en pocas personas, medidas en laboratorios'],
  },
  'card.08': {
    title: 'Un cuerpo que baja',
    body: [
      'Corazón, respiración y músculos trabajan más durante el sexo. Después se calman solos, casi siempre en minutos, se haga lo que se haga. Hay quien tiene sueño, quien está muy despierto, y quien tiembla o siente frío.',
      'El silencio, la luz baja y los movimientos lentos pueden hacer la bajada más agradable. No hay prisa, ni que hacerlo bien.',
    ],
    try: 'Seguir en la cama diez respiraciones, a su propio ritmo, antes de levantarse.',
    claims: ['corazón y tensión suben un rato y se calman solos'],
  },
  'card.09': {
    title: 'El contacto calma a muchos, no a todos',
    body: [
      'Los estudios muestran que un contacto amable puede aliviar el dolor, la preocupación y el ánimo bajo. Más de cien, juntos, apuntan ahí. Ninguno miró las horas de después del sexo.',
      'Pero el contacto no es bueno por sí mismo. En un estudio pequeño, a personas heridas por otras les disgustaban mucho las caricias lentas que a otras les gustaban. También es buen motivo una piel que hoy ya ha tenido bastante. No dice nada del amor.',
    ],
    try: 'Ofrecer dos opciones: «¿Mi mano en tu espalda, o yo a tu lado sin tocarte?»',
    claims: [
      'el contacto amable en general',
      'a algunas personas no les gustan las caricias lentas',
    ],
  },
  'card.10': {
    title: 'La propia mano cuenta',
    body: [
      '¿Nadie que abrace? En un ensayo con 159 adultos, algunas personas se pusieron una mano en el corazón antes de una tarea tensa. Una hormona del estrés les subió menos, más o menos como tras un abrazo.',
      'El pulso fue el mismo, y también la tensión que sentían. Así que quizá no se note nada, y aun así puede ser un gesto amable.',
    ],
    try: 'Dejar una mano, o algo suave y caliente, en el pecho o la barriga. Cinco respiraciones.',
    claims: ['un ensayo, sobre el estrés y no sobre el sexo'],
  },
  'card.11': {
    title: 'Respirar despacio',
    body: [
      'Respirar unas seis veces por minuto cambia el ritmo del corazón. Los estudios lo muestran con claridad. Si además se siente más calma es menos seguro, y los ejercicios que funcionaron duraban cinco minutos o más, muchos días.',
      'Así que un minuto de respirar despacio es una pausa, y agradable. No es un tratamiento. Si marea, se respira como apetezca.',
    ],
    try: 'Un minuto: tomar aire contando cuatro, soltarlo contando seis.',
    claims: ['lo que respirar despacio hace al corazón', 'sentirse con menos tensión'],
  },
  'card.12': {
    title: '¿La respiración no es lo mío?',
    body: [
      'Mirar la propia respiración puede apretar o resultar raro. A unas personas les va, a otras las inquieta, y nadie debe ningún esfuerzo ahí.',
      'Hay otras cosas a las que agarrarse. Escuchar el sonido más lejano. Encontrar tres cosas azules en el cuarto. Sentir dónde los pies o el asiento tocan lo que sostiene. A muchos les da firmeza.',
    ],
    try: 'Con los ojos abiertos, dejar que la mirada pare en cinco cosas, una tras otra.',
    claims: ['sonidos, imágenes y pies como ancla'],
  },
  'card.25': {
    title: 'Agua y algo de comer',
    body: [
      'En un estudio pequeño, el sexo salió como un esfuerzo medio, igual que andar ligero cuesta arriba. Para deshidratarse hace falta más. Un vaso de agua es más amabilidad que medicina, y con eso basta.',
      'Un bocado funciona igual. Hay quien quiere, y hay quien prefiere que no. Se trae, se deja, y no se hace nada de ello.',
    ],
    try: 'Poner antes un vaso de agua junto a la cama.',
    claims: ['cuánto esfuerzo pide el sexo'],
  },
  'card.26': {
    title: 'Lavarse y orinar',
    body: [
      'A unos les gusta lavarse enseguida, a otros quedarse como están. Las dos cosas están bien. Una toalla a mano ahorra un paseo frío.',
      'Se oye que orinar después evita infecciones de vejiga. El único estudio, pequeño, no pudo decirlo. No hace daño, así que adelante si apetece. Si escuece a menudo, un médico puede ayudar.',
    ],
    try: 'Dejar antes un paño suave, para que nadie tenga que irse antes de tiempo.',
    claims: ['orinar después quizá ayuda un poco, o nada'],
  },
  'card.27': {
    title: 'Calor, peso, postura',
    body: [
      'Un cuerpo que ardía hace un momento puede helarse al siguiente. Una manta, unos calcetines o una almohada bajo las rodillas pueden valer más que las palabras bonitas.',
      'Las mantas pesadas y las cosas blandas que abrazar hacen parte de lo que hace el contacto: en los estudios ayudaron al cuerpo casi igual, al ánimo algo menos. Para quien está a solas, o no quiere manos, son una buena respuesta.',
    ],
    try: 'Preguntar: «¿Demasiado calor, frío, o algo que aprieta?» Y arreglar esa sola cosa.',
    claims: [
      'lo blando y lo pesado hace parte de lo que hace el contacto',
      'mantas y almohadas después del sexo',
    ],
  },
  'card.28': {
    title: 'El dolor informa',
    body: [
      'Una molestia pequeña que mañana se ha ido es común. Al médico: dolor que vuelve, sangrado que no es la regla, escozor al orinar, llagas. Casi todo se puede tratar, y allí nadie se escandaliza.',
      'Un dolor fuerte o que crece, mucho sangrado o falta de aire no pueden esperar. Entonces, el número local de emergencias. En Ayuda y apoyo, arriba, está la lista entera.',
    ],
    try: 'Decir en voz alta dónde duele, aunque sea poco. Y parar lo que duele.',
    claims: [],
  },
  'card.36': {
    title: 'Los sentidos son distintos',
    body: [
      'Una persona se derrite con una pluma, y otra quiere saltar por la ventana. La luz, el ruido, los olores y las telas pueden calmar o doler, y después del sexo los sentidos quizá estén abiertos de par en par.',
      'Adultos autistas entrevistados lo contaron bien: el mismo sentido que da alegría puede ser demasiado una hora después. Firme o ligero, claro u oscuro, hablar o callar: preguntar por cada cosa aparte.',
    ],
    try: 'Cambiar una cosa del cuarto: la lámpara, la música o la manta. Ver quién suelta el aire.',
    claims: ['entrevistas con adultos autistas'],
  },
} as const satisfies Record<CardId, CardWords>;

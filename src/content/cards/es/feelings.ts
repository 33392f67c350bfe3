import type { CardId, CardWords } from '../types';

export const feelings = {
  'card.06': {
    title: 'La buena estela puede durar dos días',
    body: [
      'Parejas recién casadas de Estados Unidos apuntaron cada noche lo satisfechas que estaban con su vida sexual. Tras un día con sexo siguió más alta unas 48 horas. Las parejas con más estela solían estar más contentas meses después.',
      'Por eso Hearth pregunta otra vez mañana, y no solo esta noche. Para entonces puede quedar algo bueno, o algo que pide decirse.',
    ],
    try: 'Al día siguiente, enviar una frase cálida cuando nadie la espera.',
    claims: ['dos estudios con diarios, sobre el sexo mismo'],
  },
  'card.13': {
    title: 'Lágrimas, vacío, preocupación',
    body: [
      'A veces llegan las lágrimas tras un sexo querido y bueno. O se siente vacío, enfado, lejanía. Las encuestas entre mujeres y hombres muestran que muchos lo conocen de algún momento.',
      'A menudo no tiene que ver con la otra persona. En la única encuesta que lo miró, no tenía relación con lo cerca que se sentían. Si llega mucho o pesa, un médico o una terapeuta son buenas personas a quienes preguntar.',
    ],
    try: 'Decir: «Estoy bajo y no eres tú. Quédate cerca», o «Dame diez minutos».',
    claims: ['que es común', 'de dónde viene'],
  },
  'card.15': {
    title: 'El bajón',
    body: [
      'En las comunidades kink muchos describen un bajón: horas o días después de algo intenso hay vacío, lágrimas o cansancio. Puede alcanzar a cualquiera, llevara o siguiera.',
      'Ningún estudio lo ha contado, y nadie sabe con certeza qué ayuda. Lo que la gente se dice es sencillo: calor, comida, sueño, una palabra amable, y compañía que no empuja. Contar con él, y alegrarse si no llega.',
    ],
    try: 'Acordar ahora quién escribe a quién mañana, y pasado.',
    claims: ['lo que se cuenta en las comunidades kink'],
  },
  'card.17': {
    title: 'Los finales tiñen el recuerdo',
    body: [
      'Al mirar atrás, el momento más fuerte y el final pesan más que la duración. Vale para muchas cosas, gratas y dolorosas. Para vivencias ricas vale menos, y con el sexo nadie lo ha probado.',
      'Aun así, una despedida fría puede estropear una noche preciosa. Un final es una cosa pequeña que se puede cuidar.',
    ],
    try: 'Elegir a propósito la última frase de la noche.',
    claims: ['los finales en general, no después del sexo'],
  },
  'card.18': {
    title: 'Saborear',
    body: [
      'Saborear es quedarse un momento con algo bueno y notar sus detalles. Los estudios muestran que mejora el ánimo en la vida diaria. Para el rato después del sexo nadie lo ha probado, aunque parece un buen sitio para empezar.',
      'No hace falta un estado especial. El calor de un hombro, el sonido de la lluvia, que alguien se rio: un solo detalle basta.',
    ],
    try: 'Elegir un detalle de hoy que se quiera guardar. Decirlo o apuntarlo.',
    claims: ['saborear en la vida diaria'],
  },
  'card.24': {
    title: 'Nombrar un sentimiento',
    body: [
      'Encontrar una palabra para un sentimiento puede quitarle filo. En el laboratorio se ha visto muchas veces. Un estudio posterior halló a veces lo contrario: con nombre, quizá cuesta más verlo de otro modo.',
      'Así que es una oferta. Una palabra sencilla basta. «Mezclado» también es una, y «ni idea», también.',
    ],
    try: 'Elegir una palabra para ahora mismo, o no elegir ninguna.',
    claims: ['poner sentimientos en palabras, en general'],
  },
} as const satisfies Record<CardId, CardWords>;

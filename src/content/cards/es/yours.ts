import type { CardId, CardWords } from '../types';

export const yours = {
  'card.14': {
    title: 'Después de un rato a solas',
    body: [
      'Un rato a solas puede dejar alegría, sueño, soledad, o las tres. En encuestas pequeñas, los sentimientos mezclados o bajos también eran comunes tras el sexo a solas, sobre todo en quienes lo miran mal.',
      'Quien está a solas también puede recibir cuidado. Un vaso de agua, un estiramiento y un pensamiento amable no son demasiado para una persona.',
    ],
    try: 'Antes de mirar una pantalla, pasar un minuto sin moverse y sin hacer nada útil.',
    claims: ['encuestas pequeñas sobre el sexo a solas'],
  },
  'card.35': {
    title: 'Costumbre sin contar',
    body: [
      '¿Cuánto tarda algo nuevo en salir solo? En los estudios fueron unos dos meses de media, para algunos unos días, para otros casi un año. Saltarse un día no hizo daño.',
      'Por eso Hearth no cuenta nada. Quien lo olvide una semana o una estación empieza donde esté. Atarlo a algo que se hace de todos modos, como apagar la lámpara, lo hace más fácil.',
    ],
    try: 'Elegir a qué sigue: «Cuando apago la luz, pregunto».',
    claims: ['las costumbres en general; el aftercare no se estudió'],
  },
  'card.38': {
    title: 'Ser amable con uno mismo',
    body: [
      'Es hablarse como a una amistad que ha tenido un mal día. Los estudios muestran que los cursos de esto alivian la tensión, el ánimo bajo y las palabras duras hacia dentro. Si cambia algo en el sexo está mucho menos claro.',
      'No es lo mismo que elogiarse. No hay que verse maravilloso. «Esto cuesta, y puedo descansar» ya lo es.',
    ],
    try: 'Apuntar lo que esta noche se diría a una amistad. Luego leerlo como si fuera para sí.',
    claims: ['la amabilidad con uno mismo, en general'],
  },
  'card.37': {
    title: 'Cuando el pasado viene detrás',
    body: [
      'Hay quien ha vivido cosas que hacen difícil la cercanía. Muchas de esas personas dicen que dos cosas ayudan: elegir por sí mismas, y saber qué viene luego. Ojos abiertos, luz encendida, contacto solo si se dice, y un parar sin motivo.',
      'Ningún estudio ha mirado el aftercare aquí, y nada de esto es tratamiento. Una terapia de trauma, o un centro para personas heridas por violencia sexual, pueden acompañar más lejos.',
    ],
    try: 'Decidir de antemano una cosa que será igual cada vez.',
    claims: ['lo que dicen muchas personas con un pasado así'],
  },
  'card.40': {
    title: 'Lo que una aplicación puede y no puede',
    body: [
      'Los programas en línea para parejas trajeron pequeñas mejoras en los ensayos. Pero eran otros, y no sobre aftercare. Hearth mismo nunca se ha probado, ni ninguna aplicación para esto.',
      'Casi todo lo que se sabe viene de parejas jóvenes de Occidente. De personas con discapacidad, mayores, trans, no monógamas o heridas en el pasado, casi nada. De cada noche saben más quienes la viven que cualquiera de estos estudios.',
    ],
    try: 'Tras tres noches, preguntarse: ¿nos ha ayudado? Si no, dejarlo.',
    claims: ['otros programas en línea para parejas'],
  },
} as const satisfies Record<CardId, CardWords>;

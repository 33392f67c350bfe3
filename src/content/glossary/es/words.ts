import type { GlossaryWords } from '../glossary';

export const words: GlossaryWords = {
  'term.aftercare': {
    term: 'Aftercare',
    meaning: 'Cuidar del cuerpo y de los sentimientos cuando el sexo termina, entre dos o a solas.',
  },
  'term.afterglow': {
    term: 'Buena estela',
    meaning: 'Un bienestar cálido que puede quedarse horas, o un día o dos.',
  },
  'term.anchor': {
    term: 'Ancla',
    meaning: 'Algo en lo que posar la atención: un sonido, una imagen, los pies, la respiración.',
  },
  'term.boundary': {
    term: 'Límite',
    meaning: 'Lo que alguien no quiere. No pide motivo y se puede poner en todo momento.',
  },
  'term.careCard': {
    term: 'Tarjeta de cuidado',
    meaning: 'La página de Hearth que muestra lo que les gusta a los dos, y nada más.',
  },
  'term.checkIn': {
    term: 'Una mirada dentro',
    meaning: 'Ver un momento cómo se está, con unos toques o palabras. No se suma nada.',
  },
  'term.comfortBox': {
    term: 'Caja de cosas buenas',
    meaning: 'Unas pocas cosas suaves, calientes o ricas, puestas listas antes.',
  },
  'term.consent': {
    term: 'Consentimiento',
    meaning: 'Un sí libre a una cosa, ahora. Se puede retirar en todo momento.',
  },
  'term.distance': {
    term: 'A distancia',
    meaning: 'Intimidad por teléfono, vídeo o mensajes.',
  },
  'term.drop': {
    term: 'Bajón',
    meaning: 'Un rato bajo, vacío o lloroso tras algo intenso. La palabra viene del kink.',
  },
  'term.gentleMode': {
    term: 'Modo suave',
    meaning: 'Un camino más lento por Hearth: sin sorpresas, sin contacto salvo que se pida.',
  },
  'term.grounding': {
    term: 'Tomar tierra',
    meaning: 'Volverse hacia lo que se ve, se oye y se siente alrededor, para estar más firme.',
  },
  'term.kink': {
    term: 'Kink',
    meaning: 'Juego con poder, papeles, cuerdas o sensaciones fuertes, acordado por todos.',
  },
  'term.leading': {
    term: 'Guiar y recibir',
    meaning: 'Una persona guía lo que pasa, la otra lo recibe. Las dos pueden pararlo.',
  },
  'term.lowMood': {
    term: 'Ánimo bajo después',
    meaning: 'Tristeza, vacío o enfado tras el sexo, aunque se quisiera y fuera bueno.',
  },
  'term.oxytocin': {
    term: 'Oxitocina',
    meaning:
      'Una hormona que sube un rato en torno al orgasmo. Su parte en la cercanía no está clara.',
  },
  'term.preference': {
    term: 'Preferencia',
    meaning: 'Lo que suele gustar. No es una promesa, y puede cambiar.',
  },
  'term.prolactin': {
    term: 'Prolactina',
    meaning: 'Una hormona que sigue alta alrededor de una hora tras el orgasmo.',
  },
  'term.savouring': {
    term: 'Saborear',
    meaning: 'Quedarse en un buen momento hasta que sus detalles calen.',
  },
  'term.scene': {
    term: 'Escena',
    meaning: 'En el kink: el tiempo entre un comienzo acordado y un final acordado.',
  },
  'term.selfKindness': {
    term: 'Amabilidad con uno mismo',
    meaning: 'Un tono amable hacia dentro, sobre todo en días difíciles.',
  },
  'term.settle': {
    term: 'Calmarse',
    meaning: 'Volver al reposo, a la velocidad del propio cuerpo.',
  },
  'term.solo': {
    term: 'A solas',
    meaning: 'Sexo con uno mismo. También puede llevar cuidado después.',
  },
  'term.trial': {
    term: 'Ensayo',
    meaning: 'Un estudio en que el azar decide quién prueba qué. Puede mostrar qué causa qué.',
  },
};

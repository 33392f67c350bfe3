import type { AboutWords } from '../about';

/** Nobody is addressed, so that both ways of saying "you" are served. */
export const words: AboutWords = {
  sections: {
    'about.hearth': {
      title: 'Qué es Hearth',
      text: [
        'Hearth es para el rato después del sexo: para dos, para más, o para una persona. Ofrece palabras, silencio, ideas pequeñas y un sitio para escribir.',
        'De lo que pasa antes no dice nada. No cuenta nada, y no compara a nadie.',
      ],
    },
    'about.word': {
      title: 'De dónde viene la palabra',
      text: [
        '«Aftercare», en este sentido, viene de las comunidades kink, que hicieron de ello una costumbre. La terapia sexual y otros la tomaron, porque la necesidad va más allá del kink.',
        'Usamos la palabra con gracias a quienes la encontraron.',
      ],
    },
    'about.apps': {
      title: 'Qué puede y qué no puede una aplicación',
      text: [
        'Puede recordar ideas, leer en voz alta y guardar lo que se quiera conservar. No puede saber cómo está alguien. No puede decir si un sí se dice de verdad.',
        'Nadie ha probado Hearth en un estudio. Programas de otra clase ayudaron un poco a las parejas.',
      ],
    },
    'about.therapy': {
      title: 'Ni terapia ni medicina',
      text: [
        'Hearth no trata nada ni busca enfermedades. Puede estar al lado de una terapia, no en su lugar.',
        'Si algo pesa semanas, duele o da miedo, una persona puede hacer más que una pantalla.',
      ],
    },
    'about.sources': {
      title: 'Cómo decimos las cosas',
      text: [
        'Cada tarjeta nombra sus fuentes y dice en palabras sencillas qué respaldo tiene. De fuerte a débil: bien respaldado, con cierto respaldo, primeros indicios, saber de la práctica.',
        'Decimos «va junto a» donde nadie sabe qué causa qué. Lo que no pudimos comprobar, lo dejamos fuera.',
      ],
    },
    'about.gaps': {
      title: 'Lo que nadie sabe aún',
      text: [
        'Ningún estudio ha probado el aftercare entero, en ningún grupo de personas. Nadie sabe cuánto basta.',
        'Casi todo lo estudiado trata de parejas jóvenes de una mujer y un hombre, en países ricos. Eso deja fuera a muchísimas personas.',
      ],
    },
  },
  helpers: {
    'helper.emergency': {
      who: 'Número local de emergencias',
      what: 'Peligro, dolor fuerte, mucho sangrado, falta de aire.',
      ask: '«Necesito ayuda ahora, en esta dirección».',
    },
    'helper.doctor': {
      who: 'Médico de cabecera',
      what: 'Dolor que vuelve, sangrado, ánimo bajo, sueño.',
      ask: '«Esto me pasa después del sexo. ¿Podemos mirarlo?»',
    },
    'helper.clinic': {
      who: 'Centro de salud sexual',
      what: 'Pruebas, anticoncepción, dudas sobre el VIH, llagas, flujo.',
      ask: '«Querría una revisión, y tengo una pregunta sobre anoche».',
    },
    'helper.pharmacy': {
      who: 'Farmacia',
      what: 'Anticoncepción de urgencia, molestias, una primera opinión.',
      ask: '«¿Puedo hablar con usted en privado?»',
    },
    'helper.assault': {
      who: 'Centro de atención a la violencia sexual',
      what: 'Cuando pasó algo que no se quería, hace poco o hace mucho.',
      ask: '«Aún no sé qué quiero hacer. ¿Podemos hablar?»',
    },
    'helper.domestic': {
      who: 'Línea contra el maltrato en la pareja o la familia',
      what: 'Cuando alguien cercano asusta, controla o hace daño.',
      ask: '«¿Puedo hablar sin dar mi nombre?»',
    },
    'helper.lgbtq': {
      who: 'Línea LGBTQ+',
      what: 'Para hablar con quien no necesita que se le explique lo básico.',
      ask: '«¿Conocen médicos o terapeutas a quienes ir?»',
    },
    'helper.crisis': {
      who: 'Línea de apoyo o de crisis',
      what: 'Cuando está oscuro, es tarde y es demasiado. También para cosas menores.',
      ask: '«Ahora no quiero quedarme a solas con esto».',
    },
    'helper.sexTherapist': {
      who: 'Terapeuta sexual',
      what: 'Cuando el sexo, o el rato de después, cuesta una y otra vez.',
      ask: '«¿Está en el registro nacional? ¿Ha trabajado con esto?»',
    },
    'helper.pelvic': {
      who: 'Fisioterapia de suelo pélvico',
      what: 'Dolor, tensión o pérdidas, también tras un parto o una operación.',
      ask: '«¿Podemos ir despacio, y puedo parar en todo momento?»',
    },
    'helper.kinkAware': {
      who: 'Profesional que conoce el kink',
      what: 'Para tener ayuda sin tener que defender lo que gusta.',
      ask: '«¿Tiene costumbre de trabajar con personas que practican kink?»',
    },
    'helper.trauma': {
      who: 'Terapeuta de trauma',
      what: 'Cuando el pasado entra una y otra vez en el cuarto.',
      ask: '«¿Cómo empezaríamos, y quién marca el ritmo?»',
    },
  },
  directories: [
    { name: 'findahelpline.com', what: 'Líneas de ayuda en más de cien países.' },
    { name: 'lila.help', what: 'Casas de acogida y líneas de ayuda por todo el mundo.' },
  ],
};

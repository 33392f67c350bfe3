import type { EvidenceId, EvidenceWords } from '../types';

export const body = {
  E15: {
    who: 'Una revisión de 13 estudios, casi todos con personas a solas en un laboratorio.',
    limit: 'La sangre no es el cerebro, y nadie midió lo que hace acurrucarse después.',
  },
  E16: {
    who: '10 hombres y 10 mujeres, medidos en un laboratorio.',
    limit: 'Muy pocas personas, en un sitio muy raro para el sexo.',
  },
  E17: {
    who: 'Tres estudios pequeños de laboratorio, con parejas y con personas a solas.',
    limit: 'Muy pocas personas. No dice qué clase de sexo es mejor.',
  },
  E18: {
    who: '34 matrimonios. Algunos aprendieron contacto cálido durante cuatro semanas.',
    limit: 'Un ensayo pequeño, y no sobre el rato después del sexo.',
  },
  E19: {
    who: '59 mujeres, con y sin un abrazo de su pareja.',
    limit: 'Muestra una relación, no una causa.',
  },
  E20: {
    who: 'Parejas en un laboratorio, con o sin abrazo antes de una tarea tensa.',
    limit:
      'La hormona del estrés fue más baja en las mujeres, no en los hombres. Nadie se sintió distinto.',
  },
  E21: {
    who: '159 adultos en un ensayo: un abrazo, una mano en el propio corazón, o nada, antes de una tarea tensa.',
    limit: 'Una hormona del estrés fue más baja. El pulso y la tensión sentida, no.',
  },
  E22: {
    who: '137 estudios juntos, unas 13.000 personas.',
    limit: 'Trata del contacto en general. No se estudió después del sexo.',
  },
  E23: {
    who: 'Parejas, entre ellas personas que prefieren algo de distancia.',
    limit: 'Una relación. No da motivo a nadie para forzar el contacto.',
  },
  E24: {
    who: 'Personas que viven con los efectos de la violencia de otras, y un grupo para comparar.',
    limit: 'Un estudio pequeño de laboratorio sobre una clase de contacto lento.',
  },
  E25: {
    who: 'Adultos autistas, entrevistados sobre cercanía y sentidos.',
    limit: 'Pocas voces, contadas por entero. No hablan por todo el mundo.',
  },
  E26: {
    who: '223 estudios sobre respirar despacio.',
    limit: 'Trata del ritmo del corazón. Sentir calma es otra pregunta.',
  },
  E27: {
    who: '31 estudios, 1.133 personas que respiraban unas seis veces por minuto.',
    limit: 'El corazón cambió con claridad. Los sentimientos, con menos seguridad.',
  },
  E28: {
    who: '12 ensayos de ejercicios de respiración, 785 personas.',
    limit: 'Muchos de los ensayos tenían puntos flojos.',
  },
  E29: {
    who: 'Una revisión de 58 ensayos de respiración contra la tensión.',
    limit: 'Ejercicios muy distintos. La referencia completa aún se comprueba.',
  },
  E30: {
    who: 'Personas que meditan, sobre efectos no deseados.',
    limit: 'Una encuesta sobre meditar, que es más que un minuto de calma.',
  },
  E31: {
    who: 'Quienes lo usan y quienes lo enseñan. No se halló un buen estudio de este ejercicio solo.',
    limit: 'Saber de la práctica. Puede ayudar o no.',
  },
  E32: {
    who: 'Una revisión de estudios de laboratorio sobre poner sentimientos en palabras.',
    limit: 'Un estudio posterior halló que nombrar también puede estorbar.',
  },
  E33: {
    who: '174 resultados juntos, sobre cómo se mira atrás en muchas cosas.',
    limit: 'Vale menos para vivencias ricas, y nadie lo ha probado con el sexo.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;

import type { EvidenceId, EvidenceWords } from '../types';

export const between = {
  E34: {
    who: '93 estudios juntos, más de 38.000 personas.',
    limit: 'Muestra qué va junto. Quizá a las parejas contentas les cuesta menos hablar.',
  },
  E35: {
    who: '48 estudios con parejas, juntos.',
    limit: 'Muestra qué va junto, no qué lleva a qué.',
  },
  E36: {
    who: '79 parejas que se contaron buenas y malas noticias.',
    limit: 'Un grupo de parejas. Muestra una relación, también dos meses después.',
  },
  E37: {
    who: 'Parejas que aprendieron a responder con calidez a lo bueno, y parejas que hicieron otra cosa.',
    limit: 'La otra persona parecía más agradecida. La satisfacción propia siguió igual.',
  },
  E38: {
    who: '20 ensayos de saborear juntos, unas 4.800 personas.',
    limit: 'Trata de la vida diaria. No se estudió el rato después del sexo.',
  },
  E39: {
    who: '27 ensayos de cursos de amabilidad con uno mismo, juntos.',
    limit: 'Cursos de semanas, algunos mal probados. En grupo se ganó más que a solas.',
  },
  E40: {
    who: '263 parejas en las que una persona tenía poco deseo y sufría por ello.',
    limit: 'Una relación en un momento. Seis meses después ya no estaba.',
  },
  E41: {
    who: '70 personas que escribieron sobre lo bueno 15 minutos, tres veces por semana.',
    limit: 'Pequeño, y mucho más escribir que una línea por la noche.',
  },
  E42: {
    who: 'Estudios de cuánto tardan las costumbres nuevas.',
    limit: 'Muy distinto, de 4 días a 335. Nadie ha estudiado las costumbres de aftercare.',
  },
  E43: {
    who: '52 estudios juntos, unas 19.700 personas, y algunos menores que no coinciden.',
    limit: 'Solo relaciones. Mucho uso del teléfono lado a lado es inofensivo.',
  },
  E44: {
    who: 'Parejas con un programa en línea, 742 y 671 en dos ensayos, y una aplicación sin comparar.',
    limit: 'Mejoras pequeñas, de programas que no trataban de aftercare.',
  },
  E45: {
    who: '647 personas, sobre cómo mantienen el contacto.',
    limit: 'Una encuesta. Muestra qué va junto.',
  },
  E46: {
    who: 'Personas en relaciones a distancia que respondieron a una encuesta.',
    limit: 'Una encuesta. Muestra qué va junto.',
  },
  E47: {
    who: 'Personas preguntadas por el sexo a solas, algunas día a día.',
    limit: 'Resultados mezclados, y solo relaciones.',
  },
  E48: {
    who: '21 parejas, de las que se estimó el esfuerzo durante el sexo.',
    limit: 'Un grupo pequeño, y una estimación.',
  },
  E49: {
    who: 'Una comparación pequeña de mujeres con y sin infección de vejiga.',
    limit: 'Demasiado pequeña para decirlo. Puede ser azar.',
  },
  E50: {
    who: '58 personas que practican kink, medidas antes y después.',
    limit: 'El cuidado se observó, no se probó. Todas sabían que se las estudiaba.',
  },
  E51: {
    who: '35 parejas que practican kink, y 27 personas para comparar.',
    limit: 'Pequeño, y más sobre hormonas en una escena que sobre el cuidado de después.',
  },
  E52: {
    who: '40 personas que guían en el kink, entrevistadas.',
    limit: 'Sus propias palabras, por entero. No hablan por todo el mundo.',
  },
  E53: {
    who: 'Una revisión de cómo preguntan y acuerdan las comunidades kink.',
    limit: 'Describe una buena práctica. No la pone a prueba.',
  },
  E54: {
    who: 'Personas de comunidades kink, y quienes escriben para ellas. No se halló ningún estudio.',
    limit: 'Nadie sabe cuán común es, ni qué ayuda más.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;

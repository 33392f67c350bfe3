import type { EvidenceId, EvidenceWords } from '../types';

export const afterwards = {
  E1: {
    who: '335 personas en una encuesta, y luego 101 parejas que llevaron un diario tres semanas.',
    limit:
      'A nadie se le pidió cambiar nada, así que no muestra qué causa qué. Parejas estables, casi siempre una mujer y un hombre.',
  },
  E2: {
    who: 'Cuatro estudios con parejas, algunos con diarios.',
    limit: 'Muestra qué va junto, no qué lleva a qué.',
  },
  E3: {
    who: '50 parejas de una mujer y un hombre. La mitad habló más tras el sexo durante tres semanas.',
    limit:
      'Pequeño, y mezclado: los hombres quedaron más satisfechos, las mujeres no, y la tensión en una discusión posterior fue la misma.',
  },
  E4: {
    who: 'Personas que respondieron a una encuesta sobre hablar después del sexo.',
    limit: 'Un solo momento, así que no se ve qué fue primero. No se midió ninguna hormona.',
  },
  E5: {
    who: '214 parejas recién casadas de Estados Unidos, en dos estudios con diarios.',
    limit: 'Trata del sexo y de los días siguientes, no del aftercare.',
  },
  E6: {
    who: '42 parejas en China que participaban en un programa de contacto.',
    limit: 'Pequeño, y solo una relación. El programa no cambió lo que hacían después del sexo.',
  },
  E7: {
    who: 'Estudiantes, en dos encuestas.',
    limit: 'Los estudiantes no son todo el mundo, y las personas eran muy distintas.',
  },
  E8: {
    who: '222 estudiantes, todas mujeres.',
    limit: 'Tenían que recordar, y la respuesta depende mucho de la pregunta.',
  },
  E9: {
    who: '230 mujeres que respondieron a una encuesta.',
    limit: 'Una encuesta en un grupo. No hallar relación no quiere decir que nunca la haya.',
  },
  E10: {
    who: '1.208 hombres que respondieron a una encuesta.',
    limit: 'Participó quien quiso, así que los números dicen poco de todos.',
  },
  E11: {
    who: '299 personas que respondieron a una encuesta sobre 21 sentimientos después del sexo.',
    limit: 'Un grupo pequeño que quiso participar, y una red ancha de preguntas.',
  },
  E12: {
    who: '4.217 personas de muchas orientaciones.',
    limit: 'Se hizo para probar un cuestionario, no para saber por qué se siente lo que se siente.',
  },
  E13: {
    who: '156 personas, sobre sexo en pareja, sexo casual y sexo a solas.',
    limit: 'Un grupo muy pequeño cuando se divide.',
  },
  E14: {
    who: '172 personas LGBTQIA+ que respondieron a una encuesta.',
    limit: 'Pequeño, de quien quiso, y la referencia completa aún se comprueba.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;

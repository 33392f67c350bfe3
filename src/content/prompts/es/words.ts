import type { JournalPromptWords } from '../words';

/** One question each, answerable in a line; none asks why. Where somebody is addressed, the formal way stands beside. */
export const words: JournalPromptWords = {
  'ask.a01': { text: '¿En qué parte del cuerpo hay calor ahora?' },
  'ask.a02': {
    text: 'Elegir tres: pesado, ligero, dolorido, blando, con hormigueo, con sueño, con hambre, quieto.',
    pick: true,
  },
  'ask.a03': { text: '¿Qué pediría el cuerpo si hablara?' },
  'ask.a04': {
    text: '¿Qué sitio está más a gusto: cabeza, espalda, barriga, manos, pies?',
    pick: true,
  },
  'ask.a05': { text: '¿Qué hubo de comer o beber, y ayudó?' },
  'ask.a06': { text: 'Elegir una: descansar, estirar, lavar, comer, dormir.', pick: true },
  'ask.a07': { text: '¿Qué le parece el cuarto a la piel?' },
  'ask.a08': { text: '¿Hay algo dolorido que recordar mañana?' },

  'ask.b01': { text: '¿Qué palabra encaja con este momento?', pick: true },
  'ask.b02': { text: '¿Qué dos sentimientos hay que no van juntos?' },
  'ask.b03': { text: '¿Qué fue una sorpresa?' },
  'ask.b04': { text: '¿Qué pesa menos que esta mañana?' },
  'ask.b05': { text: '¿Hay un sentimiento que sobra? Puede quedarse sin nombre.' },
  'ask.b06': { text: 'Si este ánimo fuera el tiempo, ¿cuál sería?', pick: true },
  'ask.b07': { text: '¿Qué debería seguir aquí mañana?' },
  'ask.b08': { text: 'Apuntar lo que pasa por la cabeza. Bastan palabras sueltas.', pick: true },

  'ask.c01': { text: '¿Qué hizo alguien que sentó bien?' },
  'ask.c02': { text: 'Nombrar una cosa pequeña que se sintió como cuidado.', pick: true },
  'ask.c03': { text: '¿Qué gustaría otra vez, igual?' },
  'ask.c04': { text: '¿Qué estuvo casi bien? ¿Qué lo haría estar bien?' },
  'ask.c05': {
    text: 'Elegir lo que gustó: palabras, contacto, silencio, comida, calor, humor.',
    pick: true,
  },
  'ask.c06': { text: '¿Cuándo hubo la sensación de ser visto?' },
  'ask.c07': { text: '¿Qué llegó sin tener que pedirlo?' },
  'ask.c08': { text: 'Apuntar tres cosas buenas de la última media hora.', pick: true },

  'ask.d01': {
    text: '¿Qué hiciste por alguien, y cómo fue hacerlo?',
    formal: '¿Qué hizo por alguien, y cómo fue hacerlo?',
  },
  'ask.d02': { text: '¿Qué te gusta dar?', formal: '¿Qué le gusta dar?' },
  'ask.d03': {
    text: '¿Qué diste que era más de lo que había?',
    formal: '¿Qué dio que era más de lo que había?',
  },
  'ask.d04': { text: '¿En qué se notó que era bienvenido?' },
  'ask.d05': {
    text: 'Elegir lo que sale fácil: traer, abrazar, escuchar, bromear, callar.',
    pick: true,
  },
  'ask.d06': {
    text: '¿Qué te gustaría dar la próxima vez?',
    formal: '¿Qué le gustaría dar la próxima vez?',
  },
  'ask.d07': {
    text: '¿Quién te cuida cuando cuidas de otros?',
    formal: '¿Quién le cuida cuando cuida de otros?',
  },
  'ask.d08': { text: 'Nombrar una cosa que podría hacer otra persona.', pick: true },

  'ask.e01': { text: '¿Qué frase se queda?' },
  'ask.e02': { text: '¿Qué te habría gustado decir?', formal: '¿Qué le habría gustado decir?' },
  'ask.e03': { text: '¿Qué palabras sienta bien oír? Hacer una lista.', pick: true },
  'ask.e04': { text: '¿Qué palabra mejor no oír otra vez?' },
  'ask.e05': { text: '¿Qué dijo un silencio?' },
  'ask.e06': { text: 'Escribir el mensaje que gustaría encontrar mañana.' },
  'ask.e07': { text: 'Elegir un título para esta noche.', pick: true },
  'ask.e08': {
    text: '¿Qué cosa quieres agradecer a alguien?',
    formal: '¿Qué cosa quiere agradecer a alguien?',
  },

  'ask.f01': { text: '¿Qué de este cuarto está bien?' },
  'ask.f02': { text: 'Nombrar cinco cosas que se ven.', pick: true },
  'ask.f03': { text: '¿Qué ha ayudado otras noches así?' },
  'ask.f04': { text: '¿Cuál es el próximo paso pequeño? Levantarse por agua cuenta.' },
  'ask.f05': {
    text: '¿A quién podrías llamar, si quisieras?',
    formal: '¿A quién podría llamar, si quisiera?',
    pick: true,
  },
  'ask.f06': { text: '¿Qué debería quedar fuera esta noche?' },
  'ask.f07': {
    text: 'Elegir una: luz encendida, puerta abierta, té, música, una voz, dormir.',
    pick: true,
  },
  'ask.f08': { text: '¿Qué fue bien hoy, aunque sea poco?' },

  'ask.g01': {
    text: '¿Qué cosa amable puedes hacer por ti en diez minutos?',
    formal: '¿Qué cosa amable puede hacer por sí en diez minutos?',
  },
  'ask.g02': {
    text: '¿Qué te gustó de tener el rato para ti?',
    formal: '¿Qué le gustó de tener el rato para sí?',
  },
  'ask.g03': {
    text: '¿Qué dirías a una amistad que se siente como tú?',
    formal: '¿Qué diría a una amistad que se siente igual?',
  },
  'ask.g04': { text: 'Elegir un final: lavar, estirar, no moverse, hacer té.', pick: true },
  'ask.g05': { text: '¿Qué había antes en la cabeza, y sigue ahí?' },
  'ask.g06': { text: '¿Qué regla vieja sobre estar a solas ya no encaja?' },
  'ask.g07': { text: 'Apuntar lo que gusta de la propia compañía.', pick: true },
  'ask.g08': { text: 'Apuntar tres cosas para la propia caja de cosas buenas.', pick: true },

  'ask.h01': { text: '¿Cómo acabó la llamada, y cómo debería acabar?' },
  'ask.h02': { text: '¿Qué ayudó en los minutos tras apagarse la pantalla?' },
  'ask.h03': {
    text: '¿Qué quieres contar que puede esperar a mañana?',
    formal: '¿Qué quiere contar que puede esperar a mañana?',
  },
  'ask.h04': { text: '¿Qué cosa del cuarto recuerda a la otra persona?', pick: true },
  'ask.h05': { text: '¿Qué mensaje leíste dos veces?', formal: '¿Qué mensaje leyó dos veces?' },
  'ask.h06': { text: '¿Qué es más fácil desde lejos?' },
  'ask.h07': {
    text: 'Elegir lo que falta tras una llamada: ruido, silencio, aire, comida, un mensaje.',
    pick: true,
  },
  'ask.h08': { text: '¿Qué iría en un paquete pequeño para la otra persona?' },

  'ask.i01': {
    text: '¿Qué vuelve en tus páginas que te gusta?',
    formal: '¿Qué vuelve en sus páginas que le gusta?',
  },
  'ask.i02': { text: 'Nombrar una cosa que ya no hace falta.', pick: true },
  'ask.i03': { text: '¿Qué se ha vuelto más fácil de decir?' },
  'ask.i04': { text: '¿Qué se sabe ahora que en primavera, o el mes pasado, no?' },
  'ask.i05': {
    text: '¿Qué noche quieres recordar dentro de un año?',
    formal: '¿Qué noche quiere recordar dentro de un año?',
  },
  'ask.i06': { text: '¿Qué quieres pedir, algún día?', formal: '¿Qué quiere pedir, algún día?' },
  'ask.i07': {
    text: 'Apuntar lo que ha cambiado alrededor: trabajo, sueño, salud, personas.',
    pick: true,
  },
  'ask.i08': { text: 'Elegir una cosa que seguir, una que cambiar, una que dejar.', pick: true },
};

import type { ConversationWords } from '../words';

/** Between two people, so always "tú". One question each; either may pass. */
export const words: ConversationWords = {
  'talk.a01': { text: 'Contacto, charla o silencio: ¿qué primero?' },
  'talk.a03': { text: '¿Cuál fue un buen momento para ti?' },
  'talk.a04': { text: '¿Hay algo que te gustaría oír de mí?' },
  'talk.a05': { text: '¿Hablamos de ello, o lo dejamos como fue?' },
  'talk.a06': { text: '¿Cuánta compañía quieres: pegada, cerca, o al lado?' },
  'talk.a08': { text: '¿Hay algo que podamos dejar para mañana?' },

  'talk.b01': { text: '¿En qué notas que alguien cuida de ti?' },
  'talk.b03': { text: '¿Qué haces cuando quieres espacio sin herirme?' },
  'talk.b05': { text: 'Si después te baja el ánimo, ¿qué ayuda? ¿Qué lo empeora?' },
  'talk.b06': { text: '¿Prefieres que te pregunten, o que te ofrezcan?' },
  'talk.b07': { text: 'Después, ¿qué te gusta más: que te cuiden, o cuidar?' },
  'talk.b10': { text: '¿Qué señal podría decir «necesito una pausa», sin palabras?' },

  'talk.c01': { text: '¿Qué te ha ido bien estas últimas semanas?' },
  'talk.c02': { text: '¿Qué cosa te gustaría probar ahora?' },
  'talk.c03': { text: '¿Qué cosa podríamos dejar de hacer?' },
  'talk.c04': { text: '¿Qué te gustaría dejar justo como está?' },
  'talk.c06': { text: '¿Hubo una vez en que quisiste decir algo y no lo dijiste?' },
  'talk.c09': { text: '¿Cómo nos decimos cuando algo es demasiado?' },

  'talk.d01': { text: '¿Qué hace que este contacto te siente bien?' },
  'talk.d02': { text: '¿Cuándo es buen momento para oír esto?' },
  'talk.d03': { text: '¿Cuánta cercanía está bien, y cuánto rato?' },
  'talk.d04': { text: '¿Qué tiene de bueno esto, y qué lo haría más fácil?' },
  'talk.d05': { text: '¿Qué haría el cuarto más amable, con esto en él?' },
  'talk.d06': { text: '¿De qué te gustaría hablar, y qué puede descansar?' },
  'talk.d07': { text: '¿Cómo te gusta dar las buenas noches?' },
  'talk.d08': { text: '¿Qué hace que el otro lado de la línea se sienta cerca?' },

  'talk.e01': { text: '¿Cómo te suena esto: bien, raro, o ni una cosa ni otra?' },
  'talk.e02': { text: 'Con esto, ¿cuánta cercanía te vendría bien?' },
  'talk.e03': { text: '¿Sería un consuelo para ti, o mejor no?' },
  'talk.e04': { text: '¿Te gustaría esto de vez en cuando, o lo dejamos?' },
};

import type { MessageWords } from '../words';

/** Between two people, so always "tú". Each reads well on a locked screen. */
export const words: MessageWords = {
  'msg.a01': { text: 'Hoy ha estado bien. ¿Cómo va por ahí, ahora en silencio?' },
  'msg.a02': { text: 'La pantalla está apagada y sonrío. ¿Cómo estás?' },
  'msg.a03': { text: 'Tengo mi té y mi manta. ¿Qué tienes tú?' },
  'msg.a04': { text: 'Gracias por quedarte hasta que me entró el sueño.' },
  'msg.a05': { text: 'Aquí ya hay silencio. Me gustó oírte reír.' },
  'msg.a06': { text: 'Estoy bien, con un poco de nostalgia. ¿Y tú? No hace falta responder hoy.' },
  'msg.a07': { text: 'Bebe algo por mí, y duerme cuando puedas.' },
  'msg.a08': { text: 'Una cosa que me gustó: cómo diste las buenas noches. ¿Me dices una tuya?' },

  'msg.b01': { text: 'Buenos días. ¿Cómo te has despertado? Yo, con calorcito.' },
  'msg.b02': { text: 'Pienso en ayer, y en ti. ¿Cómo va tu día?' },
  'msg.b03': { text: '¿Te queda algo de ayer? Bueno o raro, me gustaría oírlo.' },
  'msg.b04': { text: 'Sigo con alegría. Solo quería decir eso.' },
  'msg.b05': { text: '¿Hay algo que hoy te sentaría bien?' },
  'msg.b06': { text: 'Me pillé sonriendo en el autobús. Culpa tuya.' },
  'msg.b07': { text: 'Gracias por lo suave que fuiste. Me sentí con cuidado.' },
  'msg.b08': { text: '¿Hoy con agujetas, con sueño o con sol? Yo, un poco de todo.' },

  'msg.c01': { text: 'Hoy tengo el ánimo bajo. No eres tú. Una palabra amable ayudaría.' },
  'msg.c02': { text: 'Ayer hablabas poco. Aquí estoy, y no hay prisa.' },
  'msg.c03': { text: 'Tengo una pregunta sobre ayer. Nada malo. ¿Cuándo es buen momento?' },
  'msg.c04': { text: 'Necesito una noche para mí. Mañana te escribo, y me gustas.' },
  'msg.c05': { text: 'Algo no estuvo bien para mí. ¿Hablamos cuando tengas una hora?' },
  'msg.c06': { text: 'Dos días después, y me tiembla el ánimo. ¿Puedo oír tu voz más tarde?' },
  'msg.c07': { text: 'Si ayer dejó algo que pesa, puedes dejarlo conmigo.' },
  'msg.c08': { text: 'Siento aquel momento. Me gustaría oír cómo fue para ti.' },
};

import type { MessageWords } from '../words';

/** Between two people, so always "du". Each reads well on a locked screen. */
export const words: MessageWords = {
  'msg.a01': { text: 'Heute war schön. Wie ist es bei dir, jetzt wo es still ist?' },
  'msg.a02': { text: 'Der Bildschirm ist dunkel und ich lächle. Wie geht es dir?' },
  'msg.a03': { text: 'Ich habe Tee und eine Decke. Was hast du?' },
  'msg.a04': { text: 'Danke, dass du drangeblieben bist, bis ich müde war.' },
  'msg.a05': { text: 'Hier ist es jetzt still. Dein Lachen mochte ich sehr.' },
  'msg.a06': { text: 'Mir geht es gut, ein bisschen wehmütig. Und dir? Antworten hat Zeit.' },
  'msg.a07': { text: 'Trink etwas für mich mit, und schlaf, wenn du kannst.' },
  'msg.a08': {
    text: 'Eine Sache, die ich mochte: wie du Gute Nacht gesagt hast. Sagst du mir eine von dir?',
  },

  'msg.b01': { text: 'Guten Morgen. Wie bist du aufgewacht? Ich ganz warm.' },
  'msg.b02': { text: 'Ich denke an gestern, und an dich. Wie ist dein Tag?' },
  'msg.b03': { text: 'Ist von gestern noch etwas da? Gut oder seltsam, ich höre es gern.' },
  'msg.b04': { text: 'Ich bin immer noch froh. Mehr wollte ich nicht sagen.' },
  'msg.b05': { text: 'Gibt es etwas, das dir heute guttäte?' },
  'msg.b06': { text: 'Ich habe im Bus vor mich hin gelächelt. Deine Schuld.' },
  'msg.b07': { text: 'Danke, dass du so sanft warst. Ich habe mich umsorgt gefühlt.' },
  'msg.b08': { text: 'Verspannt, müde oder sonnig heute? Ich von allem etwas.' },

  'msg.c01': {
    text: 'Mir ist heute etwas schwer. Es liegt nicht an dir. Ein gutes Wort würde helfen.',
  },
  'msg.c02': { text: 'Du warst gestern still. Ich bin da, und es eilt nicht.' },
  'msg.c03': { text: 'Ich habe eine Frage zu gestern. Nichts Schlimmes. Wann passt es?' },
  'msg.c04': { text: 'Ich brauche einen Abend für mich. Ich schreibe morgen, und ich mag dich.' },
  'msg.c05': {
    text: 'Etwas war für mich nicht richtig. Können wir reden, wenn du eine Stunde hast?',
  },
  'msg.c06': {
    text: 'Zwei Tage später, und ich bin wackelig. Kann ich später deine Stimme hören?',
  },
  'msg.c07': { text: 'Wenn von gestern etwas schwer ist, kannst du es bei mir abstellen.' },
  'msg.c08': { text: 'Der eine Moment tut mir leid. Ich möchte hören, wie er für dich war.' },
};

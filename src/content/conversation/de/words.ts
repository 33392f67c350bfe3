import type { ConversationWords } from '../words';

/** Between two people, so always "du". One question each; either may pass. */
export const words: ConversationWords = {
  'talk.a01': { text: 'Berührung, Reden oder Stille: Was zuerst?' },
  'talk.a03': { text: 'Was war ein guter Moment für dich?' },
  'talk.a04': { text: 'Gibt es etwas, das du gern von mir hören würdest?' },
  'talk.a05': { text: 'Reden wir darüber, oder lassen wir es, wie es war?' },
  'talk.a06': { text: 'Wie viel Gesellschaft möchtest du: nah, im Raum, oder nebenan?' },
  'talk.a08': { text: 'Gibt es etwas, das wir bis morgen lassen können?' },

  'talk.b01': { text: 'Woran merkst du, dass jemand für dich sorgt?' },
  'talk.b03': { text: 'Was tust du, wenn du Abstand willst und mich nicht verletzen?' },
  'talk.b05': { text: 'Wenn es dir danach schwer ist, was hilft? Was macht es schlimmer?' },
  'talk.b06': { text: 'Wirst du lieber gefragt, oder bekommst du lieber angeboten?' },
  'talk.b07': { text: 'Was bist du danach lieber: umsorgt, oder wer umsorgt?' },
  'talk.b10': { text: 'Welches Zeichen könnte „ich brauche eine Pause“ heißen, ohne Worte?' },

  'talk.c01': { text: 'Was war in den letzten Wochen gut für dich?' },
  'talk.c02': { text: 'Welche eine Sache möchtest du als Nächstes probieren?' },
  'talk.c03': { text: 'Welche eine Sache könnten wir lassen?' },
  'talk.c04': { text: 'Was soll genau so bleiben, wie es ist?' },
  'talk.c06': { text: 'Wolltest du einmal etwas sagen und hast es nicht gesagt?' },
  'talk.c09': { text: 'Wie sagen wir einander, wenn etwas zu viel ist?' },

  'talk.d01': { text: 'Was macht diese Berührung gut für dich?' },
  'talk.d02': { text: 'Wann ist ein guter Moment, das zu hören?' },
  'talk.d03': { text: 'Wie nah ist gut, und wie lange?' },
  'talk.d04': { text: 'Was ist daran gut, und was würde es leichter machen?' },
  'talk.d05': { text: 'Was würde das Zimmer damit freundlicher machen?' },
  'talk.d06': { text: 'Worüber möchtest du reden, und was darf ruhen?' },
  'talk.d07': { text: 'Wie sagst du gern Gute Nacht?' },
  'talk.d08': { text: 'Was lässt das andere Ende der Leitung nah sein?' },

  'talk.e01': { text: 'Wie klingt das für dich: gut, seltsam, oder weder noch?' },
  'talk.e02': { text: 'Wie nah wäre dabei gut für dich?' },
  'talk.e03': { text: 'Wäre das ein Trost für dich, oder lieber nicht?' },
  'talk.e04': { text: 'Möchtest du das ab und zu, oder lassen wir es?' },
};

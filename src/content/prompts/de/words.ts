import type { JournalPromptWords } from '../words';

/** One question each, answerable in a line; none asks why. Where somebody is addressed, the formal way stands beside. */
export const words: JournalPromptWords = {
  'ask.a01': { text: 'Wo im Körper ist es gerade warm?' },
  'ask.a02': {
    text: 'Drei aussuchen: schwer, leicht, wund, weich, kribbelig, schläfrig, hungrig, still.',
    pick: true,
  },
  'ask.a03': { text: 'Worum würde der Körper bitten, wenn er reden könnte?' },
  'ask.a04': {
    text: 'Welche Stelle ist die bequemste: Kopf, Rücken, Bauch, Hände, Füße?',
    pick: true,
  },
  'ask.a05': { text: 'Was gab es zu essen oder zu trinken, und hat es geholfen?' },
  'ask.a06': { text: 'Eines wählen: ruhen, strecken, waschen, essen, schlafen.', pick: true },
  'ask.a07': { text: 'Wie findet die Haut das Zimmer?' },
  'ask.a08': { text: 'Ist etwas wund, an das morgen zu denken wäre?' },

  'ask.b01': { text: 'Welches eine Wort passt zu diesem Moment?', pick: true },
  'ask.b02': { text: 'Welche zwei Gefühle sind da, die nicht zusammenpassen?' },
  'ask.b03': { text: 'Was war überraschend?' },
  'ask.b04': { text: 'Was ist leichter als heute Morgen?' },
  'ask.b05': { text: 'Ist ein Gefühl da, das lieber fort wäre? Es darf ohne Namen bleiben.' },
  'ask.b06': { text: 'Wäre diese Stimmung ein Wetter, welches?', pick: true },
  'ask.b07': { text: 'Was soll morgen noch da sein?' },
  'ask.b08': {
    text: 'Aufschreiben, was durch den Kopf geht. Einzelne Wörter reichen.',
    pick: true,
  },

  'ask.c01': { text: 'Was hat jemand getan, das guttat?' },
  'ask.c02': { text: 'Eine kleine Sache nennen, die sich nach Fürsorge anfühlte.', pick: true },
  'ask.c03': { text: 'Was wäre schön, noch einmal genauso?' },
  'ask.c04': { text: 'Was war fast richtig? Was würde es richtig machen?' },
  'ask.c05': {
    text: 'Aussuchen, was gut war: Worte, Berührung, Stille, Essen, Wärme, Humor.',
    pick: true,
  },
  'ask.c06': { text: 'Wann war da das Gefühl, gesehen zu werden?' },
  'ask.c07': { text: 'Was kam, ohne dass darum gebeten wurde?' },
  'ask.c08': { text: 'Drei gute Dinge der letzten halben Stunde aufschreiben.', pick: true },

  'ask.d01': {
    text: 'Was hast du für jemanden getan, und wie war das?',
    formal: 'Was haben Sie für jemanden getan, und wie war das?',
  },
  'ask.d02': { text: 'Was gibst du gern?', formal: 'Was geben Sie gern?' },
  'ask.d03': {
    text: 'Was hast du gegeben, das mehr war, als da war?',
    formal: 'Was haben Sie gegeben, das mehr war, als da war?',
  },
  'ask.d04': { text: 'Woran war zu merken, dass es willkommen war?' },
  'ask.d05': {
    text: 'Aussuchen, was leichtfällt: holen, halten, zuhören, scherzen, still sein.',
    pick: true,
  },
  'ask.d06': {
    text: 'Was möchtest du beim nächsten Mal geben?',
    formal: 'Was möchten Sie beim nächsten Mal geben?',
  },
  'ask.d07': {
    text: 'Wer sorgt für dich, wenn du für andere sorgst?',
    formal: 'Wer sorgt für Sie, wenn Sie für andere sorgen?',
  },
  'ask.d08': { text: 'Eine Sache nennen, die jemand anderes übernehmen könnte.', pick: true },

  'ask.e01': { text: 'Welcher Satz soll bleiben?' },
  'ask.e02': { text: 'Was hättest du gern gesagt?', formal: 'Was hätten Sie gern gesagt?' },
  'ask.e03': { text: 'Welche Worte tun gut? Eine Liste machen.', pick: true },
  'ask.e04': { text: 'Welches Wort soll nicht wieder fallen?' },
  'ask.e05': { text: 'Was hat eine Stille gesagt?' },
  'ask.e06': { text: 'Die Nachricht schreiben, die morgen da sein soll.' },
  'ask.e07': { text: 'Einen Titel für diesen Abend wählen.', pick: true },
  'ask.e08': {
    text: 'Wofür möchtest du jemandem danken?',
    formal: 'Wofür möchten Sie jemandem danken?',
  },

  'ask.f01': { text: 'Was in diesem Zimmer ist in Ordnung?' },
  'ask.f02': { text: 'Fünf Dinge nennen, die zu sehen sind.', pick: true },
  'ask.f03': { text: 'Was hat an anderen solchen Abenden geholfen?' },
  'ask.f04': { text: 'Was ist der nächste kleine Schritt? Aufstehen für Wasser zählt.' },
  'ask.f05': {
    text: 'Wen könntest du anrufen, wenn du wolltest?',
    formal: 'Wen könnten Sie anrufen, wenn Sie wollten?',
    pick: true,
  },
  'ask.f06': { text: 'Was soll heute Abend wegbleiben?' },
  'ask.f07': {
    text: 'Eines aussuchen: Licht an, Tür auf, Tee, Musik, eine Stimme, Schlaf.',
    pick: true,
  },
  'ask.f08': { text: 'Was ging heute gut, auch wenn es wenig war?' },

  'ask.g01': {
    text: 'Was wäre in den nächsten zehn Minuten freundlich zu dir selbst?',
    formal: 'Was wäre in den nächsten zehn Minuten freundlich zu Ihnen selbst?',
  },
  'ask.g02': {
    text: 'Was war schön daran, die Zeit für dich zu haben?',
    formal: 'Was war schön daran, die Zeit für sich zu haben?',
  },
  'ask.g03': {
    text: 'Was würdest du jemandem sagen, dem es so geht wie dir?',
    formal: 'Was würden Sie jemandem sagen, dem es so geht wie Ihnen?',
  },
  'ask.g04': { text: 'Ein Ende wählen: waschen, strecken, still liegen, Tee machen.', pick: true },
  'ask.g05': { text: 'Was war vorher im Kopf, und ist es noch da?' },
  'ask.g06': { text: 'Welche alte Regel über Zeit allein passt nicht mehr?' },
  'ask.g07': { text: 'Aufschreiben, was gut ist an der eigenen Gesellschaft.', pick: true },
  'ask.g08': { text: 'Drei Dinge für die eigene Kiste mit Gutem aufschreiben.', pick: true },

  'ask.h01': { text: 'Wie endete der Anruf, und wie sollte er enden?' },
  'ask.h02': { text: 'Was half in den Minuten nach dem dunklen Bildschirm?' },
  'ask.h03': {
    text: 'Was möchtest du erzählen, das bis morgen warten kann?',
    formal: 'Was möchten Sie erzählen, das bis morgen warten kann?',
  },
  'ask.h04': { text: 'Welches Ding im Zimmer erinnert an die andere Person?', pick: true },
  'ask.h05': {
    text: 'Welche Nachricht hast du zweimal gelesen?',
    formal: 'Welche Nachricht haben Sie zweimal gelesen?',
  },
  'ask.h06': { text: 'Was ist aus der Ferne leichter?' },
  'ask.h07': {
    text: 'Aussuchen, was nach einem Anruf fehlt: Lärm, Stille, Luft, Essen, eine Nachricht.',
    pick: true,
  },
  'ask.h08': { text: 'Was käme in ein kleines Päckchen für die andere Person?' },

  'ask.i01': {
    text: 'Was kehrt auf den Seiten wieder, das dir gefällt?',
    formal: 'Was kehrt auf den Seiten wieder, das Ihnen gefällt?',
  },
  'ask.i02': { text: 'Eine Sache nennen, die nicht mehr nötig ist.', pick: true },
  'ask.i03': { text: 'Was lässt sich inzwischen leichter sagen?' },
  'ask.i04': { text: 'Was ist jetzt klar, das im Frühling oder letzten Monat nicht klar war?' },
  'ask.i05': {
    text: 'An welchen Abend möchtest du in einem Jahr denken?',
    formal: 'An welchen Abend möchten Sie in einem Jahr denken?',
  },
  'ask.i06': {
    text: 'Worum möchtest du irgendwann bitten?',
    formal: 'Worum möchten Sie irgendwann bitten?',
  },
  'ask.i07': {
    text: 'Aufschreiben, was sich ringsum geändert hat: Arbeit, Schlaf, Gesundheit, Menschen.',
    pick: true,
  },
  'ask.i08': { text: 'Eines zum Behalten wählen, eines zum Ändern, eines zum Lassen.', pick: true },
};

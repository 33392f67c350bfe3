import type { CardId, CardWords } from '../types';

export const together = {
  'card.16': {
    title: 'Die Person, die geführt hat',
    body: [
      'Wer führt, entscheidet oder viel gibt, dem soll es oft einfach gut gehen. Aber Führen kostet Sorgfalt und Aufmerksamkeit, und am Ende kann Zweifel kommen: War das in Ordnung, ging es zu weit, bin ich noch gemocht?',
      'In einer Studie mit 40 Menschen, die im Kink führen, erzählten viele von solchen Wünschen, und dass Aftercare auch für sie da ist. Ein Danke erreicht sie. Eine Decke auch.',
    ],
    try: 'Die Person fragen, die geführt hat: „Und du, was täte dir jetzt gut?“',
    claims: ['Gespräche mit Menschen, die führen'],
  },
  'card.19': {
    title: 'Gute Nachrichten brauchen eine warme Antwort',
    body: [
      'Man denkt leicht, Liebe zeige sich, wenn etwas schiefgeht. Eine Studie mit 79 Paaren fand etwas anderes: Wie jemand auf gute Nachrichten antwortete, sagte mehr über die nächsten zwei Monate als die Antwort auf schlechte.',
      'Nach dem Sex gibt es oft gute Nachrichten, etwa „Das fand ich wunderbar.“ Eine neugierige Frage genügt, oder ein Lächeln, das sich Zeit nimmt.',
    ],
    try: 'Sagt die andere Person, was gut war, dann fragen: „Was hat dir daran gefallen?“',
    claims: ['wie Paare auf gute Nachrichten antworten, allgemein'],
  },
  'card.20': {
    title: 'Eine genaue Sache',
    body: [
      '„Das war schön“ ist lieb, und es gleitet ab. „Dass du auf mich gewartet hast, mochte ich“ bleibt. Ein Danke mit einer Einzelheit sagt jemandem: Du wurdest gesehen.',
      'In einer Umfrage fühlten sich Menschen, die so etwas aussprachen, auch näher und zufriedener. Was zuerst da war, weiß niemand. Aber Einzelheiten kosten nichts.',
    ],
    try: 'Diesen Satz zu Ende sagen: „Ich mochte, wie du …“',
    claims: ['Gutes zu sagen geht mit Nähe einher', 'dass Einzelheiten besser wirken'],
  },
  'card.21': {
    title: 'Über Sex reden',
    body: [
      'Paare, die über Sex reden können, sind eher zufriedener damit. Dreiundneunzig Studien zeigen dahin. Wie das Gespräch läuft, zählt mehr als wie oft es stattfindet, oder wie viel dabei herauskommt.',
      'Gleich danach ist für Schweres vielleicht die falsche Stunde. Vielen fällt es am nächsten Tag leichter, angezogen, beim Gehen, mit Blick nach vorn statt aufeinander.',
    ],
    try: 'Die große Frage für den Tag aufheben. Heute Abend reicht eine gute Sache.',
    claims: ['gutes Reden geht mit Zufriedenheit einher'],
  },
  'card.22': {
    title: 'Bettgespräche: ein Versuch',
    body: [
      'Nur ein Versuch wollte ändern, was Paare nach dem Sex tun. Drei Wochen lang redete die Hälfte von fünfzig Paaren danach doppelt so viel. Die Männer dieser Hälfte wurden zufriedener mit der Beziehung. Die Frauen nicht. In einem späteren Streit waren die Körper so angespannt wie die der anderen.',
      'Ein Bettgespräch lohnt also ein Angebot, und ein Wundermittel ist es nicht. Wie es zu zweit wirkt, zeigt sich.',
    ],
    try: 'Einmal fragen: „Ein bisschen reden, oder zusammen still sein?“',
    claims: ['ein Versuch mit gemischtem Ergebnis'],
  },
  'card.23': {
    title: 'Zuhören, ohne zu lösen',
    body: [
      'Erzählt jemand, wie es war, kommt schnell der Wunsch zu erklären oder zu richten. Meist ist etwas Einfacheres gefragt: gehört zu werden.',
      'Abwechselnd. Eine Person spricht ein, zwei Minuten, die andere hört nur zu und sagt dann eine Sache zurück, die sie verstanden hat. Kein Rat, keine Verteidigung. Danke sagen, tauschen. Beim ersten Mal ist es steif, dann wird es leichter.',
    ],
    try: 'Mit „Ich habe gehört, dass …“ antworten, und da aufhören.',
    claims: ['was Zuhörende und Lehrende sagen'],
  },
  'card.29': {
    title: 'Telefone im Bett',
    body: [
      'Für einen Bildschirm liegen gelassen zu werden kann stechen. In vielen Studien fühlten sich Menschen, die sich übergangen fanden, auch weniger nah. Doch viel Telefon nebeneinander ist harmlos, und es hilft zu sagen, was man tut: „Ich stelle nur den Wecker.“',
      'Auch Hearth ist ein Telefonding. Am besten mit dem Gesicht nach unten, zum gemeinsamen Hören.',
    ],
    try: 'Vor dem Griff zum Telefon sagen, wofür, und wann man zurück ist.',
    claims: ['sich übergangen fühlen geht mit weniger Nähe einher'],
  },
  'card.30': {
    title: 'Nicht zur selben Zeit müde',
    body: [
      'Eine Person schläft in einer Minute ein, die andere liegt wach mit vollem Herzen. In Umfragen unter Studierenden wünschte sich die wache öfter Reden und Nähe. Es hilft, Schlaf als Gewohnheit des Körpers zu sehen und nicht als Urteil.',
      'Ein Gute Nacht abmachen, das kommt, bevor die Augen zufallen. Danach darf jeder wegdämmern, und niemand wurde allein gelassen.',
    ],
    try: 'Sich auf ein Gute Nacht einigen: ein Wort, ein Kuss, zweimal Tippen auf den Arm.',
    claims: ['Umfragen unter Studierenden'],
  },
  'card.32': {
    title: 'Nach etwas Neuem',
    body: [
      'Ein erstes Mal lässt viel zu sortieren: Das war gut, das war seltsam, da war ich unsicher. Drei kleine Stapel machen es leicht. Behalten: was wieder schön wäre. Ändern: was anders besser wäre. Nicht wieder: ohne Gründe.',
      'Erst sortiert jede Person für sich, dann zeigt sie, was sie zeigen mag. Eine Überraschung ist kein Urteil über jemanden.',
    ],
    try: 'Heute Abend eine Sache für „Behalten“ sagen, und den Rest bis morgen lassen.',
    claims: ['ein Rückblick, den viele benutzen'],
  },
  'card.33': {
    title: 'Wenn ein Anruf endet',
    body: [
      'Der Anruf endet, der Bildschirm wird dunkel, und das Zimmer ist sehr still. Über die Entfernung muss Fürsorge in Worte. In einer Umfrage mit 647 Menschen waren die, die weit weg lebten, zufriedener, wenn Nachrichten oft kamen und sich fürsorglich anfühlten. Bei Videoanrufen zeigte sich das nicht.',
      'Eine gute Nachricht ist also so viel wert wie ein Bild. Langsam Abschied nehmen, und binnen einer Stunde schreiben.',
    ],
    try: 'Abmachen, wie ein Anruf endet: Wer sagt den letzten Satz, wer schreibt zuerst.',
    claims: ['fürsorgliche Nachrichten gehen auf Entfernung mit Zufriedenheit einher'],
  },
  'card.34': {
    title: 'Eine Kiste mit Gutem',
    body: [
      'Danach mag niemand suchen. Also bei klarem Kopf ein paar Dinge zusammenlegen: ein weiches Tuch, etwas zu trinken, etwas Süßes, Lippenbalsam, etwas Warmes, ein Ladegerät, vielleicht ein Zettel an sich selbst.',
      'Jede Person kann eine Kiste haben, auch an zwei Enden einer Leitung. Manche legen etwas dazu, das nach der anderen riecht oder sich so anfühlt.',
    ],
    try: 'Diese Woche fünf kleine Dinge sammeln, und ihnen einen Platz am Bett geben.',
    claims: ['was viele sagen'],
  },
} as const satisfies Record<CardId, CardWords>;

import type { CardId, CardWords } from '../types';

/** Nobody is addressed, so that both ways of saying "you" are served. */
export const begin = {
  'card.01': {
    title: 'Was Aftercare ist',
    body: [
      'Aftercare heißt: sich um Körper und Gefühle kümmern, wenn der Sex vorbei ist. Das kann eine Decke sein, ein Glas Wasser, ein freundliches Wort, oder eine Stunde Ruhe.',
      'Sie gehört zu jeder Art von Nähe, wild oder still, zu zweit oder allein. Eine richtige Art gibt es nicht. Richtig ist, was den Menschen hilft, die da sind.',
    ],
    try: 'An eine Sache denken, die danach einmal gutgetan hat. Das war Aftercare.',
    claims: [],
  },
  'card.02': {
    title: 'Ein Wort aus dem Kink',
    body: [
      'Das Wort kommt aus Kink-Gemeinschaften. Wer mit starken Gefühlen und Empfindungen spielt, merkte, dass auch die Zeit danach Gedanken braucht, und fing an, sie zu planen.',
      'Dort wird vorher darüber gesprochen, und es zählt als Teil des Ganzen. Für die Idee braucht es weder Leder noch Seil. Wer sich danach schon einmal dünnhäutig gefühlt hat, weiß, wozu sie gut ist.',
    ],
    try: 'Vor dem nächsten Mal einander fragen: „Was möchtest du, wenn es vorbei ist?“',
    claims: ['was Kink-Gemeinschaften von sich sagen'],
  },
  'card.03': {
    title: 'Drei Aufgaben: ankommen, verbinden, verstehen',
    body: [
      'Fürsorge danach kann drei verschiedene Dinge tun. Sie kann dem Körper helfen, zur Ruhe zu kommen, mit Wärme, Rast oder Essen. Sie kann verbinden, durch einen Blick, eine Berührung, ein Danke. Und sie kann helfen zu verstehen, was war, beim Reden oder Schreiben.',
      'Selten braucht es alle drei zugleich. Zwei Menschen können am selben Abend Verschiedenes brauchen.',
    ],
    try: 'Heute Abend die eine nennen, die am meisten fehlt: ankommen, verbinden oder verstehen.',
    claims: ['eine Ordnung für das, was viele hilfreich finden'],
  },
  'card.04': {
    title: 'Warum die Zeit danach zählt',
    body: [
      'Für eine Studie führten 101 Paare drei Wochen lang Tagebuch. War die Zärtlichkeit länger oder wärmer als sonst, waren beide eher zufriedener, mit dem Sex und miteinander. Drei Monate später war der Zusammenhang noch zu sehen.',
      'Niemand sollte mehr kuscheln als sonst. Was wovon kommt, lässt sich also nicht sagen. Aber die Minuten danach scheinen einen Gedanken wert.',
    ],
    try: 'Zwei Minuten länger bleiben als sonst, wenn beide das mögen.',
    claims: ['warme Zeit danach geht mit Zufriedenheit einher'],
  },
  'card.05': {
    title: 'Warm ist mehr als lang',
    body: [
      'In den Tagebüchern von Paaren zählte, wie gut die Zärtlichkeit war, genauso wie ihre Dauer. Studien über Gespräche zeigen in dieselbe Richtung: Wie freundlich Paare reden, hängt stärker mit Zufriedenheit zusammen als wie oft.',
      'Eine Uhr braucht es also nicht. Drei Minuten mit ganzer Aufmerksamkeit können mehr sein als eine halbe Stunde neben einem Bildschirm.',
    ],
    try: 'Eine kurze Sache wählen, und ihr die ganze Aufmerksamkeit schenken.',
    claims: ['Güte geht mit Zufriedenheit einher, mindestens so sehr wie Dauer'],
  },
  'card.31': {
    title: 'Kurz zählt',
    body: [
      'An manchen Tagen ist keine Zeit. Ein Kind wacht auf, ein Zug fährt, jemand muss zur Arbeit. Dann kann ein kleines Zeichen viel tragen: ein Kuss auf die Stirn, eine gedrückte Hand, ein Satz wie „das war schön, bis heute Abend“.',
      'Viele sagen, dass ein kurzer Moment sich dadurch nicht kalt anfühlt. Längere Ruhe kann an einem anderen Tag kommen.',
    ],
    try: 'Ein kleines Zeichen abmachen, das heißt: Ich gehe jetzt, und ich bin froh über uns.',
    claims: ['was viele sagen'],
  },
  'card.39': {
    title: 'Eine Vorliebe ist kein Versprechen',
    body: [
      'An den meisten Tagen ist Gehaltenwerden vielleicht das Schönste, und an diesem soll niemand nah sein. Was einmal beantwortet wurde, hier oder anderswo, ist ein Anfang. Ein Recht gibt es niemandem.',
      'Jedes Angebot ist also eine Frage, und jede Frage darf mit Nein beantwortet werden. Ein Ja kann mittendrin enden. Niemand braucht einen Grund.',
    ],
    try: 'Vor der Berührung fragen, auch wenn die Antwort klar scheint. Dann auf sie warten.',
    claims: ['wie Kink-Gemeinschaften fragen und sich einigen'],
  },
} as const satisfies Record<CardId, CardWords>;

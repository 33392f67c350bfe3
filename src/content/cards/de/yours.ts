import type { CardId, CardWords } from '../types';

export const yours = {
  'card.14': {
    title: 'Nach der Zeit allein',
    body: [
      'Zeit allein kann froh machen, müde, einsam, oder alles drei. In kleinen Umfragen waren gemischte oder gedrückte Gefühle auch nach Sex mit sich selbst häufig, am meisten bei Menschen, die darauf herabsehen.',
      'Auch wer allein ist, darf umsorgt werden. Ein Glas Wasser, ein Strecken und ein freundlicher Gedanke sind für eine Person nicht zu viel.',
    ],
    try: 'Vor dem Griff zum Bildschirm eine Minute still liegen und nichts Nützliches tun.',
    claims: ['kleine Umfragen über Sex mit sich selbst'],
  },
  'card.35': {
    title: 'Gewohnheit ohne Zählen',
    body: [
      'Wie lange, bis etwas Neues von selbst kommt? In Studien waren es im Schnitt zwei Monate, bei manchen ein paar Tage, bei anderen fast ein Jahr. Ein ausgelassener Tag schadete nicht.',
      'Darum zählt Hearth nichts. Wer es eine Woche oder einen Sommer vergisst, fängt da an, wo er ist. Leichter wird es, wenn es an etwas hängt, das ohnehin geschieht, etwa dem Ausschalten der Lampe.',
    ],
    try: 'Wählen, worauf es folgt: „Wenn das Licht aus ist, frage ich.“',
    claims: ['Gewohnheiten allgemein; Aftercare wurde nicht untersucht'],
  },
  'card.38': {
    title: 'Freundlich zu sich sein',
    body: [
      'Freundlich zu sich sein heißt, mit sich zu reden wie mit einer Freundin oder einem Freund nach einem schweren Tag. Studien zeigen, dass Kurse darin Anspannung, gedrückte Stimmung und harte Selbstgespräche lindern. Ob es am Sex etwas ändert, ist viel weniger klar.',
      'Lob ist das nicht. Niemand muss sich wunderbar finden. „Das ist schwer, und ich darf ruhen“ ist es schon.',
    ],
    try: 'Aufschreiben, was man heute Abend einem lieben Menschen sagen würde. Dann lesen, als gälte es einem selbst.',
    claims: ['Freundlichkeit mit sich, allgemein'],
  },
  'card.37': {
    title: 'Wenn Früheres mitkommt',
    body: [
      'Manche haben erlebt, was Nähe schwer macht. Viele von ihnen sagen, dass zwei Dinge helfen: selbst zu wählen, und zu wissen, was als Nächstes kommt. Augen offen, Licht an, Berührung nur auf Ansage, und ein Stopp, das keinen Grund braucht.',
      'Keine Studie hat Aftercare hierfür betrachtet, und nichts davon ist Behandlung. Eine Traumatherapie, oder eine Beratungsstelle für Menschen, die sexuelle Gewalt erlebt haben, kann weiter mitgehen.',
    ],
    try: 'Eine Sache im Voraus festlegen, die jedes Mal gleich bleibt.',
    claims: ['was viele mit solchen Erfahrungen sagen'],
  },
  'card.40': {
    title: 'Was Apps können und was nicht',
    body: [
      'Online-Programme für Paare brachten in Versuchen kleine Verbesserungen. Es waren aber andere, und nicht über Aftercare. Hearth selbst wurde nie erprobt, und auch sonst keine App dafür.',
      'Fast alles, was man weiß, stammt von jungen Paaren aus dem Westen. Über behinderte, ältere, trans oder nicht monogame Menschen, oder solche mit schwerem Erlebtem, ist kaum etwas bekannt. Den eigenen Abend kennt niemand besser als die, die ihn erleben.',
    ],
    try: 'Nach drei Abenden fragen: Hat uns das gutgetan? Wenn nicht, dann lassen.',
    claims: ['andere Online-Programme für Paare'],
  },
} as const satisfies Record<CardId, CardWords>;

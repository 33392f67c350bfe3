import type { CardId, CardWords } from '../types';

export const feelings = {
  'card.06': {
    title: 'Ein Nachglühen kann zwei Tage dauern',
    body: [
      'Frisch verheiratete Paare in den USA schrieben jeden Abend auf, wie zufrieden sie mit ihrem Sexleben waren. Nach einem Tag mit Sex blieb das etwa 48 Stunden höher. Paare mit stärkerem Nachglühen waren einige Monate später eher glücklicher miteinander.',
      'Darum fragt Hearth morgen noch einmal, und nicht nur heute. Dann ist vielleicht noch etwas Gutes da, oder etwas, das gesagt werden will.',
    ],
    try: 'Am Tag danach einen warmen Satz schicken, wenn niemand damit rechnet.',
    claims: ['zwei Studien mit Tagebüchern, über den Sex selbst'],
  },
  'card.13': {
    title: 'Tränen, Leere, Sorgen',
    body: [
      'Manchmal kommen Tränen nach Sex, der gewollt und gut war. Oder man fühlt sich leer, gereizt, weit weg. Umfragen unter Frauen und Männern zeigen, dass viele das irgendwann erlebt haben.',
      'Mit der anderen Person hat es oft nichts zu tun. In der einen Umfrage, die danach sah, hing es nicht damit zusammen, wie nah sich die Menschen waren. Kommt es oft, oder wird es schwer, sind Arztpraxis oder Therapie ein guter Ort dafür.',
    ],
    try: 'Sagen: „Mir ist schwer, und es liegt nicht an dir. Bleib da“, oder „Gib mir zehn Minuten.“',
    claims: ['dass es häufig ist', 'woher es kommt'],
  },
  'card.15': {
    title: 'Der Drop',
    body: [
      'Viele in Kink-Gemeinschaften beschreiben einen Drop: Stunden oder Tage nach etwas Intensivem sind sie leer, müde, den Tränen nah. Treffen kann es jede Person, ob sie geführt hat oder gefolgt ist.',
      'Keine Studie hat es gezählt, und sicher sagen, was hilft, kann niemand. Einfach ist, was sich die Leute raten: Wärme, Essen, Schlaf, ein gutes Wort, Gesellschaft, die nicht drängt. Damit rechnen, und froh sein, wenn er ausbleibt.',
    ],
    try: 'Jetzt abmachen, wer wem morgen schreibt, und übermorgen.',
    claims: ['was sich Menschen in Kink-Gemeinschaften erzählen'],
  },
  'card.17': {
    title: 'Enden färben die Erinnerung',
    body: [
      'Wer auf etwas zurückblickt, dem gelten der stärkste Moment und das Ende mehr als die Dauer. Das stimmt für vieles, Schönes wie Schmerzhaftes. Für reiche Erlebnisse stimmt es weniger, und für Sex hat es niemand erprobt.',
      'Trotzdem: Ein kalter Abschied kann einen schönen Abend verderben. Ein Ende ist eine kleine Sache, um die man sich kümmern kann.',
    ],
    try: 'Den letzten Satz des Abends mit Absicht wählen.',
    claims: ['Enden im Allgemeinen, nicht nach dem Sex'],
  },
  'card.18': {
    title: 'Auskosten',
    body: [
      'Auskosten heißt, einen Moment beim Guten zu bleiben und seine Einzelheiten zu bemerken. Studien zeigen, dass es im Alltag die Stimmung hebt. Für die Zeit nach dem Sex hat es niemand erprobt, obwohl sie wie gemacht dafür scheint.',
      'Eine besondere Verfassung braucht es nicht. Die Wärme einer Schulter, das Geräusch von Regen, dass jemand gelacht hat: Eine Einzelheit genügt.',
    ],
    try: 'Eine Einzelheit von heute aussuchen, die bleiben soll. Sie sagen oder aufschreiben.',
    claims: ['Auskosten im Alltag'],
  },
  'card.24': {
    title: 'Ein Gefühl benennen',
    body: [
      'Ein Wort für ein Gefühl zu finden kann ihm die Schärfe nehmen. Laborstudien sahen das oft. Eine spätere fand manchmal das Gegenteil: Hat ein Gefühl einmal einen Namen, lässt es sich vielleicht schwerer anders sehen.',
      'Also ist es ein Angebot. Ein schlichtes Wort reicht. „Gemischt“ ist auch eines, und „keine Ahnung“ genauso.',
    ],
    try: 'Ein Wort für gerade eben wählen, oder keines.',
    claims: ['Gefühle in Worte fassen, allgemein'],
  },
} as const satisfies Record<CardId, CardWords>;

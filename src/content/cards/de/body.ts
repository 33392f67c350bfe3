import type { CardId, CardWords } from '../types';

export const body = {
  'card.07': {
    title: 'Hormone, ehrlich gesagt',
    body: [
      'Oft ist zu lesen, dass Sex den Körper mit diesem oder jenem überschwemmt. Gemessen wurde weniger. In kleinen Laborstudien stieg Oxytocin rund um den Orgasmus ein wenig und war binnen einer halben Stunde wieder wie zuvor. Ein beruhigendes Hormon, Prolaktin, blieb etwa eine Stunde erhöht.',
      'Ob Kuscheln eines davon oben hält, hat niemand gemessen. Nähe lässt sich auch ohne Formel genießen.',
    ],
    try: 'Spüren, wie es dem Körper jetzt geht, und in zehn Minuten noch einmal. Mehr Messen braucht es nicht.',
    claims: ['kurze Anstiege bei wenigen Menschen, im Labor gemessen'],
  },
  'card.08': {
    title: 'Ein Körper kommt herunter',
    body: [
      'Herz, Atem und Muskeln arbeiten beim Sex mehr. Danach werden sie von selbst ruhiger, meist in Minuten, ganz gleich, was man tut. Manche sind dann müde, andere hellwach, und einige zittern oder frieren.',
      'Stille, wenig Licht und langsame Bewegungen können den Weg angenehmer machen. Er braucht keine Eile, und gut machen muss ihn niemand.',
    ],
    try: 'Zehn Atemzüge lang liegen bleiben, so lang, wie sie eben sind, und dann erst aufstehen.',
    claims: ['Herz und Blutdruck steigen kurz und beruhigen sich von selbst'],
  },
  'card.09': {
    title: 'Berührung beruhigt viele, nicht alle',
    body: [
      'Studien zeigen, dass freundliche Berührung Schmerz, Sorgen und gedrückte Stimmung lindern kann. Mehr als hundert, zusammengenommen, zeigen dahin. Keine betraf die Stunden nach dem Sex.',
      'Aber Berührung ist nicht von Natur aus gut. In einer kleinen Studie mochten Menschen, denen andere Leid getan hatten, langsames Streicheln gar nicht, das anderen gefiel. Auch Haut, die für heute genug hat, ist ein guter Grund. Über Liebe sagt das nichts.',
    ],
    try: 'Zwei Dinge zur Wahl stellen: „Meine Hand auf deinem Rücken, oder ich neben dir, ohne Berührung?“',
    claims: ['freundliche Berührung allgemein', 'manche mögen langsames Streicheln nicht'],
  },
  'card.10': {
    title: 'Die eigene Hand zählt',
    body: [
      'Niemand da zum Halten? In einem Versuch mit 159 Erwachsenen legten manche vor einer anstrengenden Aufgabe eine Hand aufs eigene Herz. Ein Stresshormon stieg bei ihnen weniger, ähnlich wie nach einer Umarmung.',
      'Der Herzschlag war derselbe, und auch die gefühlte Anspannung. Vielleicht ist also gar nichts zu merken, und trotzdem kann es freundlich sein.',
    ],
    try: 'Eine Hand, oder etwas Weiches und Warmes, auf Brust oder Bauch legen. Fünf Atemzüge lang.',
    claims: ['ein Versuch, über Stress und nicht über Sex'],
  },
  'card.11': {
    title: 'Langsam atmen',
    body: [
      'Etwa sechs Atemzüge in der Minute ändern den Rhythmus des Herzens. Das zeigen Studien klar. Ob man sich auch ruhiger fühlt, ist weniger sicher, und die Übungen, die etwas brachten, dauerten fünf Minuten und mehr, an vielen Tagen.',
      'Eine Minute langsamer Atem ist also eine Pause, und eine angenehme. Eine Behandlung ist sie nicht. Wird einem schwindlig, dann einfach atmen wie immer.',
    ],
    try: 'Eine Minute lang: ein bis vier gezählt, aus bis sechs gezählt.',
    claims: ['was langsames Atmen mit dem Herzen macht', 'sich weniger angespannt fühlen'],
  },
  'card.12': {
    title: 'Atem ist nichts für mich?',
    body: [
      'Den Atem zu beobachten kann eng oder seltsam sein. Manchen liegt es, andere macht es unruhig, und Mühe ist da niemand schuldig.',
      'Es gibt anderes zum Festhalten. Auf das fernste Geräusch lauschen. Drei blaue Dinge im Zimmer finden. Spüren, wo die Füße oder der Po auf dem aufliegen, was trägt. Viele finden das beruhigend.',
    ],
    try: 'Mit offenen Augen den Blick bei fünf Dingen ruhen lassen, einem nach dem anderen.',
    claims: ['Geräusche, Blicke und Füße als Anker'],
  },
  'card.25': {
    title: 'Wasser und etwas zu essen',
    body: [
      'In einer kleinen Studie war Sex mäßig anstrengend, wie zügiges Gehen bergauf. Zum Austrocknen braucht es mehr. Ein Glas Wasser ist eher Freundlichkeit als Medizin, und das ist Grund genug.',
      'Mit einem Happen ist es genauso. Manche möchten einen, manche lieber nicht. Bringen, hinstellen, kein Thema daraus machen.',
    ],
    try: 'Vorher ein Glas Wasser neben das Bett stellen.',
    claims: ['wie anstrengend Sex ist'],
  },
  'card.26': {
    title: 'Waschen und Pinkeln',
    body: [
      'Manche waschen sich gern gleich, andere bleiben gern, wie sie sind. Beides ist gut. Ein Handtuch in Reichweite spart einen kalten Weg.',
      'Oft heißt es, Pinkeln danach halte Blasenentzündungen fern. Die einzige kleine Studie konnte es nicht sagen. Es schadet nicht, also gern, wenn es drückt. Brennt es öfter, kann eine Ärztin oder ein Arzt helfen.',
    ],
    try: 'Vorher ein weiches Tuch hinlegen, damit niemand gehen muss, bevor es passt.',
    claims: ['Pinkeln danach hilft vielleicht ein wenig, vielleicht gar nicht'],
  },
  'card.27': {
    title: 'Wärme, Gewicht, Lage',
    body: [
      'Ein Körper, dem eben noch heiß war, kann im nächsten Moment frieren. Eine Decke, Socken, ein Kissen unter den Knien können mehr zählen als schöne Worte.',
      'Schwere Decken und Weiches zum Halten tun einiges von dem, was Berührung tut: In Studien halfen sie dem Körper etwa gleich gut, dem Gemüt etwas weniger. Wer allein ist, oder keine Hände möchte, hat damit eine gute Antwort.',
    ],
    try: 'Fragen: „Zu warm, zu kalt, oder drückt etwas?“ Und dann genau das ändern.',
    claims: [
      'Weiches und Schweres tut einiges, was Berührung tut',
      'Decken und Kissen nach dem Sex',
    ],
  },
  'card.28': {
    title: 'Schmerz ist eine Auskunft',
    body: [
      'Ein wenig Wundsein, das bis morgen vergeht, ist häufig. Zur Ärztin oder zum Arzt gehören Schmerz, der wiederkommt, Blutung außerhalb der Periode, Brennen beim Pinkeln, wunde Stellen. Das meiste lässt sich behandeln, und niemand dort ist schockiert.',
      'Starker oder wachsender Schmerz, starke Blutung oder Atemnot können nicht warten. Dann die örtliche Notrufnummer. Die ganze Liste steht oben, unter Hilfe & Beistand.',
    ],
    try: 'Laut sagen, wo es wehtut, auch wenn es klein ist. Dann aufhören mit dem, was wehtut.',
    claims: [],
  },
  'card.36': {
    title: 'Sinne sind verschieden',
    body: [
      'Die eine Person schmilzt unter einer Feder, die andere möchte aus dem Fenster springen. Licht, Lärm, Gerüche und Stoffe können wohltun oder wehtun, und nach dem Sex stehen die Sinne vielleicht weit offen.',
      'Autistische Erwachsene haben das in Gesprächen gut beschrieben: Derselbe Sinn, der Freude macht, kann eine Stunde später zu viel sein. Fest oder leicht, hell oder dunkel, Reden oder Stille: nach jedem einzeln fragen.',
    ],
    try: 'Eine Sache im Zimmer ändern: Lampe, Musik oder Decke. Sehen, wer aufatmet.',
    claims: ['Gespräche mit autistischen Erwachsenen'],
  },
} as const satisfies Record<CardId, CardWords>;

import type { MisconceptionWords } from '../words';

/** Nobody is addressed, so that both ways of saying "you" are served. */
export const words: MisconceptionWords = {
  'myth.01': {
    title: 'Das ist uns zu förmlich',
    body: [
      'Ein Gespräch mit Tagesordnung, Kerzen, ein Wecker: Das will um Mitternacht niemand. Und niemand braucht es. Eine Frage genügt, mit der eigenen Stimme, etwa „Alles gut?“ oder „Wasser?“',
      'Wenn ein Plan zum Kichern ist, dann wird gekichert. Vielleicht ist das das Wärmste am ganzen Abend.',
    ],
    try: 'Heute Abend eine einzige Frage stellen, und es dabei lassen.',
    claims: ['was viele Paare sagen'],
  },
  'myth.02': {
    title: 'Wir brauchen das nicht',
    body: [
      'Vielleicht gibt es das längst. Viele Paare haben eine Art dazuliegen, einen Scherz, ein Glas, das jemand holt. Tut es beiden gut, dann soll es bleiben, wie es ist.',
      'Fragen lohnt trotzdem, ob es für beide stimmt. In Umfragen waren die Wünsche für danach sehr verschieden, und von außen ist das nicht zu sehen.',
    ],
    try: 'Bemerken, was es schon gibt, und es einmal aufschreiben.',
    claims: ['dass Wünsche sehr verschieden sind'],
  },
  'myth.03': {
    title: 'Das macht das Spontane kaputt',
    body: [
      'Was vorher kommt, darf so wild und ungeplant bleiben wie immer. Nur das Ende bekommt etwas Boden. Wer weiß, dass niemand aufspringt und geht, muss auf eine Sache weniger achten.',
      'Manche sagen, dadurch seien sie freier. Andere merken keinen Unterschied. Es zeigt sich nur beim Probieren.',
    ],
    try: 'Für danach eine Sache abmachen, und für davor nichts.',
    claims: ['was manche sagen'],
  },
  'myth.04': {
    title: 'Wir haben keine Zeit',
    body: [
      'Zwei Minuten sind kurz, und sie sind trotzdem Fürsorge. Eine Hand, ein Danke, ein gemeinsamer Blick auf die Uhr, und los.',
      'Ehrlich gesagt: Soll der Körper durch Atmen ruhiger werden, sprechen die Studien von fünf Minuten und mehr. Aber das ist ein anderer Wunsch. Beim Gehen freundlich zu sein dauert so lange wie Socken anziehen.',
    ],
    try: 'Beim Anziehen einen freundlichen Satz sagen.',
    claims: ['kurze Fürsorge; Atemübungen brauchen länger'],
  },
  'myth.05': {
    title: 'Das ist nur etwas für Kink',
    body: [
      'Dort entstand das Wort. Wofür es steht, ist so alt wie das Nebeneinanderliegen. In den Tagebüchern von 101 festen Paaren ging warme Zeit danach mit mehr Zufriedenheit einher, und um Kink ging es dabei nicht.',
      'Auch sanfte Abende können offen und dünnhäutig machen. Die Fürsorge lässt sich nehmen, und das Wort lassen.',
    ],
    try: 'Irgendeinen Namen dafür nehmen. „Der gemütliche Teil“ ist gut.',
    claims: ['warme Zeit danach, bei festen Paaren'],
  },
  'myth.06': {
    title: 'Das ist nur etwas für Frauen',
    body: [
      'Die meisten Ergebnisse sehen für alle Befragten ähnlich aus. In dem einen Versuch über Bettgespräche wurden die Männer zufriedener. Gedrückte Gefühle nach dem Sex kennen auch viele Männer.',
      'Was jemand braucht, hängt an der Person, am Tag und am Erlebten. Fragen hilft, Raten gehört ins Horoskop.',
    ],
    try: 'Alle dasselbe fragen: „Was möchtest du jetzt?“',
    claims: ['Studien mit Paaren, meist eine Frau und ein Mann'],
  },
  'myth.07': {
    title: 'Das heißt Kuscheln',
    body: [
      'Für viele ja. Für andere ist Haut dann das Letzte, und eine geschlossene Tür und eine Tasse Tee sind das Glück. Beides ist Aftercare, gleich viel wert.',
      'Abgemachter Abstand ist etwas anderes als Verlassenwerden. „In zwanzig Minuten bin ich wieder da“ macht aus dem einen das andere.',
    ],
    try: 'Wer Abstand möchte, sagt, wie lange, und wie das Zurückkommen aussieht.',
    claims: ['manche mögen Berührung nicht, oder brauchen weniger'],
  },
  'myth.08': {
    title: 'Wer führt, kümmert sich, Punkt',
    body: [
      'Führen ist Arbeit für Körper und Kopf. Danach kann die führende Person so müde, bewegt oder unsicher sein wie jede andere. In Gesprächen sagten Menschen, die führen, dass die Zeit danach auch für sie da ist.',
      'Fürsorge kann im Kreis gehen: erst die eine, dann die andere, oder jede bringt die Hälfte. Eine Prüfung für eine Person allein ist sie nicht.',
    ],
    try: 'Abwechseln: fünf Minuten für dich, fünf Minuten für mich.',
    claims: ['Gespräche mit Menschen, die führen'],
  },
  'myth.09': {
    title: 'Gedrückt sein heißt, mit uns stimmt etwas nicht',
    body: [
      'Um zwei Uhr nachts kann es so aussehen. Doch in der Umfrage, die danach fragte, sagte gedrückte Stimmung nach dem Sex nichts darüber, wie nah sich das Paar war. Sie kommt in liebevollen Häusern vor und nach schönen Nächten.',
      'Ein Gefühl ist erst Wetter, dann Nachricht. Bleibt es wochenlang, lohnt ein genauerer Blick, zusammen oder mit Hilfe.',
    ],
    try: 'Einander sagen: „Das ist eine schwere Stunde. Wir sehen es uns morgen an.“',
    claims: ['eine Umfrage unter Frauen'],
  },
  'myth.10': {
    title: 'Wenn ich traurig bin, kann ich es nicht gewollt haben',
    body: [
      'Trauer allein sagt das nicht. Menschen weinen nach Dingen, die sie ersehnt haben. Und Menschen können ruhig sein nach Dingen, die sie nicht wollten.',
      'Nur die Person selbst weiß, ob sie es wollte, und das herauszufinden darf dauern. Heute Abend muss nichts entschieden werden, und allein mit der Frage muss auch niemand sein. Unter Hilfe & Beistand stehen Menschen, die zuhören und glauben.',
    ],
    try: 'Sich in Ruhe fragen: Fühlte ich mich frei aufzuhören?',
    claims: [],
  },
  'myth.11': {
    title: 'Wer mich liebt, wüsste es',
    body: [
      'Es wäre schön, wie ein Buch gelesen zu werden. Aber dieselbe Umarmung ist für die eine Person ein Zuhause und für die nächste ein Käfig. Auch nach Jahren rät man falsch, und am kühnsten, wenn man sicher ist.',
      'Paare, die über so etwas reden können, sind eher zufriedener. Ein laut gesagter Wunsch ist nicht weniger wert, wenn er wahr wird.',
    ],
    try: 'Einen Wunsch als Wunsch sagen: „Ich fände es schön, wenn du hier liegen bleibst.“',
    claims: ['Paare, die reden können, sind eher zufriedener'],
  },
  'myth.12': {
    title: 'Mehr reden ist besser',
    body: [
      'In den Studien hängt freundliches Reden klarer mit Zufriedenheit zusammen als häufiges, und klarer als alles zu erzählen. Fünf ehrliche Minuten im Monat können mehr sein als ein Bericht jede Nacht.',
      'Es gibt Abende, an denen ein Satz etwas zerbrechen würde. Stille, die beide mögen, ist auch ein Gespräch.',
    ],
    try: 'Erst fragen: „Worte, oder Stille?“',
    claims: ['Güte des Redens vor Menge'],
  },
  'myth.13': {
    title: 'Allein zählt nicht',
    body: [
      'Da war doch jemand. Ein aufgewühlter Körper will wieder herunterkommen, wer auch sonst im Zimmer war. Die Decke hochziehen, etwas trinken, ausatmen: Das ist nicht albern, nur weil niemand zusieht.',
      'Was es bringt, hat niemand untersucht. Es kostet eine Minute, also lässt es sich selbst herausfinden.',
    ],
    try: 'Beim nächsten Mal eine Sache für sich tun, die man für einen Gast täte.',
    claims: ['was viele sagen'],
  },
  'myth.14': {
    title: 'Bei der Entfernung hat es keinen Sinn',
    body: [
      'Arme reichen nicht durch einen Bildschirm, und das tut wirklich weh. Aber Worte kommen an. Von Menschen, die weit voneinander leben, waren die eher zufriedener, die oft fürsorgliche Nachrichten bekamen.',
      'Das Ende des Anrufs ist das Schwerste. Ein langsamer Abschied, und eine Nachricht eine halbe Stunde später, machen das leere Zimmer etwas weniger leer.',
    ],
    try: 'Vor dem Schlafen schreiben, und sei es nur „ich lächle noch“.',
    claims: ['fürsorgliche Nachrichten auf Entfernung'],
  },
  'myth.15': {
    title: 'Einmal abgemacht, für immer klar',
    body: [
      'Was im Frühling gut war, kann im Herbst falsch sein. Eine neue Arbeit, eine Geburt, Krankheit, Trauer, eine andere Pille, oder gar kein Grund: Wünsche ziehen um, und selten melden sie sich ab.',
      'Also ab und zu wieder hinsehen, bei Tag und angezogen. Und am Abend selbst gilt die neueste Antwort.',
    ],
    try: 'Nach einer alten Antwort fragen: „Stimmt das noch für dich?“',
    claims: ['was viele Paare sagen'],
  },
  'myth.16': {
    title: 'Gute Aftercare macht alles in Ordnung',
    body: [
      'Nein. Fürsorge danach ersetzt nie ein Ja davor und währenddessen. Hat jemand Grenzen übergangen, macht eine Decke das nicht ungeschehen, so sanft sie auch liegt. Sie macht es vielleicht sogar schwerer, klar zu sehen.',
      'Die Decke darf man annehmen und trotzdem sagen, dass es nicht in Ordnung war. Unter Hilfe & Beistand stehen Menschen genau dafür.',
    ],
    try: 'Bei Zweifeln an etwas, das geschah, mit jemandem sprechen, der nicht dabei war.',
    claims: [],
  },
};

import type { EvidenceId, EvidenceWords } from '../types';

export const between = {
  E34: {
    who: '93 Studien zusammengenommen, mehr als 38.000 Menschen.',
    limit:
      'Es zeigt, was zusammen auftritt. Glücklichen Paaren fällt Reden vielleicht nur leichter.',
  },
  E35: {
    who: '48 Studien mit Paaren zusammengenommen.',
    limit: 'Es zeigt, was zusammen auftritt, nicht, was wohin führt.',
  },
  E36: {
    who: '79 Paare, die einander gute und schlechte Nachrichten erzählten.',
    limit: 'Eine Gruppe von Paaren. Ein Zusammenhang, auch zwei Monate später.',
  },
  E37: {
    who: 'Paare, die lernten, auf gute Nachrichten warm zu antworten, und Paare, die anderes taten.',
    limit: 'Die anderen schienen dankbarer. Die eigene Zufriedenheit blieb gleich.',
  },
  E38: {
    who: '20 Versuche zum Auskosten zusammengenommen, etwa 4.800 Menschen.',
    limit: 'Es geht um den Alltag. Die Zeit nach dem Sex wurde nicht untersucht.',
  },
  E39: {
    who: '27 Versuche mit Kursen in Freundlichkeit zu sich zusammengenommen.',
    limit: 'Kurse über Wochen, manche schwach geprüft. Gruppen gewannen mehr als Einzelne.',
  },
  E40: {
    who: '263 Paare, in denen eine Person wenig Lust hatte und darunter litt.',
    limit: 'Ein Zusammenhang zu einem Zeitpunkt. Sechs Monate später war er fort.',
  },
  E41: {
    who: '70 Menschen, die dreimal die Woche 15 Minuten über Gutes schrieben.',
    limit: 'Klein, und viel mehr Schreiben als eine Zeile am Abend.',
  },
  E42: {
    who: 'Studien darüber, wie lange neue Gewohnheiten brauchen.',
    limit: 'Sehr verschieden, von 4 Tagen bis 335. Zu Aftercare gibt es keine.',
  },
  E43: {
    who: '52 Studien zusammengenommen, etwa 19.700 Menschen, und einige kleinere, die widersprechen.',
    limit: 'Nur Zusammenhänge. Viel Telefon nebeneinander ist harmlos.',
  },
  E44: {
    who: 'Paare mit einem Online-Programm, 742 und 671 in zwei Versuchen, und eine App ohne Vergleich.',
    limit: 'Kleine Verbesserungen, von Programmen, die nicht von Aftercare handelten.',
  },
  E45: {
    who: '647 Menschen, gefragt, wie sie Kontakt halten.',
    limit: 'Eine Umfrage. Sie zeigt, was zusammen auftritt.',
  },
  E46: {
    who: 'Menschen in Fernbeziehungen, die eine Umfrage beantworteten.',
    limit: 'Eine Umfrage. Sie zeigt, was zusammen auftritt.',
  },
  E47: {
    who: 'Menschen, gefragt nach Sex mit sich selbst, manche Tag für Tag.',
    limit: 'Gemischte Ergebnisse, und nur Zusammenhänge.',
  },
  E48: {
    who: '21 Paare, deren Anstrengung beim Sex geschätzt wurde.',
    limit: 'Eine kleine Gruppe, und eine Schätzung.',
  },
  E49: {
    who: 'Ein kleiner Vergleich von Frauen mit und ohne Blasenentzündung.',
    limit: 'Zu klein, um es zu sagen. Es kann Zufall sein.',
  },
  E50: {
    who: '58 Menschen, die Kink leben, vorher und nachher gemessen.',
    limit: 'Fürsorge wurde beobachtet, nicht erprobt. Alle wussten, dass sie untersucht wurden.',
  },
  E51: {
    who: '35 Paare, die Kink leben, und 27 Menschen zum Vergleich.',
    limit: 'Klein, und mehr über Hormone in einer Szene als über die Fürsorge danach.',
  },
  E52: {
    who: '40 Menschen, die im Kink führen, in Gesprächen.',
    limit: 'Ihre eigenen Worte, ausführlich. Sie stehen nicht für alle.',
  },
  E53: {
    who: 'Ein Überblick darüber, wie Kink-Gemeinschaften fragen und sich einigen.',
    limit: 'Er beschreibt gute Übung. Er prüft sie nicht.',
  },
  E54: {
    who: 'Menschen in Kink-Gemeinschaften, und wer für sie schreibt. Eine Studie fand sich nicht.',
    limit: 'Niemand weiß, wie häufig es ist, oder was am meisten hilft.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;

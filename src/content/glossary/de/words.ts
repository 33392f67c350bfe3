import type { GlossaryWords } from '../glossary';

export const words: GlossaryWords = {
  'term.aftercare': {
    term: 'Aftercare',
    meaning:
      'Sich um Körper und Gefühle kümmern, wenn der Sex vorbei ist, füreinander oder für sich.',
  },
  'term.afterglow': {
    term: 'Nachglühen',
    meaning: 'Ein warmes, zufriedenes Gefühl, das Stunden oder ein, zwei Tage bleiben kann.',
  },
  'term.anchor': {
    term: 'Anker',
    meaning: 'Etwas, auf dem die Aufmerksamkeit ruht: ein Klang, ein Anblick, die Füße, der Atem.',
  },
  'term.boundary': {
    term: 'Grenze',
    meaning: 'Was jemand nicht will. Sie braucht keinen Grund und gilt ab jedem Moment.',
  },
  'term.careCard': {
    term: 'Karte',
    meaning: 'Die Seite in Hearth, die zeigt, was beide mögen, und sonst nichts.',
  },
  'term.checkIn': {
    term: 'Innehalten',
    meaning:
      'Ein kurzer Blick darauf, wie es geht, mit ein paar Tippern oder Worten. Gezählt wird nichts.',
  },
  'term.comfortBox': {
    term: 'Kiste mit Gutem',
    meaning: 'Ein paar weiche, warme oder leckere Dinge, vorher bereitgelegt.',
  },
  'term.consent': {
    term: 'Einverständnis',
    meaning: 'Ein freies Ja zu einer Sache, jetzt. Es lässt sich jederzeit zurücknehmen.',
  },
  'term.distance': {
    term: 'Auf Entfernung',
    meaning: 'Nähe per Telefon, Video oder Nachricht.',
  },
  'term.drop': {
    term: 'Drop',
    meaning:
      'Eine schwere, leere oder tränennahe Zeit nach etwas Intensivem. Das Wort kommt aus dem Kink.',
  },
  'term.gentleMode': {
    term: 'Sanfter Modus',
    meaning: 'Ein langsamerer Weg durch Hearth: keine Überraschungen, keine Berührung ohne Wunsch.',
  },
  'term.grounding': {
    term: 'Erden',
    meaning: 'Sich dem zuwenden, was ringsum zu sehen, hören und spüren ist, um fester zu stehen.',
  },
  'term.kink': {
    term: 'Kink',
    meaning: 'Spiel mit Macht, Rollen, Seilen oder starken Empfindungen, dem alle zustimmen.',
  },
  'term.leading': {
    term: 'Führen und Empfangen',
    meaning: 'Eine Person lenkt, was geschieht, die andere nimmt es auf. Beide können es beenden.',
  },
  'term.lowMood': {
    term: 'Gedrückte Stimmung danach',
    meaning: 'Traurig, leer oder gereizt sein nach dem Sex, auch wenn er gewollt und gut war.',
  },
  'term.oxytocin': {
    term: 'Oxytocin',
    meaning: 'Ein Hormon, das rund um den Orgasmus kurz steigt. Was es mit Nähe tut, ist unklar.',
  },
  'term.preference': {
    term: 'Vorliebe',
    meaning: 'Was jemand meist mag. Sie ist kein Versprechen und kann sich ändern.',
  },
  'term.prolactin': {
    term: 'Prolaktin',
    meaning: 'Ein Hormon, das nach dem Orgasmus etwa eine Stunde erhöht bleibt.',
  },
  'term.savouring': {
    term: 'Auskosten',
    meaning: 'Bei einem guten Moment verweilen, bis seine Einzelheiten ankommen.',
  },
  'term.scene': {
    term: 'Szene',
    meaning: 'Im Kink: die Zeit von einem abgemachten Anfang bis zu einem abgemachten Ende.',
  },
  'term.selfKindness': {
    term: 'Freundlichkeit mit sich',
    meaning: 'Ein freundlicher Ton sich selbst gegenüber, vor allem an schweren Tagen.',
  },
  'term.settle': {
    term: 'Ankommen',
    meaning: 'Wieder zur Ruhe kommen, im Tempo des eigenen Körpers.',
  },
  'term.solo': {
    term: 'Allein',
    meaning: 'Sex mit sich selbst. Auch danach darf Fürsorge sein.',
  },
  'term.trial': {
    term: 'Versuch',
    meaning: 'Eine Studie, in der der Zufall bestimmt, wer was probiert. Sie kann Ursachen zeigen.',
  },
};

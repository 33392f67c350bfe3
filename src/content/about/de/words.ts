import type { AboutWords } from '../about';

/** Nobody is addressed, so that both ways of saying "you" are served. */
export const words: AboutWords = {
  sections: {
    'about.hearth': {
      title: 'Was Hearth ist',
      text: [
        'Hearth ist für die Zeit nach dem Sex: für zwei, für mehr, oder für eine Person. Es bietet Worte, Stille, kleine Ideen und einen Platz zum Schreiben.',
        'Über das Davor sagt es nichts. Es zählt nichts und vergleicht niemanden.',
      ],
    },
    'about.word': {
      title: 'Woher das Wort kommt',
      text: [
        '„Aftercare“ in diesem Sinn kommt aus Kink-Gemeinschaften, die einen Brauch daraus machten. In der Sexualtherapie und anderswo wurde es aufgenommen, denn der Wunsch reicht weiter als Kink.',
        'Wir benutzen das Wort mit Dank an die, die es gefunden haben.',
      ],
    },
    'about.apps': {
      title: 'Was eine App kann und was nicht',
      text: [
        'Sie kann an Ideen erinnern, vorlesen und behalten, was bleiben soll. Sie weiß nicht, wie es jemandem geht. Sie kann nicht sagen, ob ein Ja gemeint ist.',
        'Niemand hat Hearth in einer Studie erprobt. Programme anderer Art halfen Paaren ein wenig.',
      ],
    },
    'about.therapy': {
      title: 'Keine Therapie, keine Medizin',
      text: [
        'Hearth behandelt nichts und findet keine Krankheiten. Es kann neben einer Therapie stehen, nicht an ihrer Stelle.',
        'Drückt etwas wochenlang, tut es weh oder macht es Angst, dann kann ein Mensch mehr tun als ein Bildschirm.',
      ],
    },
    'about.sources': {
      title: 'Wie wir etwas sagen',
      text: [
        'Jede Karte nennt ihre Quellen und sagt in einfachen Worten, wie gut sie gestützt ist. Von stark nach schwach: gut belegt, einiges spricht dafür, erste Hinweise, Erfahrungswissen.',
        'Wir sagen „geht einher mit“, wo niemand weiß, was wovon kommt. Was wir nicht prüfen konnten, lassen wir weg.',
      ],
    },
    'about.gaps': {
      title: 'Was noch niemand weiß',
      text: [
        'Keine Studie hat Aftercare als Ganzes erprobt, in keiner Gruppe von Menschen. Niemand weiß, wie viel davon genug ist.',
        'Das meiste betrifft junge Paare aus einer Frau und einem Mann, in reichen Ländern. Sehr viele von uns fehlen da.',
      ],
    },
  },
  helpers: {
    'helper.emergency': {
      who: 'Örtlicher Notruf',
      what: 'Gefahr, starker Schmerz, starke Blutung, Atemnot.',
      ask: '„Ich brauche jetzt Hilfe, an dieser Adresse.“',
    },
    'helper.doctor': {
      who: 'Hausarztpraxis',
      what: 'Schmerz, der wiederkommt, Blutung, gedrückte Stimmung, Schlaf.',
      ask: '„Das passiert nach dem Sex. Können wir danach sehen?“',
    },
    'helper.clinic': {
      who: 'Beratungsstelle für sexuelle Gesundheit',
      what: 'Tests, Verhütung, Sorgen wegen HIV, wunde Stellen, Ausfluss.',
      ask: '„Ich möchte eine Untersuchung, und ich habe eine Frage zu gestern Nacht.“',
    },
    'helper.pharmacy': {
      who: 'Apotheke',
      what: 'Notfallverhütung, Wundsein, eine erste Einschätzung.',
      ask: '„Kann ich Sie unter vier Augen sprechen?“',
    },
    'helper.assault': {
      who: 'Beratungsstelle bei sexueller Gewalt',
      what: 'Wenn etwas geschah, das nicht gewollt war, neulich oder vor langer Zeit.',
      ask: '„Ich weiß noch nicht, was ich tun möchte. Können wir reden?“',
    },
    'helper.domestic': {
      who: 'Hilfetelefon bei häuslicher Gewalt',
      what: 'Wenn jemand Nahes Angst macht, bestimmt oder verletzt.',
      ask: '„Kann ich reden, ohne meinen Namen zu sagen?“',
    },
    'helper.lgbtq': {
      who: 'LGBTQ+ Beratung',
      what: 'Zum Reden mit Menschen, denen man die Grundlagen nicht erklären muss.',
      ask: '„Kennen Sie Praxen, zu denen ich gehen könnte?“',
    },
    'helper.crisis': {
      who: 'Sorgentelefon oder Krisendienst',
      what: 'Wenn es dunkel, spät und zu viel ist. Auch bei Kleinerem.',
      ask: '„Ich möchte damit gerade nicht allein sein.“',
    },
    'helper.sexTherapist': {
      who: 'Sexualtherapie',
      what: 'Wenn Sex, oder die Zeit danach, immer wieder schwierig ist.',
      ask: '„Sind Sie im nationalen Verzeichnis? Haben Sie damit schon gearbeitet?“',
    },
    'helper.pelvic': {
      who: 'Physiotherapie für den Beckenboden',
      what: 'Schmerz, Spannung oder Undichtsein, auch nach Geburt oder Operation.',
      ask: '„Können wir langsam vorgehen, und kann ich jederzeit aufhören?“',
    },
    'helper.kinkAware': {
      who: 'Fachleute mit Wissen über Kink',
      what: 'Für Hilfe, ohne verteidigen zu müssen, was man mag.',
      ask: '„Haben Sie Erfahrung mit Menschen, die Kink leben?“',
    },
    'helper.trauma': {
      who: 'Traumatherapie',
      what: 'Wenn das Frühere immer wieder ins Zimmer kommt.',
      ask: '„Wie würden wir anfangen, und wer bestimmt das Tempo?“',
    },
  },
  directories: [
    { name: 'findahelpline.com', what: 'Hilfetelefone in mehr als hundert Ländern.' },
    { name: 'lila.help', what: 'Frauenhäuser und Hilfetelefone in aller Welt.' },
  ],
};

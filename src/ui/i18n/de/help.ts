/** Every text of the help pages. A clinician should read these again in this language; no number is named. */
export const help = {
  'help.title': 'Hilfe & Beistand',
  'help.lead': 'Geht ohne Netz. Das Öffnen hinterlässt keine Notiz in Hearth.',
  'help.now': 'Jetzt gleich',
  'help.nowLead': 'Ist jemand in Gefahr, bitte die örtliche Notrufnummer anrufen.',
  'help.nowSigns': 'Bei einem davon sofort ärztliche Hilfe holen:',
  'help.sign1': 'Starke Blutung, oder Schmerz, der stark ist oder zunimmt',
  'help.sign2': 'Atemnot, Schmerz in der Brust, Ohnmacht',
  'help.sign3':
    'Ein plötzlicher, sehr starker Kopfschmerz; Schwäche; ein hängendes Gesicht; Mühe zu sehen oder zu sprechen; Verwirrung',
  'help.sign4':
    'Druck auf den Hals, danach Veränderungen von Stimme, Schlucken oder Atmen, Schmerz in Hals oder Kopf, oder eine Ohnmacht',
  'help.sign5': 'Eine Erektion über vier Stunden, oder ein Gegenstand, der feststeckt',
  'help.sign6':
    'Ein Arm oder Bein, das taub oder kalt bleibt, oder Schwellung von Gesicht oder Rachen',
  'help.nowOpen': 'Eines davon, jetzt',
  'help.more': 'Oder ist es das?',
  'help.numbers': 'Eigene Nummern',
  'help.setNumbers': 'Eintragen, wen man anruft',
  'help.note': 'Hearth ist keine Arztpraxis und keine Beratung. Es liest nichts Geschriebenes mit.',
  'help.exit': 'Diese Seite sofort verlassen',
  'help.exitNote':
    'Die Seite ist sofort fort, und Hearth ist abgeschlossen. Der Browser merkt sich vielleicht die Adresse.',
  'help.call': '{{ number }} anrufen',
  'help.dial': 'Das Telefon öffnen',

  'help.now.row': 'Eines davon, jetzt',
  'help.now.title': 'Bitte jetzt dringend ärztliche Hilfe holen',
  'help.now.1': 'Die örtliche Notrufnummer anrufen.',

  'help.neck.row': 'Druck auf den Hals, und es geht mir gut',
  'help.neck.title': 'Es lohnt, das heute ansehen zu lassen',
  'help.neck.1':
    'Nach jedem Druck auf den Hals noch am selben Tag ärztlich ansehen lassen, mit oder ohne Spuren. Folgen können Stunden oder Tage später kommen.',
  'help.neck.2':
    'Die Notrufnummer anrufen bei Ohnmacht, veränderter Stimme, Mühe beim Schlucken oder Atmen, oder Schmerz in Hals oder Kopf.',

  'help.time.row': 'Ein Kondom ging ab, oder Sorge um Schwangerschaft oder HIV',
  'help.time.title': 'Heute fragen: Zeit zählt',
  'help.time.1': 'Notfallverhütung wirkt bis zu fünf Tage danach. Früher ist besser.',
  'help.time.2':
    'Medizin, die das Risiko von HIV senkt, muss so bald wie möglich beginnen, binnen 72 Stunden.',
  'help.time.3':
    'Eine Apotheke, eine Beratungsstelle für sexuelle Gesundheit oder eine Notaufnahme kann helfen.',

  'help.book.row': 'Blutung oder Schmerz, der wiederkommt, Brennen, wunde Stellen',
  'help.book.title': 'Sollte angesehen werden',
  'help.book.1':
    'Blutung nach dem Sex außerhalb der Periode, Schmerz, der wiederkommt, Brennen beim Pinkeln, ungewohnter Ausfluss oder wunde Stellen: Das lässt sich meist behandeln.',
  'help.book.2':
    'Die Hausarztpraxis fragen, eine Beratungsstelle für sexuelle Gesundheit, oder eine Praxis für Gynäkologie oder Urologie.',

  'help.unwanted.row': 'Ich wollte es nicht, oder etwas fühlte sich nicht richtig an',
  'help.unwanted.title': 'Das tut mir leid',
  'help.unwanted.1': 'Was jetzt kommt, liegt ganz bei dir.',
  'help.unwanted.1@formal': 'Was jetzt kommt, liegt ganz bei Ihnen.',
  'help.unwanted.2':
    'Nichts davon wird behalten, und niemand erfährt es. Es braucht keinen Namen dafür und keinen Grund.',
  'help.unwanted.talk': 'Mit jemandem reden',
  'help.unwanted.care': 'Ärztliche Hilfe',
  'help.unwanted.careAbout': 'Früher hilft, wie auch immer es später weitergeht.',
  'help.unwanted.write': 'Aufschreiben, nur für mich',
  'help.unwanted.writeAbout': 'Es bleibt im Tagebuch, auf diesem Gerät.',

  'help.care.title': 'Ärztliche Hilfe',
  'help.care.1':
    'Eine Stelle für sexuelle Gewalt oder eine Notaufnahme kann Verletzungen versorgen und auf Wunsch Spuren sichern. Jeder Schritt wird selbst entschieden.',
  'help.care.2':
    'Medizin, die das Risiko von HIV senkt, muss binnen 72 Stunden beginnen. Notfallverhütung wirkt bis zu fünf Tage. Für beides ist früher besser.',
  'help.care.3': 'Hilfe gibt es auch, ohne es der Polizei zu sagen.',

  'help.unsafe.row': 'Ich bin bei jemandem nicht sicher',
  'help.unsafe.title': 'Es gibt Hilfe',
  'help.unsafe.1': 'In Gefahr die örtliche Notrufnummer anrufen.',
  'help.unsafe.2':
    'Ein Hilfetelefon bei häuslicher Gewalt hört zu und hilft planen. Zum Anrufen muss niemand jemanden verlassen.',
  'help.unsafe.3':
    'Ein Telefon kann überwacht sein. Am besten eines nehmen, das sonst niemand in der Hand hat.',

  'help.self.row': 'Ich könnte mir etwas antun',
  'help.self.title': 'Bitte nicht allein damit bleiben',
  'help.self.1': 'Die örtliche Notrufnummer anrufen, oder einen Krisendienst. Dafür sind sie da.',
  'help.self.2': 'Wenn es geht, dorthin gehen, wo jemand ist, oder jemanden bitten zu kommen.',

  'help.limits.row': 'Meine Grenzen wurden nicht gehört',
  'help.limits.title': 'Eine Grenze gilt beim ersten Mal',
  'help.limits.1':
    'Niemand muss ein Nein erklären oder zweimal sagen. Fürsorge danach macht es nicht gut, dass eines nicht gehört wurde.',
  'help.limits.2':
    'Geschieht es wieder, oder macht Nein sagen Angst, kann es helfen, mit jemandem von außen zu reden.',

  'help.heavy.row': 'Die Tage waren schwer',
  'help.heavy.title': 'Würde es helfen, mit jemandem zu reden?',
  'help.heavy.1':
    'Schwere Tage sind nichts zum Schämen, und sie brauchen keinen Grund. Reden ist ein Weg, nicht der einzige.',
  'help.heavy.2': 'Die Hausarztpraxis ist eine gute erste Adresse. Ein Sorgentelefon auch.',

  'help.who.row': 'Wen man fragen kann',
  'help.who.title': 'Wen man fragen kann',
  'help.who.1': 'Die Namen sind von Ort zu Ort verschieden. Nach diesen Arten lässt sich fragen:',
  'help.kind1':
    'Eine Hausarztpraxis, eine Beratungsstelle für sexuelle Gesundheit oder eine Apotheke: bei Schmerz, Blutung oder Sorgen um den Körper',
  'help.kind2': 'Eine Beratungsstelle bei sexueller Gewalt',
  'help.kind3': 'Ein Hilfetelefon bei häuslicher Gewalt',
  'help.kind4': 'Ein Sorgentelefon oder Krisendienst, oder eine LGBTQ+ Beratung',
  'help.kind5': 'Sexualtherapie, Traumatherapie, oder Fachleute mit Wissen über Kink',
  'help.kind6': 'Physiotherapie für den Beckenboden',
  'help.links': 'Etwas in der Nähe finden',
  'help.linksNote':
    'Das braucht das Internet und verlässt Hearth. Die Seite bleibt vielleicht im Verlauf.',
  'help.linkLines': 'findahelpline.com: Hilfetelefone nach Land',
  'help.linkShelters': 'lila.help: Schutz und Hilfetelefone für Frauen',
} as const;

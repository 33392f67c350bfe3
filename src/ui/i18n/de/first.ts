/** The first minutes: a name, and twelve questions. */
export const first = {
  'first.name': 'Wie sollen wir dich nennen?',
  'first.name@formal': 'Wie sollen wir Sie nennen?',
  'first.nameLead':
    'Dein Vorname, oder ein Name, den du magst. Deine Partnerperson sieht ihn, sobald ihr verbunden seid.',
  'first.nameLead@formal':
    'Ihr Vorname, oder ein Name, den Sie mögen. Ihre Partnerperson sieht ihn, sobald Sie verbunden sind.',
  'first.nameLabel': 'Vorname',
  'first.go': 'Weiter',

  'quick.intro': 'Wie wäre das für dich, danach?',
  'quick.intro@formal': 'Wie wäre das für Sie, danach?',
  'quick.at': '{{ at }} von {{ of }}',
  'quick.progress': 'Fragen beantwortet oder übergangen',
  'quick.bothWays': 'Geben und bekommen',
  'quick.apart': 'Beides getrennt beantworten',
  'quick.together': 'Beides auf einmal beantworten',
  'quick.next': 'Weiter',
  'quick.leave': 'Den Rest lassen',
  'quick.waits': 'Es zählt ab {{ when }}. Bis dahin gilt dein Nein.',
  'quick.waits@formal': 'Es zählt ab {{ when }}. Bis dahin gilt Ihr Nein.',
  'quick.own': 'Nur du siehst diese Antwort.',
  'quick.own@formal': 'Nur Sie sehen diese Antwort.',
} as const;

export const seen = {
  'seen.title': 'Wer was sehen kann',
  'seen.lead': 'In einfachen Worten, mit den Grenzen.',
  'seen.you': 'Du',
  'seen.you@formal': 'Sie',
  'seen.you1':
    'Alles Geschriebene ist auf diesem Gerät verschlüsselt. Die Passphrase öffnet es, oder ein Eingang, der dazukam.',
  'seen.you2':
    'Es gibt kein Konto. Niemand kann es für dich öffnen oder eine neue Passphrase setzen.',
  'seen.you2@formal':
    'Es gibt kein Konto. Niemand kann es für Sie öffnen oder eine neue Passphrase setzen.',
  'seen.partner': 'Die Partnerperson, einmal verbunden',
  'seen.partner1':
    'Sie sieht deinen Vornamen, deine Ja-Antworten mit ihren Notizen, und was du teilst.',
  'seen.partner1@formal':
    'Sie sieht Ihren Vornamen, Ihre Ja-Antworten mit den Notizen, und was Sie teilen.',
  'seen.partner2':
    'Sie sieht nie ein „Zurzeit nein“, ein „Bitte nicht“, eine offene Frage oder dein Tagebuch.',
  'seen.partner2@formal':
    'Sie sieht nie ein „Zurzeit nein“, ein „Bitte nicht“, eine offene Frage oder Ihr Tagebuch.',
  'seen.partner3':
    'Es gibt kein „zuletzt da“. Sind aber beide Telefone mit Hearth offen, gleichen sie sich ab, und das kann man merken.',
  'seen.partner4':
    'Zu zweit lässt sich ahnen, was fehlt. Macht das Sorgen, können Fragen offen bleiben.',
  'seen.partner5':
    'Was gesehen wurde, bleibt gesehen, und jeder kann einen Bildschirm fotografieren.',
  'seen.net': 'Der Treffpunkt',
  'seen.net1':
    'Über ihn finden sich zwei Telefone. Er reicht verschlossene Nachrichten weiter und behält nichts. Namen oder Worte kann er nicht lesen.',
  'seen.net2':
    'Er kann merken, dass sich zwei Netzadressen treffen, und wann. Die beiden Telefone erfahren die Netzadresse des anderen.',
  'seen.near': 'Menschen in der Nähe',
  'seen.near1':
    'Wer das offene Telefon hält, sieht, was du siehst. Schließ Hearth, bevor du es weglegst.',
  'seen.near1@formal':
    'Wer das offene Telefon hält, sieht, was Sie sehen. Schließen Sie Hearth, bevor Sie es weglegen.',
  'seen.near2':
    'Wer das Telefon selbst beherrscht oder mit anderer Software überwacht, sieht vielleicht alles. Das kann Hearth nicht verhindern.',
  'seen.near3': 'Dass Hearth auf diesem Telefon ist, kann jeder sehen, der nachschaut.',
  'seen.browser': 'Der Browser',
  'seen.browser1':
    'Wer die Daten dieser Seite löscht, löscht alles, was Hearth hier hat. Nur eine Sicherung bringt es zurück.',
  'seen.together':
    'Eine Antwort, die gemeinsam aufgeht, bleibt verschlossen, bis beide geantwortet haben. Eine veränderte App könnte ihre eigene dann noch zurückhalten.',
} as const;

export const common = {
  'app.opening': 'Wird geöffnet …',

  'common.back': 'Zurück',
  'common.close': 'Schließen',
  'common.help': 'Hilfe & Beistand',
  'common.tryAgain': 'Noch einmal versuchen',
  'common.makeRoom': 'Platz schaffen',
  'common.stop': 'Stopp',
  'common.percent': '{{ percent }} %',
  'common.seen': 'Wer was sehen kann',
  'common.missing': 'Hier ist nichts',
  'common.missingLead': 'Diese Seite ist umgezogen, oder es gab sie nie.',
  'common.toHearth': 'Zu Hearth',

  'field.show': 'Zeigen',
  'field.hide': 'Verbergen',
  'field.showTyped': 'Die Passphrase zeigen',
  'field.hideTyped': 'Die Passphrase verbergen',

  'save.saved': 'Gespeichert',
  'save.saving': 'Wird gespeichert …',
  'save.unsaved': 'Noch nicht gespeichert.',

  'copy.copied': 'Kopiert',
  'copy.byHand': 'Zum Kopieren lange auf den Text drücken.',

  'update.ready': 'Eine neue Fassung von Hearth ist da.',
  'update.apply': 'Jetzt erneuern',
  'common.undo': 'Rückgängig',
  'common.news': 'Neuigkeiten',
  'common.loading': 'Wird geladen …',
  'common.phoneSafety': 'Sicher auf dem Telefon',
  'common.install': 'Ein Name und ein Zeichen',
  'part.missing': 'Dieser Teil ist noch nicht hier',
  'part.missingLead': 'Er muss einmal geholt werden, und das ging gerade nicht.',
  'part.missingNext':
    'Was geschrieben ist, ist sicher. Sieh nach der Verbindung, dann versuch es wieder.',
  'part.missingNext@formal':
    'Was geschrieben ist, ist sicher. Sehen Sie nach der Verbindung, dann versuchen Sie es wieder.',
  'part.still': 'Noch nicht. Zurückgehen geht, und später wiederkommen.',
} as const;

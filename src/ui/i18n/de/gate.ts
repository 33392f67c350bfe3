export const gate = {
  'gate.starting': 'Einen Moment …',

  'gate.unsupported': 'Hearth geht hier nicht auf',
  'gate.unsupportedLead': 'Diesem Browser fehlt etwas, das Hearth braucht.',

  'gate.elsewhere': 'Hearth ist in einem anderen Fenster offen',
  'gate.elsewhereLead': 'Immer nur ein Fenster kann es halten, damit nichts durcheinanderkommt.',
  'gate.useHere': 'Hier benutzen',

  'gate.welcome': 'Ein warmer Ort für danach',
  'gate.welcomeLead':
    'Hearth ist für die Zeit nach Sex oder Nähe: ein Getränk, ein Wort, zehn ruhige Minuten. Für zwei, oder nur für dich.',
  'gate.welcomeLead@formal':
    'Hearth ist für die Zeit nach Sex oder Nähe: ein Getränk, ein Wort, zehn ruhige Minuten. Für zwei, oder nur für Sie.',
  'gate.welcomePrivate':
    'Was du schreibst, bleibt verschlüsselt auf diesem Gerät. Es gibt kein Konto, und kein Server behält etwas.',
  'gate.welcomePrivate@formal':
    'Was Sie schreiben, bleibt verschlüsselt auf diesem Gerät. Es gibt kein Konto, und kein Server behält etwas.',
  'gate.adult': 'Ich bin 18 oder älter',
  'gate.adultNote': 'Hearth ist nur für Erwachsene.',
  'gate.haveBackup': 'Ich habe eine Sicherung',

  'gate.choose': 'Eine Passphrase wählen',
  'gate.chooseLead':
    'Sie verschließt alles, was hier liegt. Diese vier Wörter wurden für dich gezogen.',
  'gate.chooseLead@formal':
    'Sie verschließt alles, was hier liegt. Diese vier Wörter wurden für Sie gezogen.',
  'gate.finding': 'Vier Wörter werden gezogen …',
  'gate.offered': 'Deine vier Wörter',
  'gate.offered@formal': 'Ihre vier Wörter',
  'gate.keepSafe':
    'Schreib sie auf und verwahre sie gut. Ohne sie kann niemand Hearth für dich öffnen.',
  'gate.keepSafe@formal':
    'Schreiben Sie sie auf und verwahren Sie sie gut. Ohne sie kann niemand Hearth für Sie öffnen.',
  'gate.useWords': 'Diese Wörter nehmen',
  'gate.otherWords': 'Andere Wörter',
  'gate.ownWords': 'Ich schreibe lieber selbst eine',
  'gate.creating': 'Wird verschlossen …',

  'gate.own': 'Eine eigene Passphrase',
  'gate.ownLead': 'Ein paar Wörter, auf die niemand kommt. Länger ist stärker.',
  'gate.ownFirst': 'Passphrase',
  'gate.ownAgain': 'Noch einmal dieselbe',
  'gate.ownEmpty': 'Hier fehlen noch ein paar Wörter.',
  'gate.ownRefused': 'Die ist zu leicht zu erraten. Ein oder zwei Wörter mehr würden reichen.',
  'gate.ownWeak': 'Ein Wort mehr würde sie viel stärker machen. Sie geht aber auch so.',
  'gate.ownDiffers': 'Die beiden sind noch nicht gleich.',
  'gate.ownUse': 'Diese Passphrase nehmen',
  'gate.ownAnyway': 'Trotzdem nehmen',

  'strength.hint': 'Am besten vier oder mehr Wörter, die nichts miteinander zu tun haben.',
  'strength.refused': 'Zu leicht',
  'strength.weak': 'Schwach',
  'strength.fair': 'Gut',
  'strength.strong': 'Stark',
  'strength.numbers': 'Nur Zahlen sind zu schnell erraten.',
  'strength.in.minutes': 'Wer eine Kopie dieses Telefons hat, kann sie in Minuten erraten.',
  'strength.in.hours': 'Wer eine Kopie dieses Telefons hat, kann sie in Stunden erraten.',
  'strength.in.days': 'Wer eine Kopie dieses Telefons hat, kann sie in Tagen erraten.',
  'strength.in.months': 'Wer eine Kopie dieses Telefons hat, kann sie in Monaten erraten.',
  'strength.in.years': 'Wer eine Kopie dieses Telefons hat, müsste jahrelang raten.',
  'strength.in.lifetimes': 'Wer eine Kopie dieses Telefons hat, müsste viele Leben lang raten.',
  'strength.offer': 'Vier Wörter für mich ziehen',

  'gate.unlock': 'Schön, wieder da',
  'gate.unlockLead': 'Die Passphrase öffnet, was hier liegt.',
  'gate.passphrase': 'Passphrase',
  'gate.open': 'Öffnen',
  'gate.opening': 'Wird geöffnet …',
  'gate.withPasskey': 'Mit dem Passkey öffnen',
  'gate.asking': 'Der Passkey wird erfragt …',
  'gate.forgot': 'Sie fällt mir nicht ein',

  'gate.hideNow': 'Jetzt verbergen',
  'gate.show': 'Zeigen',
  'gate.haveOther': 'Ich nutze Hearth auf einem anderen Gerät',
  'gate.chooseHere': 'Eine Passphrase für dieses Gerät',
  'gate.chooseHereLead':
    'Sie verschließt Hearth nur auf diesem Gerät. Danach zeigt das andere Gerät einen Code.',
} as const;

export const pairing = {
  'pair.title': 'Zwei Telefone verbinden',
  'pair.lead': 'Am besten nebeneinander. Es dauert eine Minute.',
  'pair.invite': 'Einen Code zeigen',
  'pair.have': 'Ich habe einen Code',

  'pair.link': 'Mit diesem Code verbinden?',
  'pair.linkLead':
    'Dieser Link verbindet dein Telefon mit einem anderen. Nur weitermachen, wenn er von deiner Partnerperson kommt.',
  'pair.linkLead@formal':
    'Dieser Link verbindet Ihr Telefon mit einem anderen. Nur weitermachen, wenn er von Ihrer Partnerperson kommt.',
  'pair.linkYes': 'Mit diesem Code verbinden',
  'pair.linkNo': 'Nicht mit diesem',

  'pair.preparing': 'Ein Code entsteht …',
  'pair.show': 'Diesen Code zeigen',
  'pair.showLead':
    'Auf dem anderen Telefon: Wir, Zwei Telefone verbinden, Ich habe einen Code. Dann liest dieses das andere.',
  'pair.qr': 'Code zum Scannen mit dem anderen Telefon',
  'pair.until': 'Gilt einmal, bis {{ at }}.',
  'pair.notBeside': 'Nicht nebeneinander?',
  'pair.notBesideLead':
    'Schick den Link oder den Code in einer Nachricht. Sprecht dabei miteinander, damit ihr euch die fünf Wörter vorlesen könnt.',
  'pair.notBesideLead@formal':
    'Schicken Sie den Link oder den Code in einer Nachricht. Sprechen Sie dabei miteinander, damit Sie sich die fünf Wörter vorlesen können.',
  'pair.linkField': 'Link',
  'pair.codeField': 'Code',
  'pair.copyLink': 'Den Link kopieren',
  'pair.copyCode': 'Den Code kopieren',
  'pair.openLead':
    'Diese Seite lässt sich verlassen. Der Code gilt weiter, solange Hearth hier offen ist.',
  'pair.takeBack': 'Diesen Code zurücknehmen',

  'pair.enter': 'Den Code der anderen Person lesen',
  'pair.enterLead':
    'Das Quadrat auf dem anderen Telefon scannen, oder einfügen, was geschickt wurde.',
  'pair.scan': 'Mit der Kamera scannen',
  'pair.scanning': 'Auf das Quadrat des anderen Telefons richten.',
  'pair.picture': 'Was die Kamera sieht',
  'pair.stopScan': 'Die Kamera ausschalten',
  'pair.paste': 'Link oder Code',
  'pair.join': 'Verbinden',

  'pair.joining': 'Das andere Telefon wird gesucht …',
  'pair.joiningLead': 'Der Code bleibt dort bitte zu sehen.',

  'pair.read': 'Diese Wörter vorlesen',
  'pair.readLead':
    'Die andere Person hört zu und tippt an, was sie hört. So zeigt sich, dass niemand dazwischen ist.',
  'pair.words': 'Die fünf Wörter',
  'pair.listen': 'Welche Wörter sind zu hören?',
  'pair.listenLead': 'Die andere Person liest fünf Wörter vor. Tipp dieselben an.',
  'pair.listenLead@formal': 'Die andere Person liest fünf Wörter vor. Tippen Sie dieselben an.',
  'pair.none': 'Keine davon',
  'pair.finishing': 'Fast fertig …',
  'pair.finishingLead': 'Das andere Telefon fehlt noch.',

  'pair.done': 'Ihr seid verbunden',
  'pair.done@formal': 'Sie sind verbunden',
  'pair.doneLead': 'Ab jetzt kommt auf der Karte zusammen, was ihr beide mögt.',
  'pair.doneLead@formal': 'Ab jetzt kommt auf der Karte zusammen, was Sie beide mögen.',
  'pair.toCard': 'Die Karte öffnen',
  'pair.toQuestions': 'Zu den ersten Fragen',

  'pair.stopped': 'Noch nicht verbunden',
  'pair.newCode': 'Einen neuen Code machen',
  'pair.otherCode': 'Einen Code eingeben',
  'pair.notNow': 'Für jetzt lassen',
  'pair.foreign': 'Das ist nicht der Code, den Hearth sucht.',
  'pair.parts': 'Ein Bild in {{ n }} Teilen. Sie wechseln von selbst.',
  'pair.partsRead': 'Teil {{ have }} von {{ total }} gelesen. Ruhig halten.',
  'near.title': 'Kein Internet hier?',
  'near.titleLead': 'Beide Telefone in ein WLAN, oder in den Hotspot von einem der beiden.',
  'near.begin': 'Ohne Internet verbinden',
  'near.show': 'Diesen Code zeigen',
  'near.showLead':
    'Auf dem anderen Telefon: Wir, Zwei Telefone verbinden, Ich habe einen Code, Scannen.',
  'near.next': 'Es ist dort. Jetzt den anderen scannen',
  'near.look': 'Jetzt das andere Telefon scannen',
  'near.lookLead': 'Das andere Telefon zeigt ein Quadrat. Dieses darüber halten.',
  'near.showAgain': 'Meinen noch einmal zeigen',
  'near.turn': 'Jetzt scannt das andere Telefon',
  'near.turnLead': 'Dieses Telefon ruhig vor das andere halten.',
  'near.cantScan': 'Das andere Telefon kann nicht scannen',
  'near.words': 'Stattdessen Wörter vergleichen',
  'near.reaching': 'Fast fertig …',
  'near.reachingLead': 'Die beiden Telefone suchen einander.',
} as const;

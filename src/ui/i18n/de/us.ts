export const us = {
  'tried.title': 'Jemand hat einen verbrauchten Code probiert',
  'tried.lead':
    'Es war dein Code zum Verbinden. Es kam nichts heraus. Hat deine Partnerperson es nur noch einmal versucht, ist alles gut.',
  'tried.lead@formal':
    'Es war Ihr Code zum Verbinden. Es kam nichts heraus. Hat Ihre Partnerperson es nur noch einmal versucht, ist alles gut.',
  'tried.next':
    'Wenn nicht, hat jemand anderes den Code gesehen. Zeigt den nächsten Seite an Seite.',
  'tried.next@formal':
    'Wenn nicht, hat jemand anderes den Code gesehen. Zeigen Sie den nächsten Seite an Seite.',
  'tried.ok': 'Gelesen',

  'updates.pending': 'Einiges von dir ist noch nicht bei {{ name }}.',
  'updates.pending@formal': 'Einiges von Ihnen ist noch nicht bei {{ name }}.',
  'updates.open': 'Einen Nachtrag senden oder öffnen',
  'updates.title': 'Nachträge als Dateien',
  'updates.lead':
    'Für Telefone, die nie zugleich online sind. Die Datei geht durch jeden Messenger.',
  'updates.sealed': 'Die Datei ist verschlossen. Nur das Telefon von {{ name }} kann sie öffnen.',
  'updates.none': 'Von dir wartet nichts aufs Senden.',
  'updates.none@formal': 'Von Ihnen wartet nichts aufs Senden.',
  'updates.cant': 'Beide Telefone müssen sich noch einmal treffen. Danach gehen Nachträge.',
  'updates.send': 'Einen Nachtrag senden',
  'updates.make': 'Einen Nachtrag machen',
  'updates.making': 'Der Nachtrag entsteht …',
  'updates.ready': 'Der Nachtrag ist fertig.',
  'updates.share': 'Teilen',
  'updates.save': 'Als Datei sichern',
  'updates.discard': 'Nicht jetzt',
  'updates.take': 'Einen Nachtrag öffnen',
  'updates.takeLead': 'Wähl die Datei, die {{ name }} dir geschickt hat.',
  'updates.takeLead@formal': 'Wählen Sie die Datei, die {{ name }} Ihnen geschickt hat.',
  'updates.choose': 'Eine Datei wählen',
  'updates.opening': 'Der Nachtrag wird geöffnet …',
  'updates.done': 'Der Nachtrag ist drin. Alles daraus ist jetzt hier.',

  'pairKeys.title': 'Schlüssel der beiden Telefone',
  'pairKeys.lead':
    'Sie wechseln von selbst bei jedem Treffen der Telefone. War eines in anderen Händen, lassen sie sich erneuern.',
  'pairKeys.renew': 'Die Schlüssel erneuern',
  'pairKeys.waiting': 'Neue Schlüssel kommen, sobald beide Telefone verbunden sind.',
  'pairKeys.done': 'Die Schlüssel sind neu.',

  'apart.open': 'Die Wege trennen',
  'apart.title': 'Die Wege mit {{ name }} trennen?',
  'apart.lead':
    'Dieses Telefon spricht sofort nicht mehr mit dem anderen. Dort kommt keine Nachricht an. Es sieht aus, als wärst du offline.',
  'apart.lead@formal':
    'Dieses Telefon spricht sofort nicht mehr mit dem anderen. Dort kommt keine Nachricht an. Es sieht aus, als wären Sie offline.',
  'apart.stays': 'Was auf dem anderen Telefon bleibt',
  'apart.staysAnswers.one': '{{ n }} Antwort, die Ja sagt.',
  'apart.staysAnswers.other': '{{ n }} Antworten, die Ja sagen.',
  'apart.staysEntries': 'Deine Worte vom {{ day }}: „{{ start }}“',
  'apart.staysEntries@formal': 'Ihre Worte vom {{ day }}: „{{ start }}“',
  'apart.staysLead':
    'Hearth kann das nicht zurückholen. Auch früher Zurückgenommenes kann gesehen worden sein.',
  'apart.theirs': 'Was {{ name }} geteilt hat',
  'apart.keep': 'Die Worte auf diesem Telefon behalten',
  'apart.drop': 'Die Worte löschen',
  'apart.card':
    'Die Antworten und die Karte gehen so oder so. Das eigene Tagebuch und die eigenen Antworten bleiben.',
  'apart.do': 'Jetzt trennen',
  'apart.doing': 'Wird getrennt …',
  'apart.not': 'Nicht jetzt',
  'apart.done': 'Die Wege sind getrennt',
  'apart.doneLead':
    'Die Schlüssel sind von diesem Telefon fort. Das andere erreicht es nicht mehr.',
  'apart.again': 'Neu verbinden geht jederzeit, mit wem auch immer. Es beginnt dann von vorn.',
  'apart.toUs': 'In Ordnung',

  'kept.title': 'Behaltene Worte',
  'kept.lead': 'Sie sind nur auf diesem Telefon. Niemand, der später dazukommt, sieht sie.',
  'kept.open': 'Behaltene Worte',
  'kept.from': '{{ name }}, {{ day }}',
  'kept.none': 'Hier ist nichts behalten.',
  'kept.drop': 'Diese Worte löschen',
  'kept.dropAsk': 'Die behaltenen Worte löschen?',
  'kept.dropLead': 'Sie lassen sich nicht zurückholen.',
  'kept.dropYes': 'Löschen',
  'kept.dropNo': 'Behalten',
  'meet.open': 'Ohne Internet treffen',
  'meet.title': 'Ohne Internet treffen',
  'meet.lead': 'Ein Telefon zeigt ein Quadrat, das andere scannt es. Dann umgekehrt.',
  'meet.wifi': 'Beide Telefone in ein WLAN.',
  'meet.hotspot':
    'Kein WLAN? Den Hotspot des einen Telefons einschalten und mit dem anderen hineingehen.',
  'meet.show': 'Erst zeigen',
  'meet.look': 'Erst scannen',
  'meet.met': 'Die Telefone haben sich getroffen',
  'meet.metLead': 'Hearth auf beiden offen lassen. Sie gleichen sich jetzt ab.',
  'meet.toUs': 'In Ordnung',
  'meet.failed': 'Noch nicht getroffen',
  'meet.again': 'Noch einmal versuchen',
  'address.title': 'Die eigene Netzadresse',
  'address.seen':
    'Während ihr verbunden seid, erfährt das Telefon von {{ name }} deine Netzadresse. Sie verrät ungefähr, wo du bist. Dieser Server kann sie nicht verbergen.',
  'address.seen@formal':
    'Während Sie verbunden sind, erfährt das Telefon von {{ name }} Ihre Netzadresse. Sie verrät ungefähr, wo Sie sind. Dieser Server kann sie nicht verbergen.',
  'address.hidden':
    'Das Telefon von {{ name }} erfährt sie nicht. Ein Vermittler steht dazwischen.',
  'address.direct':
    'Ihr habt beide „ein Zimmer“ gewählt. Die Telefone verbinden sich direkt, und jedes erfährt die Adresse des anderen.',
  'address.direct@formal':
    'Sie haben beide „ein Zimmer“ gewählt. Die Telefone verbinden sich direkt, und jedes erfährt die Adresse des anderen.',
  'address.waiting':
    'Noch nicht bekannt. Die Telefone verbinden sich direkt, sobald {{ name }} dasselbe wählt.',
  'address.unknown': 'Verborgen, bis Hearth den Treffpunkt erreicht.',
  'address.near': 'Wir sind in einem Zimmer',
  'address.nearLead': 'Schneller. Es gilt nur, wenn ihr beide es wählt.',
  'address.nearLead@formal': 'Schneller. Es gilt nur, wenn Sie beide es wählen.',
  'theirs.added': '{{ name }} hat ein Gerät hinzugefügt: {{ device }}',
  'theirs.addedLead':
    'Mit einem Ja bekommt es, was {{ name }} gezeigt wird, und bringt, was von dort gezeigt wird.',
  'theirs.ask': 'Kommt das überraschend, dann erst {{ name }} fragen.',
  'theirs.accept': 'Ja, das ist gut',
  'theirs.refuse': 'Dieses Gerät nicht',
  'theirs.title': 'Geräte von {{ name }}',
  'theirs.unnamed': 'ein Gerät ohne Namen',
  'theirs.refused': '„{{ device }}“ wurde abgelehnt. Es bekommt von hier nichts.',
  'theirs.afterAll': 'Doch annehmen',
  'updates.elsewhere':
    'Nachträge gehen über das Gerät, mit dem das Telefon von {{ name }} verbunden wurde. Dort Hearth öffnen.',
} as const;

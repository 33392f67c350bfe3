/** The talk about preferences, stage by stage. */
export const review = {
  'review.agree.title': 'Passt es jetzt?',
  'review.agree.lead':
    'Angezogen, ausgeruht, ohne Eile. Beide dürfen dieses Gespräch jederzeit beenden.',
  'review.worked.title': 'Was gut war',
  'review.worked.lead': 'Beide sagen eine gute Sache. Je zwei Minuten.',
  'review.alone.title': 'Einen Moment für sich',
  'review.alone.lead':
    'Jedes sieht die eigenen Antworten auf dem eigenen Bildschirm an, und ändert, was es will.',
  'review.share.title': 'Teilen, was ihr teilen wollt',
  'review.share.title@formal': 'Teilen, was Sie teilen wollen',
  'review.share.lead':
    'Eine Person spricht, die andere hört zu und gibt es wieder. Niemand löst etwas.',
  'review.choose.title': 'Probieren, beenden, lassen',
  'review.choose.lead':
    'Eine Sache zum Probieren, eine zum Beenden, eine, die bleibt, wie sie ist.',
  'review.different.title': 'Was jetzt anders ist',
  'review.different.lead': 'Gesundheit, Druck, Zeiten, Sorge für andere, Entfernung.',
  'review.signals.title': 'Mittendrin',
  'review.signals.lead': 'Wie sagt ihr einander, dass sich etwas ändern soll?',
  'review.signals.lead@formal': 'Wie sagen Sie einander, dass sich etwas ändern soll?',
  'review.close.title': 'Danke',
  'review.close.lead': 'Dankt einander. Wählt einen nächsten Tag, oder keinen.',
  'review.close.lead@formal': 'Danken Sie einander. Wählen Sie einen nächsten Tag, oder keinen.',
  'review.note.worked': 'Eine Sache, die gut war',
  'review.note.try': 'Eine Sache zum Probieren',
  'review.note.stop': 'Eine Sache zum Beenden',
  'review.note.leave': 'Eine Sache, die bleibt, wie sie ist',
  'review.note.different': 'Was jetzt anders ist',
  'review.note.signals': 'Unsere Zeichen',
  'review.rule': 'Über ein „Bitte nicht“ wird nicht verhandelt. Niemand überredet jemanden.',
} as const;

export const us = {
  'tried.title': 'Somebody tried a code that was used up',
  'tried.lead':
    'It was your pairing code. They got nothing. If it was your partner trying again, all is well.',
  'tried.next': 'If not, somebody else has seen the code. Show the next one side by side.',
  'tried.ok': 'I have read this',

  'pairKeys.title': 'Keys of the two phones',
  'pairKeys.lead':
    'They change by themselves whenever both phones meet. Renew them if a phone was in other hands.',
  'pairKeys.renew': 'Renew the keys',
  'pairKeys.waiting': 'New keys come as soon as both phones are connected.',
  'pairKeys.done': 'The keys are new.',

  'apart.open': 'Part ways',
  'apart.title': 'Part ways with {{ name }}?',
  'apart.lead':
    'This phone stops talking to theirs at once. They are not told. To them it looks as if you were offline.',
  'apart.stays': 'What stays on their phone',
  'apart.staysAnswers.one': '{{ n }} answer that says yes.',
  'apart.staysAnswers.other': '{{ n }} answers that say yes.',
  'apart.staysEntries': 'Your words of {{ day }}: “{{ start }}”',
  'apart.staysLead':
    'Hearth can’t take these back. What you took back earlier may have been seen as well.',
  'apart.theirs': 'What {{ name }} shared with you',
  'apart.keep': 'Keep their words on this phone',
  'apart.drop': 'Delete their words',
  'apart.card': 'Their answers and the care card go either way. Your own journal and answers stay.',
  'apart.do': 'Part ways now',
  'apart.doing': 'Parting ways…',
  'apart.not': 'Not now',
  'apart.done': 'You have parted ways',
  'apart.doneLead': 'The keys are gone from this phone. The other one can’t reach it any more.',
  'apart.again': 'You can connect again at any time, with anyone. It starts afresh then.',
  'apart.toUs': 'All right',

  'kept.title': 'Words you kept',
  'kept.lead': 'They are on this phone alone. Nobody you connect with will see them.',
  'kept.open': 'Words you kept',
  'kept.from': '{{ name }}, {{ day }}',
  'kept.none': 'Nothing is kept here.',
  'kept.drop': 'Delete these words',
  'kept.dropAsk': 'Delete the words you kept?',
  'kept.dropLead': 'They can’t be brought back.',
  'kept.dropYes': 'Delete them',
  'kept.dropNo': 'Keep them',
} as const;

/** The first minutes: a name, and twelve questions. */
export const first = {
  'first.name': 'What shall we call you?',
  'first.nameLead': 'Your first name, or any name you like. Your partner sees it once you connect.',
  'first.nameLabel': 'First name',
  'first.go': 'Go on',

  'quick.intro': 'Afterwards, how would you like this?',
  'quick.at': '{{ at }} of {{ of }}',
  'quick.progress': 'Questions answered or passed',
  'quick.bothWays': 'Giving and receiving',
  'quick.apart': 'Answer each way apart',
  'quick.together': 'Answer both ways at once',
  'quick.next': 'Next',
  'quick.leave': 'Leave the rest',
  'quick.waits': 'It counts from {{ when }}. Until then, your no stands.',
  'quick.own': 'Only you see this answer.',
} as const;

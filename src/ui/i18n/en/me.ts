export const me = {
  'me.title': 'Me',
  'me.name': 'Name',
  'me.changeName': 'Change my name',
  'me.nameSave': 'Keep this name',
  'me.answers': 'My answers',
  'me.answersLead': 'Change any of them, at any time. A no takes effect at once.',
  'me.unanswered': 'Not answered',
  'me.ways': 'Giving: {{ give }} · Receiving: {{ receive }}',
  'me.takeBack': 'Take the answer back',
  'me.done': 'Done',
  'me.safe': 'On this device',
  'me.notKept':
    'When space runs short, the browser may clear what Hearth keeps. You can ask it not to. Installing Hearth helps too.',
  'me.keep': 'Ask the browser to keep it',
  'me.kept': 'The browser has promised to keep what Hearth saves here.',
  'me.about': 'About Hearth',
  'me.aboutLead':
    'Hearth is free, and anyone may read how it is made. It gives ideas, not medical advice.',
  'me.lock': 'Lock now',
} as const;

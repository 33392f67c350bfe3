export const gate = {
  'gate.starting': 'One moment…',

  'gate.unsupported': 'Hearth can’t open here',
  'gate.unsupportedLead': 'Something that it needs is missing in this browser.',

  'gate.elsewhere': 'Hearth is open in another window',
  'gate.elsewhereLead': 'Only one window can hold it at a time, so that nothing gets mixed up.',
  'gate.useHere': 'Use it here',

  'gate.welcome': 'A warm place for afterwards',
  'gate.welcomeLead':
    'Hearth is for the time after sex or closeness: a drink, a word, a quiet ten minutes. For two, or for you alone.',
  'gate.welcomePrivate':
    'What you write stays on this device, encrypted. There is no account, and no server keeps anything.',
  'gate.adult': 'I am 18 or older',
  'gate.adultNote': 'Hearth is for adults only.',

  'gate.choose': 'Choose your passphrase',
  'gate.chooseLead': 'It locks everything you keep here. These four words were drawn for you.',
  'gate.finding': 'Drawing four words…',
  'gate.offered': 'Your four words',
  'gate.noWayBack':
    'Write it down and keep it somewhere safe. For now there is no way back in without it, for anyone.',
  'gate.useWords': 'Use these words',
  'gate.otherWords': 'Other words',
  'gate.ownWords': 'I’d rather write my own',
  'gate.creating': 'Locking it in…',

  'gate.own': 'Write your own passphrase',
  'gate.ownLead': 'A few words that nobody would guess. Longer is stronger.',
  'gate.ownFirst': 'Passphrase',
  'gate.ownAgain': 'The same once more',
  'gate.ownHint': 'At least 12 characters.',
  'gate.ownShort': 'A little longer, please: at least 12 characters.',
  'gate.ownDiffers': 'The two are not the same yet.',
  'gate.ownUse': 'Use this passphrase',

  'gate.unlock': 'Welcome back',
  'gate.unlockLead': 'Your passphrase opens Hearth on this device.',
  'gate.passphrase': 'Passphrase',
  'gate.open': 'Open',
  'gate.opening': 'Opening…',
} as const;

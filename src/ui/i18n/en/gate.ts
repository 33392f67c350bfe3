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
  'gate.haveBackup': 'I have a backup',
  'gate.haveOther': 'I use Hearth on another device',
  'gate.chooseHere': 'A passphrase for this device',
  'gate.chooseHereLead':
    'It locks Hearth on this device alone. Next, your other device shows a code.',

  'gate.choose': 'Choose your passphrase',
  'gate.chooseLead': 'It locks everything you keep here. These four words were drawn for you.',
  'gate.finding': 'Drawing four words…',
  'gate.offered': 'Your four words',
  'gate.keepSafe':
    'Write it down and keep it somewhere safe. Without it, nobody can open Hearth for you.',
  'gate.useWords': 'Use these words',
  'gate.otherWords': 'Other words',
  'gate.ownWords': 'I’d rather write my own',
  'gate.creating': 'Locking it in…',

  'gate.own': 'Write your own passphrase',
  'gate.ownLead': 'A few words that nobody would guess. Longer is stronger.',
  'gate.ownFirst': 'Passphrase',
  'gate.ownAgain': 'The same once more',
  'gate.ownEmpty': 'Write a few words first.',
  'gate.ownRefused': 'This one is too easy to guess. One or two more words would do.',
  'gate.ownWeak': 'One more word would make it much stronger. Or use it as it is.',
  'gate.ownDiffers': 'The two are not the same yet.',
  'gate.ownUse': 'Use this passphrase',
  'gate.ownAnyway': 'Use it anyway',

  'strength.hint': 'Four or more words that have nothing to do with each other are best.',
  'strength.refused': 'Too easy',
  'strength.weak': 'Weak',
  'strength.fair': 'Good',
  'strength.strong': 'Strong',
  'strength.numbers': 'Numbers alone are guessed too soon.',
  'strength.in.minutes': 'Somebody with a copy of this phone could guess this in minutes.',
  'strength.in.hours': 'Somebody with a copy of this phone could guess this in hours.',
  'strength.in.days': 'Somebody with a copy of this phone could guess this in days.',
  'strength.in.months': 'Somebody with a copy of this phone could guess this in months.',
  'strength.in.years': 'Somebody with a copy of this phone would guess for years.',
  'strength.in.lifetimes': 'Somebody with a copy of this phone would guess for lifetimes.',
  'strength.offer': 'Draw four words for me',

  'gate.unlock': 'Welcome back',
  'gate.unlockLead': 'Your passphrase opens what is kept here.',
  'gate.passphrase': 'Passphrase',
  'gate.open': 'Open',
  'gate.opening': 'Opening…',
  'gate.withPasskey': 'Open with your passkey',
  'gate.asking': 'Asking for your passkey…',
  'gate.forgot': 'I can’t remember it',

  'gate.hideNow': 'Hide now',
  'gate.show': 'Show',
} as const;

export const common = {
  'app.opening': 'Opening…',

  'common.back': 'Back',
  'common.close': 'Close',
  'common.help': 'Help & support',
  'common.tryAgain': 'Try again',
  'common.makeRoom': 'Make room',
  'common.stop': 'Stop',
  'common.percent': '{{ percent }} %',
  'common.undo': 'Undo',
  'common.news': 'News',
  'common.loading': 'Loading…',
  'common.seen': 'Who can see what',
  'common.phoneSafety': 'Safe on your phone',
  'common.install': 'A name and an icon',
  'common.missing': 'There is nothing here',
  'common.missingLead': 'This page has moved, or never was.',
  'common.toHearth': 'Go to Hearth',

  'field.show': 'Show',
  'field.hide': 'Hide',
  'field.showTyped': 'Show the passphrase',
  'field.hideTyped': 'Hide the passphrase',

  'save.saved': 'Saved',
  'save.saving': 'Saving…',
  'save.unsaved': 'Not saved yet.',

  'copy.copied': 'Copied',
  'copy.byHand': 'Press and hold the text to copy it.',

  'part.missing': 'This part isn’t here yet',
  'part.missingLead': 'It has to be fetched once, and that didn’t work this time.',
  'part.missingNext':
    'What you wrote is safe. Look at your connection, then try again. Hearth then opens anew and asks for your passphrase.',
  'part.still': 'Still not. You can go back and come again later.',

  'update.ready': 'A new version of Hearth is ready.',
  'update.apply': 'Update now',
} as const;

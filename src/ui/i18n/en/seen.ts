export const seen = {
  'seen.title': 'Who can see what',
  'seen.lead': 'In plain words, with the limits.',
  'seen.you': 'You',
  'seen.you1':
    'All you write is encrypted on this device. Your passphrase opens it, or a way you added.',
  'seen.you2': 'There is no account. Nobody can open it for you, or set a new passphrase.',
  'seen.partner': 'Your partner, once connected',
  'seen.partner1':
    'They see your first name, the yes answers with their notes, and what you share.',
  'seen.partner2':
    'They never see a “Not now”, a “Please don’t”, an open question, or your journal.',
  'seen.together':
    'An answer that opens together stays sealed until both have answered. A changed app could then keep its own back.',
  'seen.partner3':
    'There is no “last seen”. But while both phones have Hearth open, they bring each other up to date, and that can be noticed.',
  'seen.partner4':
    'With only two people, what is missing can be guessed. If that worries you, leave questions open.',
  'seen.partner5':
    'What they have seen can’t be unseen, and anyone can take a picture of a screen.',
  'seen.net': 'The meeting point',
  'seen.net1':
    'Two phones find each other through it. It passes on sealed messages and keeps nothing. It can’t read names or words.',
  'seen.net2':
    'It can notice that two network addresses meet, and when. The two phones learn each other’s network address.',
  'seen.near': 'People near you',
  'seen.near1':
    'Whoever holds your unlocked phone sees what you see. Lock Hearth when you put it down.',
  'seen.near2':
    'Whoever controls the phone itself, or watches it with other software, may see everything. Hearth can’t stop that.',
  'seen.near3': 'That Hearth is on this phone can be seen by anyone who looks.',
  'seen.browser': 'The browser',
  'seen.browser1':
    'Clearing this site’s data removes all that Hearth keeps here. Only a backup brings it back.',
} as const;

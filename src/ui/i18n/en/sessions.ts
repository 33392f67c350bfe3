/** Titles of guided sessions and their parts. For translators: nothing here names a body, a place or a time of day. */
export const sessions = {
  'ses.G3.title': 'Ten for the Two of You',
  'ses.G3.outline':
    'Ten minutes. A comfort check, a drink, quiet time, a short turn each to talk, and thanks. Skip any part, or stop at any time.',
  'ses.G3.voice': 'Read by a computer voice.',

  'blk.own.title': 'Words of your own',
  'blk.A1.title': 'Welcome',
  'blk.A3.title': 'Phone down',
  'blk.A4.title': 'Hello, you',
  'blk.B1.title': 'A comfort check',
  'blk.B2.title': 'Something to drink',
  'blk.K1.title': 'How are you now?',
  'blk.K3.title': 'A turn each to talk',
  'blk.T1.title': 'Quiet time, a hand if you both like',
  'blk.T7.title': 'Quiet time, close without touch',
  'blk.V3.title': 'Thanks, both ways',
  'blk.Z8.title': 'Thanks, and done',
} as const;

/**
 * What the product's source asks for, row by row (R0.1 to R14.5 of the requirement digest), and where a person meets it:
 * a screen (its route), a session (`ses.`), a block of one (`blk.`), a card, a misconception (`myth.`), a question about
 * what they like (`pref.`), or a group of questions for a page (`prompts.`).
 */
export interface Row {
  readonly id: string;
  /** In our words. */
  readonly asks: string;
  readonly places: readonly string[];
}

const row = (id: string, asks: string, ...places: readonly string[]): Row => ({
  id,
  asks,
  places,
});

/** How many rows each part of the digest has, from R0 on. R6 begins with R6.0, the others with 1. */
export const partSizes: readonly number[] = [7, 12, 8, 8, 17, 12, 14, 6, 8, 5, 7, 10, 4, 6, 5];

export const rows: readonly Row[] = [
  row(
    'R0.1',
    'The habit of phones, clothes, sleep is met with a question',
    '/start',
    'blk.A3',
    'card.29',
  ),
  row('R0.2', 'Doubt is welcome, and trying comes before deciding', '/start', 'myth.01'),
  row('R0.3', 'Ten minutes that belong to both', 'ses.G3'),
  row(
    'R0.4',
    'A look back after months, promising nothing',
    '/us/review',
    'ses.G23',
    'prompts.weeks',
  ),
  row('R0.5', 'Body, feelings and connection are seen apart', '/check-in', '/me/noted'),
  row('R0.6', 'Who has known it for long', 'card.02', '/about'),
  row('R0.7', 'Every kind of closeness has its place from the first day', '/', '/me/likes/kinds'),

  row('R1.1', 'Care for body and for feelings', 'card.01', '/about/terms', '/check-in'),
  row('R1.2', 'Where the word comes from, with respect', 'card.02', 'blk.A6'),
  row('R1.3', 'From gentle to adventurous, all equal', '/', '/me/likes/kinds'),
  row('R1.4', 'Body, emotions and mind', '/check-in', 'card.03'),
  row('R1.5', 'Three aims: make sense, connect, settle', 'card.03', '/sessions'),
  row(
    'R1.6',
    'Before and after belong together; nothing is said of the middle',
    'ses.G24',
    '/before',
    '/us/kit',
  ),
  row('R1.7', 'Cuddling, water, gentle touch', 'pref.T02', 'pref.F01', 'pref.T06'),
  row('R1.8', 'Asking, kind words, being there', '/check-in', '/words/say', 'pref.P01'),
  row('R1.9', 'Meaning it counts, not what was done', 'card.05', 'myth.12'),
  row('R1.10', 'Looking after each other when it was tender', '/comfort', 'blk.V2'),
  row('R1.11', 'It reaches into the days that follow', '/me/after', '/journal', '/us/review'),
  row('R1.12', 'Room to make sense of it', '/journal', 'ses.G6', 'ses.G7'),

  row('R2.1', 'Hormones, honestly, and that a dip can come', 'card.07', 'card.13'),
  row('R2.2', 'Endings that taper', 'blk.Z1', 'card.17'),
  row('R2.3', 'Settling: breath, quiet, stillness', 'card.08', 'card.11', 'blk.N2', 'blk.T2'),
  row('R2.4', 'Coming back slowly', 'blk.Z1', 'ses.G21'),
  row('R2.5', 'Feelings of every sort may come up', '/check-in', 'prompts.feelings', 'card.24'),
  row('R2.6', 'Time to notice, and no need to explain', 'blk.M3', 'prompts.feelings'),
  row('R2.7', 'Keeping a good moment', 'blk.M1', 'card.17', 'ses.G15'),
  row('R2.8', 'One’s own line over time', '/me/noted', 'card.18'),

  row('R3.1', 'Closer by steady care, without counting', 'card.35', 'card.04'),
  row('R3.2', 'Something both can rely on', '/before', '/card'),
  row('R3.3', 'A talk of three parts: what was, how I feel, what I need', 'ses.G13', '/us/talk'),
  row('R3.4', 'Words for feelings, and turns to listen', 'ses.G13', 'blk.K3', 'card.23'),
  row('R3.5', 'What you can count on from me', '/before', 'prompts.given'),
  row('R3.6', 'Low hours after something intense', '/us/plan', '/me/after', 'card.15', 'card.13'),
  row('R3.7', 'Comfort when it is tender', '/comfort', '/words/say'),
  row('R3.8', 'What it does elsewhere is asked, never claimed', '/us/review', 'prompts.weeks'),

  row('R4.1', 'The body has needs', 'blk.B1', 'ses.G8'),
  row('R4.2', 'Water', 'pref.F01', 'blk.B2', 'card.25'),
  row('R4.3', 'Something to eat, together', 'pref.F05', 'blk.B2'),
  row('R4.4', 'Seeing that the other is comfortable', 'blk.B1', 'blk.B4'),
  row('R4.5', 'One small act', '/card', 'card.31'),
  row('R4.6', 'Cuddling', 'pref.T02', 'ses.G2'),
  row('R4.7', 'Gentle massage', 'pref.T09', 'ses.G10'),
  row('R4.8', 'Just holding', 'pref.T01', 'blk.T2'),
  row('R4.9', 'Touch goes on only by choice', 'blk.A7', 'blk.T7'),
  row('R4.10', 'Touch calms many, not all', 'card.09'),
  row('R4.11', 'Help with washing', 'pref.H03', 'card.26'),
  row('R4.12', 'What is needed for it lies ready', 'pref.H01', '/us/kit'),
  row('R4.13', 'Washing can be part of closeness', 'ses.G9', 'blk.B5'),
  row('R4.14', 'Warm enough', 'pref.C01', 'blk.B3', 'card.27'),
  row('R4.15', 'Lying well', 'pref.C05', 'blk.B4'),
  row('R4.16', 'Feeling held by what is around', 'pref.C02', 'blk.B6', 'ses.G8'),
  row('R4.17', 'More time for the body after something intense', 'ses.G4'),

  row('R5.1', 'Appreciation', 'pref.W01', 'blk.V3', 'card.19'),
  row('R5.2', 'Care or love, in words', 'pref.W02', '/words/say'),
  row('R5.3', 'One good thing, said exactly', 'pref.W03', 'blk.V1', 'card.20'),
  row('R5.4', 'Short sentences are enough', 'ses.G12', '/words/say'),
  row('R5.5', 'Asking how it is', 'blk.K1', '/check-in'),
  row('R5.6', 'Asking what is needed', 'blk.K2', '/check-in'),
  row('R5.7', 'Just listening', 'blk.K3', 'pref.D08', 'card.23'),
  row('R5.8', 'Being wholly there', 'pref.P01', 'pref.P07'),
  row('R5.9', 'Nobody rushes off', 'pref.P07', 'card.30'),
  row('R5.10', 'Phones away', 'pref.X01', 'blk.A3', 'card.29'),
  row('R5.11', 'It shows that it mattered', 'pref.D07', 'card.05'),
  row('R5.12', 'Talk, or just a nod', 'pref.D07', 'ses.G6', 'ses.G7'),

  row('R6.0', 'The way differs, what it rests on does not', '/me/likes/kinds'),
  row('R6.1', 'Gentle: longer close, sharing, back to the day', 'ses.G2', 'ses.G21'),
  row('R6.2', 'Intense: more of a frame', 'ses.G4'),
  row('R6.3', 'Intense: longer recovery', 'ses.G4', '/me/after'),
  row('R6.4', 'Intense: the comforts that fit', 'ses.G4', '/us/kit'),
  row('R6.5', 'Intense: a fuller check-in', 'blk.K6'),
  row('R6.6', 'Intense: more reassurance', 'blk.V2', 'ses.G5'),
  row('R6.7', 'Quick: a moment is enough', 'ses.G1', 'card.31'),
  row('R6.8', 'Quick: a kiss or a sign', 'blk.T9'),
  row('R6.9', 'Quick: saying what was good', 'blk.V1', 'ses.G1'),
  row('R6.10', 'Quick: before going on', 'blk.Z5', 'ses.G1'),
  row('R6.11', 'A first time: making sense of it', 'ses.G6', 'card.32'),
  row('R6.12', 'A first time: worries and surprises', 'blk.K5', 'ses.G6'),
  row('R6.13', 'A first time: glad to have tried', 'blk.K5', '/us/talk'),

  row('R7.1', 'Two or three minutes are enough', 'ses.G1', 'myth.04'),
  row('R7.2', 'Stay close, ask, appreciate', '/start'),
  row('R7.3', 'What each needs, by kind', '/me/noted', '/me/likes/kinds'),
  row('R7.4', 'Touch or words, and how today is', '/me/likes', '/me/likes/tonight'),
  row('R7.5', 'A habit without pressure', '/us/routine', 'card.35'),
  row('R7.6', 'People differ, so talk about it', '/us/same', '/us/talk'),

  row('R8.1', 'Time alone counts as much', '/', 'ses.G14', 'myth.13'),
  row('R8.2', 'Thanks to one’s own body', 'blk.V4', 'blk.V5'),
  row('R8.3', 'Warmer towards oneself', 'card.38'),
  row('R8.4', 'Asking oneself', '/check-in', 'ses.G14'),
  row('R8.5', 'Tending to what comes up', 'blk.M3', 'prompts.solo'),
  row('R8.6', 'Comfort and water, for oneself', 'ses.G14', 'blk.B2'),
  row('R8.7', 'Savouring', 'ses.G15', 'card.18'),
  row('R8.8', 'Not jumping straight back', 'blk.Z5', 'card.14'),

  row('R9.1', 'Doubt has a way of its own', '/start', '/learn'),
  row('R9.2', '“Too formal”', 'myth.01'),
  row('R9.3', '“We don’t need it”', 'myth.02'),
  row('R9.4', '“It kills the spontaneity”', 'myth.03'),
  row('R9.5', '“No time”', 'myth.04', 'ses.G1'),

  row('R10.1', 'Gentle mode, without a reason', '/me/likes/gentle', 'ses.G16'),
  row('R10.2', 'Nothing sudden: every step is known', 'ses.G16', 'ses.G17'),
  row('R10.3', 'Reassurance without pressure', 'blk.V2', 'ses.G17'),
  row('R10.4', 'What felt all right', 'prompts.gentle'),
  row('R10.5', 'A line of one’s own, if wanted', '/me/noted'),
  row('R10.6', 'Making sense, and who can help', 'prompts.gentle', 'card.37', '/about/helpers'),
  row('R10.7', 'Hard experiences of any sort', 'card.37', 'ses.G16'),

  row('R11.1', 'Across distance is a kind', '/', 'ses.G18'),
  row('R11.2', 'Staying on the line', 'pref.R01', 'ses.G18', '/us/far'),
  row('R11.3', 'How it was, from both ends', 'blk.K1', 'ses.G18'),
  row('R11.4', 'Comfort across distance', 'blk.V2', 'pref.R04'),
  row('R11.5', 'A message that asks and thanks', '/words/messages', 'card.33'),
  row('R11.6', 'Free time at both ends', 'pref.R10', 'blk.Z6', '/us/far'),
  row('R11.7', 'Care for oneself at each end', 'ses.G19'),
  row('R11.8', 'Comforts packed before', '/us/kit', 'pref.R08', 'card.34'),
  row('R11.9', 'The same session at the same time', 'pref.R07', '/us/far/start'),
  row('R11.10', 'Recorded words', 'pref.R09', '/sessions/voices'),

  row('R12.1', 'Closeness elsewhere is asked, not claimed', '/us/review', 'prompts.weeks'),
  row('R12.2', 'What the one experiment found about arguments', 'card.22'),
  row('R12.3', 'Satisfaction, as a link', 'card.04'),
  row('R12.4', 'Talking about sex', 'card.21', '/us/talk'),

  row('R13.1', 'Care can be learned', '/learn'),
  row('R13.2', 'Seeing what helps', '/check-in', '/me/noted'),
  row('R13.3', 'Talking from time to time', 'ses.G23', '/us/review'),
  row(
    'R13.4',
    'Fitting the kind, the day, and what life brings',
    '/me/likes/tonight',
    '/us/review',
  ),
  row('R13.5', 'Learning on', '/learn', '/about/helpers'),
  row('R13.6', 'One’s own, with a history that can be undone', '/us/changes'),

  row('R14.1', 'Guided audio', '/sessions', 'ses.G3'),
  row('R14.2', 'Making sense of it together', 'ses.G6', 'ses.G7', 'ses.G13'),
  row('R14.3', 'A no is kept', '/me/likes', '/who-sees-what'),
  row('R14.4', 'Beginnings and endings', 'ses.G24', 'blk.Z8'),
  row('R14.5', 'No brand, slogan or sample sentence of the source is used', '/about'),
];

/** The table as it stands in docs/COVERAGE.md. */
export const coverageTable = (): string => {
  const line = ({ id, asks, places }: Row) =>
    `| ${id} | ${asks} | ${places.map((place) => `\`${place}\``).join(', ')} |`;
  return [
    '# Coverage',
    '',
    'What the source of this product asks for, row by row, and where a person meets it. A path is a screen, `ses.` a guided',
    'session, `blk.` a block that sessions are made of, `card.` and `myth.` texts in Learn, `pref.` a question about what',
    'somebody likes, `prompts.` a group of questions for a page.',
    '',
    'Made from `tests/helpers/coverage.ts`; `tests/unit/content/coverage.test.ts` holds both together and sees that every',
    'place is there.',
    '',
    '| row | asks for | is met in |',
    '| --- | --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n');
};

/** Words that no person should read in Hearth (care.md 5.4 and 8), as whole words, in any case. `*`: any ending. */
export const bannedWords: readonly string[] = [
  // care.md 8: use / avoid, and the evidence ladder.
  'abnormal*',
  'addict*',
  'best sex ever',
  'broken',
  'challeng*',
  'chemicals flood*',
  'cleans*',
  'cure*',
  'curing',
  'detox*',
  'dirty',
  'disorder*',
  'dysfunction*',
  'dysphori*',
  'fail*',
  'foreplay',
  'goal*',
  'hack*',
  'heal',
  'heals',
  'healed',
  'healing',
  'intercourse',
  'love hormone*',
  'men are',
  'missed',
  'normal*',
  'other half',
  'pcd',
  'perfect*',
  'proven',
  'real sex',
  'reset your nervous system',
  'resets your nervous system',
  'science says',
  'score*',
  'scoring',
  'soulmate*',
  'streak*',
  'symptom*',
  'toxic*',
  'trigger*',
  'victim*',
  'women are',
  // care.md 8: inclusive words.
  'boyfriend*',
  'girlfriend*',
  'husband*',
  'wife',
  'wives',
  'dom',
  'sub',
  // care.md 5.4: words of pressure.
  "don't worry",
  'deep*',
  'feel the love',
  'give in',
  'good boy',
  'good girl',
  'just',
  'let go',
  'letting go',
  'must',
  'open up',
  'relax*',
  'should',
  'submit*',
  'surrender*',
  'trust*',
  'you are safe',
  "you're safe",
];

/** Where a word stands in a technical sense, and why no other word does. */
export const allowances: readonly {
  readonly word: string;
  /** Keys that begin with this. */
  readonly keys: string;
  readonly reason: string;
}[] = [
  {
    word: 'just',
    keys: 'ses.G14.title',
    reason: 'The title of care.md 5.7, where it means nobody else, and asks for nothing.',
  },
  {
    word: 'must',
    keys: 'help.time.2',
    reason: 'A medical time limit that is real; care.md 6.5 asks to name it.',
  },
];

/** Beginnings of keys of pages that are read, not glanced at (safety, privacy): longer sentences are fine there. */
export const longTexts: readonly string[] = ['help.', 'seen.', 'phone.', 'install.'];

const patternOf = (word: string): RegExp =>
  new RegExp(String.raw`\b${word.replace(/\*$/, String.raw`\p{L}*`)}(?![\p{L}])`, 'iu');

const patterns = bannedWords.map((word) => ({ word, pattern: patternOf(word) }));

/** The banned words in a text that its key has no allowance for. */
export const findBannedWords = (key: string, text: string): readonly string[] => {
  const plain = text.replaceAll('’', "'");
  return patterns
    .filter(({ pattern }) => pattern.test(plain))
    .map(({ word }) => word)
    .filter((word) => !allowances.some((each) => each.word === word && key.startsWith(each.keys)));
};

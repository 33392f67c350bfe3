import { describe, expect, it } from 'vitest';
import {
  sayings,
  sayingsWithout,
  type SayMark,
} from '../../../src/content/affirmations/affirmations';
import { findBannedWords } from '../../helpers/bannedWords';
import { articles, english, said, textsOf } from '../../helpers/content';
import { longSentences, readingAge, runsOf, wordsOf } from '../../helpers/sentences';
import type { Family } from '../../../src/content/library';

/** The longest sentence of each family, in words (care.md 5.4, 6.2, 6.3 and 8). */
const maxWords: Readonly<Record<Family, number>> = {
  about: 20,
  affirmations: 12,
  cards: 24,
  conversation: 15,
  evidence: 24,
  feelings: 1,
  glossary: 20,
  messages: 15,
  misconceptions: 24,
  prompts: 16,
};

const counted = [...articles].map(([id, { body }]) => ({
  id,
  count: wordsOf(body.join(' ')).length,
}));

describe('cards and misconceptions', () => {
  it('have 40 to 90 words', () => {
    expect(counted.filter(({ count }) => count < 40 || count > 90)).toEqual([]);
  });

  it('have one thing to try, of at most 25 words', () => {
    const tries = [...articles].map(([id, each]) => [id, wordsOf(each.try).length] as const);
    expect(tries.filter(([, count]) => count < 3 || count > 25)).toEqual([]);
  });

  it('each read easily at 13', () => {
    const ages = [...articles].map(([id, { body }]) => [id, readingAge(body)] as const);
    expect(ages.filter(([, age]) => age > 13)).toEqual([]);
  });
});

describe('the rest', () => {
  it.each(['affirmations', 'messages', 'conversation', 'prompts'] as const)(
    'reads easily at 11: %s',
    (family) => {
      expect(readingAge(textsOf(family))).toBeLessThanOrEqual(11);
    },
  );

  it.each(['about', 'glossary', 'evidence'] as const)('reads easily at 13: %s', (family) => {
    expect(readingAge(textsOf(family))).toBeLessThanOrEqual(13);
  });

  it('is measured: a text of law reads at a later age', () => {
    const law =
      'Notwithstanding the aforementioned provisions, participants acknowledge responsibility for any consequences arising from utilisation of the application.';
    expect(readingAge([law])).toBeGreaterThan(20);
    expect(readingAge(['The cat sat on the mat. It was warm.'])).toBeLessThan(7);
  });
});

describe('every text', () => {
  it('holds no banned word', () => {
    const found = said.flatMap(({ where, text }) =>
      findBannedWords(where, text).map((word) => `${where}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('has no exclamation mark, no placeholder but a name, and typographic quotes', () => {
    const odd = /!|\{\{ (?!name )|['"]|\.\.\./u;
    expect(said.filter(({ text }) => odd.test(text))).toEqual([]);
  });

  it('keeps to short sentences', () => {
    const found = said.flatMap(({ where, family, text }) =>
      longSentences(text, maxWords[family]).map((sentence) => `${where}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  it('stands once', () => {
    const texts = said
      .filter(({ where }) => !/claims|limit|term$/u.test(where))
      .map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('shares no run of six words with another', () => {
    const owners = new Map<string, string>();
    const found: string[] = [];
    // A limit that several studies share is best said in the same words.
    for (const { where, text } of said.filter(({ family }) => family !== 'evidence')) {
      const id = /\b[a-z]+\.\w+/iu.exec(where)?.[0] ?? where;
      for (const run of runsOf(text, 6)) {
        const owner = owners.get(run);
        if (owner !== undefined && owner !== id) found.push(`${owner} and ${id}: ${run}`);
        owners.set(run, id);
      }
    }
    expect(found).toEqual([]);
  });
});

describe('sayings', () => {
  const textOf = (id: `say.${string}`) => {
    const { text = '', named = '' } = english.affirmations[id] ?? {};
    return `${text} ${named}`;
  };
  const signs: Readonly<Record<SayMark, RegExp>> = {
    love: /\b(love|loved|adore|darling|dear)\b/iu,
    body: /\b(body|bodies|skin|hands?|feet|foot|shoulders?|back|head|arms?|breath)\b/iu,
    we: /\b(we|we’re|us|our|ours)\b/iu,
    praise:
      /\b(you were|you are|you’re) (kind|clear|good|brave|wonderful)|\bwell\b|\bbrave\b|\bcourage\b/iu,
  };

  it.each(['love', 'body', 'we', 'praise'] as const)('leave out %s where that is asked', (mark) => {
    const left = sayingsWithout([mark]);
    expect(left.length).toBeLessThan(sayings.length);
    const wrong = left.map(({ id }) => textOf(id)).filter((text) => signs[mark].test(text));
    expect(wrong).toEqual([]);
  });

  it('leave enough when everything is asked', () => {
    const left = sayingsWithout(['love', 'body', 'we', 'praise']);
    expect(left.filter(({ to }) => to === 'partner').length).toBeGreaterThanOrEqual(30);
    expect(left.filter(({ to }) => to === 'self').length).toBeGreaterThanOrEqual(30);
  });

  // care.md 6.3: no promise, comparison, ownership, performance or ranking.
  it('promise, compare and own nothing', () => {
    const grand =
      /\b(always|forever|never leave|best|better than|most|is mine|amazing|incredible|hot|sexy|beautiful|gorgeous|belong)\b/iu;
    expect(textsOf('affirmations').filter((text) => grand.test(text))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aboutSections, helpers } from '../../../src/content/about/about';
import { sayings } from '../../../src/content/affirmations/affirmations';
import { cards, paths } from '../../../src/content/cards/cards';
import { talkCards } from '../../../src/content/conversation/conversation';
import { evidence } from '../../../src/content/evidence/evidence';
import { feelings } from '../../../src/content/feelings/feelings';
import { terms } from '../../../src/content/glossary/glossary';
import { loadWords } from '../../../src/content/library';
import { messageGroups } from '../../../src/content/messages/messages';
import { myths } from '../../../src/content/misconceptions/misconceptions';
import { promptGroups } from '../../../src/content/prompts/prompts';
import { english } from '../../helpers/content';
import frozen from '../../vectors/frozen/content-ids.json';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** The ids that the facts of each family have. */
const facts: Readonly<Record<keyof typeof frozen, readonly string[]>> = {
  about: aboutSections,
  affirmations: idsOf(sayings),
  cards: idsOf(cards),
  conversation: talkCards.map(({ id }) => id),
  evidence: idsOf(evidence),
  feelings,
  glossary: terms,
  helpers,
  messages: messageGroups.flatMap((group) => group.messages),
  misconceptions: idsOf(myths),
  paths: idsOf(paths),
  prompts: promptGroups.flatMap((group) => group.prompts),
};

const words: Readonly<Record<keyof typeof frozen, object>> = {
  ...english,
  about: english.about.sections,
  helpers: english.about.helpers,
  cards: english.cards.cards,
  paths: english.cards.paths,
};

const families = Object.keys(frozen) as (keyof typeof frozen)[];

describe('the content', () => {
  it('is all there', () => {
    expect(Object.fromEntries(families.map((family) => [family, facts[family].length]))).toEqual({
      about: 6,
      affirmations: 120,
      cards: 40,
      conversation: 30,
      evidence: 54,
      feelings: 24,
      glossary: 24,
      helpers: 12,
      messages: 24,
      misconceptions: 16,
      paths: 6,
      prompts: 72,
    });
    expect(promptGroups.map(({ prompts }) => prompts.length)).toEqual(Array(9).fill(8));
  });

  // Somebody's favourites name these ids. One that goes is moved to `retired` and never used again.
  it.each(families)('keeps the ids of %s for ever', (family) => {
    const { live, retired } = frozen[family];
    expect([...facts[family]].sort()).toEqual([...live].sort());
    expect(facts[family].filter((id) => (retired as string[]).includes(id))).toEqual([]);
    expect(new Set(facts[family]).size).toBe(facts[family].length);
  });

  it.each(families)('has words for each of %s, and for nothing else', (family) => {
    expect(Object.keys(words[family]).sort()).toEqual([...facts[family]].sort());
  });

  it('loads a family in English, also where a language has none', async () => {
    expect(await loadWords('glossary', 'en')).toEqual({ language: 'en', words: english.glossary });
    expect(await loadWords('glossary', 'xx')).toEqual({ language: 'en', words: english.glossary });
  });
});

describe('journal prompts', () => {
  it('leave at least ten for every kind of encounter', () => {
    for (const kind of ['gentle', 'intense', 'quick', 'first', 'solo', 'distance'] as const) {
      const usable = promptGroups.filter(({ kinds }) => kinds.includes(kind));
      expect(usable.flatMap(({ prompts }) => prompts).length).toBeGreaterThanOrEqual(10);
    }
  });

  it('let a third of them be answered by a list or a choice', () => {
    const picks = Object.values(english.prompts).filter(({ pick }) => pick);
    expect(picks.length).toBeGreaterThanOrEqual(24);
  });

  it('ask nobody for reasons', () => {
    const asking = Object.values(english.prompts).filter(({ text }) => /\bwhy\b/iu.test(text));
    expect(asking).toEqual([]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addLanguage, speak } from '../../../src/ui/i18n/language';
import { inWording } from '../../../src/ui/screens/words/wording';
import { english } from '../../helpers/content';
import { button, field, heading } from '../../helpers/mountDoor';
import { exactButton, link, mountVault, text } from '../../helpers/mountVault';
import { pseudo, pseudoLanguage } from '../../helpers/pseudo';

let end: (() => void) | undefined;
afterEach(async () => {
  end?.();
  end = undefined;
  vi.restoreAllMocks();
  await speak('en', 'informal');
});

const open = async (path: string) => {
  const mounted = mountVault(path);
  end = mounted.end;
  // The first screen of a run is built while it is waited for.
  await expect.poll(() => document.querySelector('.screen h1'), { timeout: 15_000 }).toBeTruthy();
  return mounted.home;
};

const sentences = () =>
  [...document.querySelectorAll('.sentence p')].map((one) => one.textContent ?? '');
const deckText = () => document.querySelector('.deck-text')?.textContent ?? '';

const idOf = (sentence: string) =>
  Object.entries(english.affirmations).find(([, { text: own }]) => own === sentence)?.[0] ?? '';

describe('kind sentences', () => {
  it('come three at a time, and every one comes in the end', async () => {
    await open('/words/say');
    const seen = new Set<string>();
    await expect.poll(() => sentences().length).toBe(3);
    for (let turn = 0; turn < 20; turn += 1) {
      for (const each of sentences()) seen.add(idOf(each));
      await exactButton('Three others').click();
    }
    expect([...seen].filter((id) => /^say\.[a-d]/u.test(id))).toHaveLength(60);
    expect(seen.size).toBe(60);
    await exactButton('For me').click();
    expect(sentences().map(idOf).join()).toMatch(/^(say\.[e-h]\d\d,?){3}$/u);
  });

  it('leave out what is not wanted, and keep to it', async () => {
    const { learning } = await open('/words/say');
    await button('What to leave out').click();
    await exactButton('No “we”').click();
    await exactButton('No words of love').click();
    await field('A name or role for the other').fill(' Captain ');
    await exactButton('Done').click();
    expect(learning.state.wording).toMatchObject({ without: ['love', 'we'], callName: 'Captain' });
    const seen: string[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      seen.push(...sentences());
      await exactButton('Three others').click();
    }
    expect(seen.filter((each) => /\b(we|us|our|love)\b/iu.test(each))).toEqual([]);
    expect(seen).toContain('I’m glad it was you, Captain.');
    expect(seen).not.toContain('I’m glad it was you.');
  });

  it('can be kept, and looked at alone', async () => {
    const { learning } = await open('/words/say');
    await expect.poll(() => sentences().length).toBe(3);
    const [first = ''] = sentences();
    await exactButton(`Keep “${first}”`).click();
    expect(learning.state.favourites).toEqual([idOf(first)]);
    await exactButton('Kept ones').click();
    await expect.poll(sentences).toEqual([first]);
    await exactButton(`Keep “${first}”`).click();
    await expect.poll(text).toContain('You have kept none of these yet.');
  });
});

describe('a name or role in a sentence', () => {
  it('is taken as it is', () => {
    const words = { text: 'We’re okay.', named: 'We’re okay, {{ name }}.', formal: 'All is well.' };
    const say = (callName: string, address: 'informal' | 'formal' = 'informal') =>
      inWording(words, { callName, address });
    expect([say(''), say('$& {{ name }}'), say('', 'formal')]).toEqual([
      'We’re okay.',
      'We’re okay, $& {{ name }}.',
      'All is well.',
    ]);
  });
});

describe('messages', () => {
  it('are copied, one after the other, and nothing is sent', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open('/words/messages');
    await expect.poll(deckText).toBe(english.messages['msg.a01']?.text);
    await exactButton('Copy').click();
    expect(written).toHaveBeenCalledExactlyOnceWith(english.messages['msg.a01']?.text);
    await expect.poll(text).toContain('Copied.');
    await exactButton('Another one').click();
    expect(deckText()).toBe(english.messages['msg.a02']?.text);
    expect(text()).not.toContain('Copied.');
    await exactButton('The day after').click();
    expect(deckText()).toBe(english.messages['msg.b01']?.text);
  });

  it('say how to copy where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await open('/words/messages');
    await exactButton('Copy').click();
    await expect.poll(text).toContain('Press and hold the text');
  });
});

describe('questions', () => {
  it('for a page open one with the question on it', async () => {
    const home = await open('/words/prompts');
    await exactButton('Feelings').click();
    await expect.poll(text).toContain('overwhelmed');
    await exactButton('Write on this').click();
    await expect
      .element(field('Your words'))
      .toHaveValue(`${english.prompts['ask.b01']?.text}\n\n`);
    expect(home.state.journal).toHaveLength(1);
  });
});

describe('the first steps', () => {
  it('ask, answer kindly, keep nothing, and can be put away', async () => {
    const { learning } = await open('/');
    await link(/^New here/u).click();
    await exactButton('We fall asleep').click();
    await expect.element(page.getByText('Sleep is care too.')).toBeVisible();
    expect(learning.state.wording.firstSteps).toBe('open');
    await link('Go on').click();
    await expect.element(heading('Try it three times, then decide')).toHaveFocus();
    await link('Go on').click();
    await exactButton('That’s enough for now').click();
    await expect.element(heading('Hello, Ada')).toBeVisible();
    expect(learning.state.wording.firstSteps).toBe('done');
    expect(link('New here?').query()).toBeNull();
  });

  it('meet each of the four doubts with an answer and one tap', async () => {
    await open('/start');
    await link('Not sure this is for us').click();
    const doubts = ['It’s too formal', 'We don’t need it', 'It kills the', 'We have no time'];
    const actions = ['See one question', 'Write down', 'See what you both', 'See the two-minute'];
    for (const [at, doubt] of doubts.entries()) {
      await userEvent.click(page.getByText(doubt));
      await expect.element(link(new RegExp(actions[at] ?? '', 'u'))).toBeVisible();
    }
    await link('Go on').click();
    await expect.element(heading('Try it three times, then decide')).toBeVisible();
  });
});

describe('from right to left', () => {
  it('the interface turns, and texts that have no translation stay as they are', async () => {
    addLanguage(pseudoLanguage);
    const { learning } = await open('/learn/cards/card.05?row=1');
    await expect.element(heading('Warm beats long')).toBeVisible();
    learning.setWording({ language: pseudoLanguage.tag });
    await expect.poll(() => document.documentElement.dir).toBe('rtl');
    await expect.element(heading(pseudo('How sure is this?'))).toBeVisible();
    const directionOf = (selector: string) => {
      const found = document.querySelector(selector);
      return found && getComputedStyle(found).direction;
    };
    expect([directionOf('.article p'), directionOf('.claim-grade')]).toEqual(['ltr', 'rtl']);
    expect(document.querySelector('.told')?.getAttribute('lang')).toBe('en');
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    end?.();
    end = undefined;
    expect([document.documentElement.dir, document.documentElement.lang]).toEqual(['ltr', 'en']);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { speak } from '../../../src/ui/i18n/language';
import { english } from '../../helpers/content';
import { button, field, heading } from '../../helpers/mountDoor';
import { exactButton, link, mountVault, text } from '../../helpers/mountVault';

let end: (() => void) | undefined;
afterEach(async () => {
  end?.();
  end = undefined;
  await speak('en', 'informal');
});

const open = async (path: string) => {
  const mounted = mountVault(path);
  end = mounted.end;
  // The first screen of a run is built while it is waited for.
  await expect.poll(() => document.querySelector('.screen h1'), { timeout: 15_000 }).toBeTruthy();
  return mounted.home;
};

const rows = () => [...document.querySelectorAll('.row')].map((row) => row.textContent ?? '');

describe('the list of cards', () => {
  it('has every card and misconception, and paths', async () => {
    await open('/learn');
    await expect.element(heading('Learn')).toBeVisible();
    const titles = [
      ...Object.values(english.cards.cards),
      ...Object.values(english.misconceptions),
      ...Object.values(english.cards.paths),
    ].map(({ title }) => title);
    await expect.poll(() => rows().length).toBe(titles.length);
    expect(titles.filter((title) => !rows().some((row) => row.startsWith(title)))).toEqual([]);
  });

  it('is searched at every key, and keeps the query while a card is read', async () => {
    await open('/learn');
    await field('Find a card').fill('blanket');
    await expect.element(heading('Found')).toBeVisible();
    expect(rows().length).toBeGreaterThan(2);
    expect(rows().length).toBeLessThan(20);
    await link('Warmth, weight, position').click();
    await expect.element(heading('Warmth, weight, position')).toHaveFocus();
    await link('Back').click();
    await expect.element(field('Find a card')).toHaveValue('blanket');
    await field('Find a card').fill('xyzzy');
    await expect.poll(text).toContain('Nothing found.');
  });

  it('answers a key within a frame', async () => {
    await open('/learn');
    const box = field('Find a card');
    await expect.element(box).toBeVisible();
    const input = box.element() as HTMLInputElement;
    const type = (value: string) => {
      input.value = value;
      const from = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return performance.now() - from;
    };
    type('warm');
    const times = ['wa', 'war', 'warm', 'warmt', 'warmth'].map(type);
    expect(Math.min(...times)).toBeLessThan(16);
  });
});

describe('a card', () => {
  it('says how sure it is, who was studied, and what was never checked says so', async () => {
    await open('/learn/cards/card.06');
    await expect.element(heading('An afterglow can last two days')).toBeVisible();
    await expect.poll(text).toContain('Some good support');
    await page.getByText('Who was studied').click();
    const { who, limit } = english.evidence.E5 ?? { who: 'nobody', limit: 'all' };
    await expect.poll(text).toContain(who);
    expect(text()).toContain(limit);
    expect(text()).toContain('Psychological Science');
    // Its DOI was not compared with the source.
    expect(text()).not.toContain('10.1177/0956797617691361');
    expect(text()).toMatch(/Last reviewed: \w+ 20\d\d\./u);
  });

  it('shows no reference that was not checked', async () => {
    await open('/learn/cards/card.11');
    await page.getByText('Who was studied').click();
    await expect.poll(text).toContain('We have not yet checked the full reference.');
    expect(text()).toContain('10.1038/s41598-022-27247-y');
    expect(document.body.textContent).not.toContain('Bentley');
  });

  it('warns before it tells', async () => {
    await open('/learn/cards/card.13');
    await expect.element(page.getByText('This one is about low moods.')).toBeVisible();
    const note = document.querySelector('.article-note');
    const body = document.querySelector('.article');
    expect(note && body && note.compareDocumentPosition(body)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('is kept and marked as read by a tap, taken back by another, and never counted', async () => {
    const { learning } = await open('/learn/cards/card.05');
    await button('Keep as favourite').click();
    await button('Mark as read').click();
    await expect.element(button('Mark as read')).toHaveAttribute('aria-pressed', 'true');
    expect(learning.state).toMatchObject({ favourites: ['card.05'], read: ['card.05'] });
    await link('Back').click();
    await expect.element(heading('Your favourites')).toBeVisible();
    expect(rows().filter((row) => row === 'Warm beats longRead')).toHaveLength(2);
    expect(text()).not.toMatch(/\d+ (of|read)|%/u);
    await link(/^Warm beats long/u)
      .first()
      .click();
    await button('Keep as favourite').click();
    expect(learning.state.favourites).toEqual([]);
  });

  it('leads on along its path, to an end with a way out', async () => {
    await open('/learn/cards/card.01?row=1');
    const path = ['Three jobs', 'Warm beats', 'Quick counts', 'A preference', 'Habits'];
    for (const title of path) await link(new RegExp(`^Next: ${title}`, 'u')).click();
    await expect.element(heading('Habits without counting')).toHaveFocus();
    expect(location.href).not.toMatch(/new|gentle|solo/u);
    await link('To all cards').click();
    await expect.element(heading('Learn')).toBeVisible();
  });

  it('leads nowhere outside a path, and is missed kindly where it does not exist', async () => {
    await open('/learn/cards/card.02?row=5');
    await expect.element(heading('A word from kink')).toBeVisible();
    expect(document.querySelector('.screen-actions')).toBeNull();
    end?.();
    await open('/learn/cards/card.99');
    await expect.element(heading('This card is not here')).toBeVisible();
    await link('To all cards').click();
    await expect.element(heading('Learn')).toBeVisible();
  });
});

describe('a misconception', () => {
  it.each([
    ['myth.01', 'See one question to ask', 'Questions for two'],
    ['myth.02', 'Write down what works', 'Questions for a page'],
    ['myth.03', 'See what you both like', 'Nothing to show yet'],
    ['myth.04', 'See the two-minute session', 'Two Minutes, Still Us'],
    ['myth.16', 'Open Help & support', 'Help & support'],
  ])('leads to something in one tap: %s', async (id, action, place) => {
    await open(`/learn/myths/${id}`);
    await link(action).click();
    await expect.element(heading(place)).toBeVisible();
  });
});

describe('About', () => {
  it('says what Hearth is not, explains words, and names who can help without a link outside', async () => {
    await open('/about');
    await expect.element(heading('Not therapy, not medicine')).toBeVisible();
    await link(/^Words explained/u).click();
    await expect.element(page.getByRole('term').first()).toHaveTextContent('Aftercare');
    await link('Back').click();
    await link(/^Who can help/u).click();
    await expect.element(heading('Family doctor')).toBeVisible();
    expect(text()).toContain('findahelpline.com');
    const outside = [...document.querySelectorAll('a')].filter(
      ({ origin }) => origin !== location.origin,
    );
    expect(outside).toEqual([]);
  });

  it('lets the language be chosen', async () => {
    const { learning } = await open('/about/language');
    await expect.element(button('As on this device')).toHaveAttribute('aria-pressed', 'true');
    await exactButton('English').click();
    expect(learning.state.wording.language).toBe('en');
    await userEvent.click(button('As on this device'));
    expect(learning.state.wording.language).toBeNull();
  });
});

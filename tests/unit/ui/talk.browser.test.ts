import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/content/conversation/en/words';
import { mountCare } from '../../helpers/mountCare';
import { button, field, heading } from '../../helpers/mountDoor';

let mounted: ReturnType<typeof mountCare> | undefined;
afterEach(() => {
  mounted?.end();
  mounted = undefined;
  vi.useRealTimers();
});

const arrive = (path: string, partner?: null) => {
  mounted = partner === null ? mountCare(path, null) : mountCare(path);
  return mounted.home;
};
const text = () => document.body.innerText;
const link = (name: string | RegExp) => page.getByRole('link', { name });
const chip = (name: string) => button(name);
const deck = () => document.querySelector('.deck-text')?.textContent ?? '';

describe('questions for two', () => {
  it('come one at a time, round and round, those about an item with the item', async () => {
    arrive('/us/talk/cards');
    await expect.poll(deck).toBe(words['talk.a01']?.text);
    for (let turn = 0; turn < 6; turn += 1) await button('Another one').click();
    expect(deck()).toBe(words['talk.a01']?.text);
    await chip('What you both like').click();
    await expect.poll(deck).toContain('Cuddling, front or back');
    expect(deck()).toContain(words['talk.d01']?.text);
    await chip('Looking back').click();
    await expect.poll(text).toContain('Either may end it.');
  });

  it('are there for one, without what needs the answers of two', async () => {
    arrive('/us/talk/cards', null);
    await expect.poll(deck).toBe(words['talk.a01']?.text);
    expect(chip('What you both like').query()).toBeNull();
    await expect.element(link('Write my answer')).toBeVisible();
  });
});

describe('an answer', () => {
  it('is kept while it is written, sealed, and taken back', async () => {
    const home = arrive('/us/talk/cards');
    await link('Answer apart, open together').click();
    await button('Seal my answer').click();
    await expect.poll(text).toContain('Write a word first.');
    await field('My answer').fill('Quiet first');
    await expect.poll(() => home.talk.state.drafts['talk.a01']).toEqual(['Quiet first']);
    await button('Seal my answer').click();
    await expect.poll(text).toContain('It opens once Ben has too.');
    await button('Take it back').click();
    await expect.element(heading('Talk')).toBeVisible();
    expect(home.talk.state.rounds).toEqual([]);
  });

  it('to keep, change and not again opens in three parts, and goes into the journal by a tap', async () => {
    const home = arrive('/us/talk');
    await link(/^Keep, change, not again/u).click();
    await field('Keep').fill('The light');
    await field('Not again').fill('The phone');
    await button('Seal my answer').click();
    await expect.poll(text).toContain('You have answered.');
    await home.talk.seal('look.back', ['The light', '', 'The phone']);
    await expect.poll(text).toContain('Both are open.');
    expect(text()).toContain('From Ben');
    await button('Keep it in my journal').click();
    expect(home.state.journal[0]?.text).toContain('Keep: The light\nNot again: The phone');
  });

  it('of one alone goes into the journal', async () => {
    const home = arrive('/us/talk', null);
    await link(/^Keep, change, not again/u).click();
    expect(button('Seal my answer').query()).toBeNull();
    await field('Change').fill('More time');
    await button('Keep it in my journal').click();
    await expect.poll(text).toContain('It is in your journal.');
    expect(home.state.journal[0]?.text).toBe('Keep, change, not again\n\nChange: More time');
  });
});

describe('a talk that is led', () => {
  it('gives both the same turns, and cuts nobody off', async () => {
    arrive('/us/talk/listen');
    await button('Begin').click();
    await expect.poll(text).toContain('The one who begins has the word.');
    vi.useFakeTimers({ toFake: ['performance', 'setInterval'] });
    await button('Go on').click();
    await expect.poll(text).toContain('Say back what you heard.');
    vi.advanceTimersByTime(61_000);
    await expect.poll(text).toContain('Time to change over');
    expect(text()).toContain('Say back what you heard.');
    for (let stage = 0; stage < 2; stage += 1) await button('Go on').click();
    await button('Go on').click();
    await button('Done').click();
    await expect.element(heading('Talk')).toBeVisible();
  });
});

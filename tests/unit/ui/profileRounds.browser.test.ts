import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { quickStart, rounds } from '../../../src/content/preferences';
import { button, heading } from '../../helpers/mountDoor';
import { follow, mountProfile, row } from '../../helpers/mountProfile';
import { exactButton, text } from '../../helpers/mountVault';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const open = (...start: Parameters<typeof mountProfile>) => {
  const mounted = mountProfile(...start);
  end = mounted.end;
  return mounted.home;
};

const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const isAt = (at: string) => expect.poll(text).toContain(at);

describe('the quick start', () => {
  it('takes one tap a question: at most fifteen in all', async () => {
    const home = open({ state: { quickStartAt: 0 }, path: '/' });
    let taps = 0;
    const count = () => (taps += 1);
    document.addEventListener('click', count);
    for (let question = 1; question <= quickStart.length; question += 1) {
      await isAt(`${question} of ${quickStart.length}`);
      await radio('Nice').click();
    }
    await expect.element(heading(/^Hello/)).toBeVisible();
    document.removeEventListener('click', count);
    expect(taps).toBe(quickStart.length);
    expect(taps).toBeLessThanOrEqual(15);
    const answered = new Set(Object.keys(home.state.answers).map((key) => key.slice(0, 3)));
    expect([...answered].toSorted()).toEqual(quickStart.toSorted());
  });

  it('waits with what is loosened, and says from when it counts', async () => {
    const home = open({
      state: { quickStartAt: 0, answers: { 'T02.both': 'pleaseDont' } },
      path: '/',
    });
    home.care.begin();
    await radio('Nice').click();
    await isAt('Until then, your no stands.');
    await isAt('1 of 12');
    await exactButton('Next').click();
    await isAt('2 of 12');
  });
});

describe('the rounds', () => {
  it('are all there, and none is begun at first', async () => {
    open();
    await follow('Short rounds');
    const rows = () => [...document.querySelectorAll('a.me-row')].map((each) => each.textContent);
    await expect.poll(() => rows().length).toBe(rounds.length);
    expect(rows().every((each) => each.endsWith('Not begun'))).toBe(true);
  });

  it('keep each tap, and go on where they were left', async () => {
    const home = open();
    await button(/^Go on: Touch/).click();
    await isAt('1 of 8');
    await radio('Nice').click();
    await isAt('2 of 8');
    expect(home.state.answers).toMatchObject({ 'T01.give': 'nice', 'T01.receive': 'nice' });
    expect(home.care.state.roundsAt[0]).toBe(1);
    await exactButton('Ask me later').click();
    await isAt('3 of 8');
    expect(home.state.answers['T03.give']).toBeUndefined();
    await button('Enough for now').click();
    await expect.element(heading('What I like')).toBeVisible();
    await follow('Short rounds');
    await expect.element(row('Touch Begun')).toBeVisible();
    await follow('Touch Begun');
    await isAt('3 of 8');
    await button('Back').click();
    await isAt('2 of 8');
  });

  it('end with what was kept, and lead on', async () => {
    const home = open();
    home.care.setRoundAt(0, 7);
    await button(/^Go on: Touch/).click();
    await radio('Please don’t').click();
    await expect.element(heading('This round is done')).toBeVisible();
    expect(home.care.state.roundsAt[0]).toBe(8);
    await button('Go on: Touch · Words').click();
    await isAt('1 of 8');
    await expect.element(heading('Skin against skin')).toBeVisible();
  });

  it('leave out what was left out', async () => {
    const home = open();
    home.care.setHiddenGroup('W', true);
    home.care.setRoundAt(0, 8);
    await button('Go on: Touch').click();
    await isAt('1 of 2');
    await radio('Nice').click();
    await isAt('2 of 2');
    await radio('Nice').click();
    await expect.element(heading('This round is done')).toBeVisible();
    expect(Object.keys(home.state.answers)).toEqual(['T12.both', 'T13.both']);
  });

  it('say what is good to know about a question', async () => {
    const home = open();
    for (const round of [0, 1, 2]) home.care.setRoundAt(round, 8);
    home.care.setRoundAt(3, 2);
    await button(/^Go on: Near or apart/).click();
    await isAt('you can hide this whole group');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { heading } from '../../helpers/mountDoor';
import { follow, group, mountProfile, row } from '../../helpers/mountProfile';
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

const names = (within: ReturnType<typeof group>) =>
  within
    .getByRole('radio')
    .elements()
    .map((radio) => radio.textContent);

describe('the kinds', () => {
  it('show at one look what differs in which', async () => {
    const home = open({ state: { answers: { 'T04.both': 'love' } } });
    home.care.setKindAnswer('quick', 'T04.both', 'pleaseDont');
    await follow('Kinds');
    await expect.element(row('Quick Different: Holding hands')).toBeVisible();
    await expect.element(row('Gentle As in general')).toBeVisible();
    await follow('Quick');
    await expect
      .element(row('Holding hands In general: Love it. Here: Please don’t.'))
      .toBeVisible();
  });

  it('offer all five where nothing is refused, and take a difference back', async () => {
    const home = open({ state: { answers: { 'W01.give': 'love', 'W01.receive': 'nice' } } });
    await follow('Kinds', 'Across distance', 'Words', 'A thank you');
    await expect.poll(() => names(group('I thank you'))).toHaveLength(5);
    await group('I thank you').getByRole('radio', { name: 'Not now' }).click();
    expect(home.care.state.kindAnswers.distance).toEqual({ 'W01.give': 'notNow' });
    expect(home.state.answers['W01.give']).toBe('love');
    await exactButton('As in general').click();
    expect(home.care.state.kindAnswers.distance).toEqual({});
  });

  it('only ever tighten: a not-now may become a clearer no, a no stays', async () => {
    open({ state: { answers: { 'W01.give': 'notNow', 'W01.receive': 'pleaseDont' } } });
    await follow('Kinds', 'Intense', 'Words', 'A thank you');
    await expect.element(group('I thank you')).toBeVisible();
    expect(names(group('I thank you'))).toEqual(['Not now', 'Please don’t']);
    expect(page.getByRole('radiogroup').elements()).toHaveLength(1);
    await expect.poll(text).toContain('You said no in general. That holds in each kind.');
  });

  it('ask alone only for what one does for oneself', async () => {
    open();
    await follow('Kinds', 'Time alone', 'Water and food', 'A glass of water');
    await expect.element(group('You bring me water')).toBeVisible();
    expect(page.getByRole('radiogroup').elements()).toHaveLength(1);
  });

  it('are reached from an item, too, where it makes sense', async () => {
    open();
    await follow('All questions', 'Across distance', 'Staying on the call', 'In other kinds');
    await expect.element(heading('Staying on the call, quietly')).toBeVisible();
    const rows = () => [...document.querySelectorAll('a.me-row')].map((each) => each.textContent);
    await expect.poll(rows).toEqual(['Across distanceAs in general']);
  });
});

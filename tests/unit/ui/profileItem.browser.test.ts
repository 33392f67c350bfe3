import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { morningAfter } from '../../../src/app/api/morning';
import { field, heading } from '../../helpers/mountDoor';
import { follow, group, mountProfile, row, smallTargets } from '../../helpers/mountProfile';
import { exactButton, text } from '../../helpers/mountVault';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

type State = NonNullable<NonNullable<Parameters<typeof mountProfile>[0]>['state']>;

/** At the page of "A glass of water", which has two ways. */
const open = async (answers: State['answers'] = {}) => {
  const mounted = mountProfile({ state: { answers } });
  end = mounted.end;
  await follow('All questions', 'Water and food', 'A glass of water');
  await expect.element(heading('A glass of water')).toBeVisible();
  return mounted.home;
};

const giving = group('I bring you water');
const receiving = group('You bring me water');
const choice = (name: string) => page.getByRole('radio', { name, exact: true });

describe('an item', () => {
  it('takes giving and receiving apart, each at one tap', async () => {
    const home = await open();
    await giving.getByRole('radio', { name: 'Love it' }).click();
    await receiving.getByRole('radio', { name: 'Fine' }).click();
    expect(home.state.answers).toEqual({ 'F01.give': 'love', 'F01.receive': 'fine' });
    await exactButton('Done').click();
    await expect.element(row('A glass of water Giving: Love it · Receiving: Fine')).toBeVisible();
  });

  it('keeps a no at once, says so, and asks for no reason', async () => {
    const home = await open({ 'F01.receive': 'love' });
    await receiving.getByRole('radio', { name: 'Please don’t' }).click();
    expect(home.state.answers['F01.receive']).toBe('pleaseDont');
    await expect.poll(text).toContain('Kept. This is never offered.');
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
  });

  it('undoes the last tap, then the one before, and takes answers back', async () => {
    const home = await open({ 'F01.give': 'nice' });
    expect(exactButton('Undo').elements()).toHaveLength(0);
    await giving.getByRole('radio', { name: 'Love it' }).click();
    await receiving.getByRole('radio', { name: 'Not now' }).click();
    await exactButton('Undo').click();
    expect(home.state.answers).toEqual({ 'F01.give': 'love' });
    await exactButton('Undo').click();
    expect(home.state.answers).toEqual({ 'F01.give': 'nice' });
    await expect.element(exactButton('Undo')).not.toBeInTheDocument();
    await exactButton('Take the answer back').click();
    expect(home.state.answers).toEqual({});
    await exactButton('Undo').click();
    expect(home.state.answers).toEqual({ 'F01.give': 'nice' });
  });

  it('lets a not-now end by itself, and says that this is no yes', async () => {
    const home = await open();
    await receiving.getByRole('radio', { name: 'Not now' }).click();
    await expect.element(choice('Until I change it')).toBeChecked();
    await choice('Until tomorrow').click({ force: true });
    expect(home.care.state.notNowUntil['F01.receive']).toBe(morningAfter(Date.now()));
    await expect.element(choice('Until tomorrow')).toBeChecked();
    await choice('For a week').click({ force: true });
    await expect.element(choice('For a week')).toBeChecked();
    await expect.poll(text).toContain('That is not a yes.');
    await choice('Until I change it').click({ force: true });
    expect(home.care.state.notNowUntil).toEqual({});
    expect(home.state.answers['F01.receive']).toBe('notNow');
  });

  it('undoes a tap on a not-now together with its end', async () => {
    const home = await open();
    const until = Date.now() + 86_400_000;
    home.care.setNotNow('F01.receive', until);
    await receiving.getByRole('radio', { name: 'Please don’t' }).click();
    await exactButton('Undo').click();
    expect(home.state.answers).toEqual({ 'F01.receive': 'notNow' });
    expect(home.care.state.notNowUntil).toEqual({ 'F01.receive': until });
  });

  it('says from when a yes after a no counts', async () => {
    const home = await open({ 'F01.receive': 'pleaseDont' });
    home.care.begin();
    await receiving.getByRole('radio', { name: 'Love it' }).click();
    await expect.poll(text).toContain('Until then, your no stands.');
    await receiving.getByRole('radio', { name: 'Please don’t' }).click();
    await expect.poll(text).not.toContain('Until then, your no stands.');
  });

  it('names no item and no kind in the address, and finds back from there', async () => {
    await open();
    expect(location.pathname + location.search + location.hash).toBe('/me/likes/item');
    expect(JSON.stringify(history.state)).not.toMatch(/F01|water/iu);
    end?.();
    const again = mountProfile({ path: '/me/likes/item' });
    end = again.end;
    await expect.element(heading('What I like')).toBeVisible();
  });

  it('is walked by keyboard: arrows move, and only a press answers', async () => {
    const home = await open();
    await expect.element(heading('A glass of water')).toHaveFocus();
    while (document.activeElement?.getAttribute('role') !== 'radio') await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(home.state.answers).toEqual({});
    await userEvent.keyboard(' ');
    expect(home.state.answers).toEqual({ 'F01.give': 'fine' });
  });

  it('is reached, answered and left by keyboard alone, each new heading in focus', async () => {
    const mounted = mountProfile();
    end = mounted.end;
    const press = async (role: string, name: string) => {
      const isThere = () => {
        const { activeElement } = document;
        const isRole = activeElement?.matches(role === 'link' ? 'a' : 'button') ?? false;
        return isRole && (activeElement?.textContent.startsWith(name) ?? false);
      };
      for (let steps = 0; steps < 40 && !isThere(); steps += 1) await userEvent.tab();
      await userEvent.keyboard('{Enter}');
    };
    await expect.element(heading('What I like')).toHaveFocus();
    for (const [way, title] of [
      ['All questions', 'All questions'],
      ['Water and food', 'Water and food'],
      ['A warm drink', 'A warm drink'],
    ] as const) {
      await press('link', way);
      await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
    }
    await press('button', 'Love it');
    expect(mounted.home.state.answers).toEqual({ 'F02.give': 'love' });
    await press('button', 'Done');
    await expect.element(heading('Water and food')).toHaveFocus();
  });

  it('has big targets', async () => {
    await open({ 'F01.receive': 'notNow' });
    expect(smallTargets()).toEqual([]);
  });
});

describe('how it is liked', () => {
  it('is kept at each tap, and can be left open again', async () => {
    const home = await open();
    await follow('How I like it');
    await page.getByRole('button', { name: /^Who starts/u }).click();
    await choice('Ask each time').click({ force: true });
    expect(home.care.state.how['F01']).toEqual({ starts: 'ask' });
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Who starts Ask each time' }))
      .toBeVisible();
    await page.getByRole('button', { name: /^Who starts/u }).click();
    await choice('It does not matter').click({ force: true });
    expect(home.care.state.how['F01']).toEqual({});
  });

  it('has a note of at most 140 signs, kept when it is left', async () => {
    const home = await open();
    await follow('How I like it');
    await expect.element(field('A short note')).toHaveAttribute('maxlength', '140');
    await field('A short note').fill('Lukewarm, please.');
    await exactButton('Done').click();
    await expect.element(row('How I like it Lukewarm, please.')).toBeVisible();
    expect(home.care.state.how['F01']?.note).toBe('Lukewarm, please.');
  });
});

describe('who sees it', () => {
  it('is one of three, each explained', async () => {
    const home = await open();
    await follow('Who sees it');
    await expect.element(choice('Shared')).toBeChecked();
    await expect.element(choice('Only me')).toHaveAccessibleDescription('It stays on this device.');
    await choice('Only if we both say yes').click({ force: true });
    expect(home.care.state.visibility['F01']).toBe('ifBoth');
    await exactButton('Done').click();
    await expect.element(row('Who sees it Only if we both say yes')).toBeVisible();
  });

  it('is private for what is locked, and where everything is private', async () => {
    const mounted = mountProfile();
    end = mounted.end;
    await follow('All questions', 'Near or apart', 'Time alone', 'Who sees it');
    await expect.element(choice('Only me')).toBeChecked();
    mounted.home.care.setKeepPrivate(true);
    await expect.poll(text).toContain('Everything is private now.');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { field, heading } from '../../helpers/mountDoor';
import { follow, mountProfile, row, smallTargets, toggle } from '../../helpers/mountProfile';
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

const ben = { partner: { name: 'Ben', entries: [] } } as const;
const likings = { 'T02.both': 'love' } as const;

describe('gentle mode', () => {
  it('is one switch without a reason, and says what it changes', async () => {
    const home = open();
    await follow('Gentle mode');
    await expect.element(toggle('Gentle mode')).not.toBeChecked();
    await toggle('Gentle mode').click();
    expect(home.care.state.gentle).toBe(true);
    await expect.element(toggle('Gentle mode')).toBeChecked();
    expect(page.getByRole('main').getByRole('listitem').elements()).toHaveLength(4);
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
  });

  it('stays until the next evening when it is switched off, and says so', async () => {
    const home = open();
    home.care.setGentle(true);
    await follow('Gentle mode');
    await toggle('Gentle mode').click();
    await expect.element(toggle('Gentle mode')).not.toBeChecked();
    await expect.poll(text).toContain('Until then, all stays gentle.');
    await follow('Back');
    await expect.element(row('Gentle mode Off from tomorrow')).toBeVisible();
  });

  it('is switched by keyboard', async () => {
    const home = open();
    await follow('Gentle mode');
    await expect.element(heading('Gentle mode').first()).toHaveFocus();
    toggle('Gentle mode').element().focus();
    await userEvent.keyboard(' ');
    expect(home.care.state.gentle).toBe(true);
  });
});

describe('tonight', () => {
  it('takes tags on and off at a tap, and says when they are gone', async () => {
    const home = open();
    await follow('Tonight');
    await exactButton('Tired').click();
    await exactButton('Sore').click();
    expect(home.care.state.tonight.tags).toEqual(['tired', 'sore']);
    await expect.element(exactButton('Tired')).toHaveAttribute('aria-pressed', 'true');
    await exactButton('Tired').click();
    expect(home.care.state.tonight.tags).toEqual(['sore']);
    await expect.poll(text).toContain('It is gone by itself at');
    expect(
      page.getByRole('group', { name: 'How am I today?' }).getByRole('button').elements(),
    ).toHaveLength(11);
    expect(smallTargets()).toEqual([]);
  });

  it('shows tags to a partner only if that is chosen', async () => {
    const home = open({ state: ben, likings });
    await follow('Tonight');
    await expect.element(toggle('Show this to Ben')).not.toBeChecked();
    await toggle('Show this to Ben').click();
    expect(home.care.state.tonight.tagsShown).toBe(true);
  });

  it('has a kind, chosen at a tap', async () => {
    const home = open({ state: ben, likings });
    await follow('Tonight');
    expect(toggle(/Show this/).elements()).toHaveLength(1);
    await page.getByText('Intense', { exact: true }).click();
    expect(home.care.state.tonight.kind).toBe('intense');
    await exactButton('Back').click();
    await expect.element(row('Tonight Intense')).toBeVisible();
  });

  it('lets touch in while all is gentle, but not once care has begun', async () => {
    const home = open();
    await follow('Tonight');
    expect(toggle('Touch for tonight').elements()).toHaveLength(0);
    home.care.setGentle(true);
    await toggle('Touch for tonight').click();
    expect(home.care.state.tonight.touch).toBe(true);
    home.care.begin();
    await toggle('Touch for tonight').click();
    expect(home.care.state.tonight.touch).toBe(false);
    await expect.poll(text).toContain('so this stays off tonight');
    await expect.element(toggle('Touch for tonight')).toHaveAttribute('aria-disabled', 'true');
    await toggle('Touch for tonight').click({ force: true });
    expect(home.care.state.tonight.touch).toBe(false);
  });
});

describe('names and words', () => {
  it('save themselves, and are shown only if that is chosen', async () => {
    const home = open();
    await follow('Names and words');
    await field('The name I want to hear').fill('Sunny');
    await field('My pronouns').fill('they');
    await follow('Back');
    await expect.element(row('Names and words Only I see them')).toBeVisible();
    const words = { called: 'Sunny', pronouns: 'they', body: '' };
    expect(home.care.state.names).toEqual({ ...words, shown: false });
    await follow('Names and words');
    await expect.element(field('My pronouns')).toHaveValue('they');
    await toggle('My partner may see these').click();
    expect(home.care.state.names).toEqual({ ...words, shown: true });
  });
});

describe('who sees my answers', () => {
  it('keeps everything private by one switch, and is honest about its limit', async () => {
    const home = open();
    await follow('Who sees my answers');
    await toggle('Keep everything private').click();
    expect(home.care.state.keepPrivate).toBe(true);
    await expect.poll(text).toContain('may still guess a no');
    await exactButton('Back').click();
    await expect.element(row('Who sees my answers Everything is private')).toBeVisible();
  });

  it('leaves a theme out, and brings it back with its answers', async () => {
    const home = open({ state: { answers: { 'F01.receive': 'love' } } });
    await follow('Who sees my answers');
    await toggle('Water and food').click();
    expect(home.care.state.hiddenGroups).toEqual(['F']);
    await exactButton('Back').click();
    await follow('All questions');
    await expect.element(row('Water and food Left out')).toBeVisible();
    await follow('Water and food');
    await expect.element(toggle('Leave this theme out')).toBeChecked();
    expect(row('A glass of water').elements()).toHaveLength(0);
    await toggle('Leave this theme out').click();
    await expect.element(row('A glass of water')).toBeVisible();
    expect(home.state.answers).toEqual({ 'F01.receive': 'love' });
  });
});

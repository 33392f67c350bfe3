import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { places } from '../../../src/content/preferences';
import { heading } from '../../helpers/mountDoor';
import { follow, mountProfile, smallTargets } from '../../helpers/mountProfile';
import { exactButton } from '../../helpers/mountVault';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const open = async (...start: Parameters<typeof mountProfile>) => {
  const mounted = mountProfile(...start);
  end = mounted.end;
  await follow('Where on the body');
  await expect.element(heading('Where on the body')).toBeVisible();
  return mounted.home;
};

const list = page.getByRole('list', { name: 'Places' });
const place = (name: string) => list.getByRole('button', { name });
const drawn = (id: string) => document.querySelector(`.figure [data-place="${id}"]`);
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

describe('the touch map', () => {
  it('lists thirteen places, and draws each of them', async () => {
    await open();
    expect(list.getByRole('button').elements()).toHaveLength(13);
    expect(places.map(({ id }) => drawn(id)?.classList.contains('figure-open'))).toEqual(
      places.map(() => true),
    );
    expect(smallTargets()).toEqual([]);
  });

  it('takes an answer in two taps, and the figure mirrors it', async () => {
    const home = await open();
    await place('Hands').click();
    await radio('Love it').click();
    await expect.element(place('Hands Love it')).toBeVisible();
    expect(home.state.answers).toEqual({ 'M06.receive': 'love' });
    expect(drawn('M06')?.classList.contains('figure-love')).toBe(true);
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });

  it('keeps being touched and touching apart', async () => {
    const home = await open({ state: { answers: { 'M06.receive': 'love' } } });
    await radio('Touching').click({ force: true });
    await expect.element(place('Hands Not answered')).toBeVisible();
    expect(drawn('M06')?.classList.contains('figure-open')).toBe(true);
    await place('Hands').click();
    await radio('Please don’t').click();
    expect(home.state.answers).toEqual({ 'M06.receive': 'love', 'M06.give': 'pleaseDont' });
    await expect.poll(() => drawn('M06')?.classList.contains('figure-pleaseDont')).toBe(true);
  });

  it('opens a place from the figure as well', async () => {
    await open();
    drawn('M07')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(page.getByRole('dialog', { name: 'Back' })).toBeVisible();
  });

  it('hides the figure from readers, which have the list', async () => {
    await open();
    expect(drawn('M01')?.closest('svg')?.getAttribute('aria-hidden')).toBe('true');
    place('Feet').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('radiogroup', { name: 'Feet: Being touched here' }))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(place('Feet')).toHaveFocus();
  });

  it('shows what gentle mode closes, until it is answered', async () => {
    const home = await open();
    home.care.setGentle(true);
    const words = 'Closed while gentle mode is on';
    for (const name of ['Neck', 'Chest', 'Below the waist']) {
      await expect.element(place(`${name} ${words}`)).toBeVisible();
    }
    expect(list.getByText(words).elements()).toHaveLength(3);
    expect(drawn('M03')?.classList.contains('figure-pleaseDont')).toBe(true);
    await place('Neck').click();
    await radio('Nice').click();
    await expect.element(place('Neck Nice')).toBeVisible();
  });

  it('waits with a place that is opened after a no, and says so', async () => {
    const home = await open({ state: { answers: { 'M01.receive': 'pleaseDont' } } });
    home.care.begin();
    await place('Hair').click();
    await radio('Nice').click();
    await expect
      .element(page.getByRole('dialog').getByText('Until then, your no stands.'))
      .toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await expect.element(place('Hair Nice')).toBeVisible();
  });

  it('leads to all else about a place', async () => {
    await open();
    await place('Arms').click();
    await exactButton('More about this place').click();
    await expect.element(heading('Arms')).toBeVisible();
    await expect.element(page.getByRole('radiogroup', { name: 'Touching you here' })).toBeVisible();
  });
});

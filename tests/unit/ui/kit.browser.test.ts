import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountKit } from '../../helpers/preview/mountKit';

const dom = document.documentElement;
let end: () => void;

beforeEach(async () => {
  history.replaceState(null, '', '/kit');
  const root = document.createElement('div');
  document.body.append(root);
  const unmount = mountKit(root);
  end = () => {
    unmount();
    root.remove();
    delete dom.dataset['theme'];
    dom.style.removeProperty('font-size');
  };
  await expect.element(page.getByRole('heading', { name: 'Kit' })).toBeVisible();
});
afterEach(() => end());

const settle = () => Promise.allSettled(document.getAnimations().map(({ finished }) => finished));

describe('every component of the kit', () => {
  for (const theme of ['light', 'dark', 'night']) {
    it(`axe finds nothing, ${theme}`, async () => {
      // Nothing breathes for ever.
      dom.style.setProperty('--breath', '0s');
      dom.dataset['theme'] = theme;
      await page.getByRole('button', { name: 'Tell what was done' }).click();
      await settle();
      const { violations } = await axe.run(document.body);
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
      ).toEqual([]);
    });
  }

  it('has targets of 48 px, and nothing wider than a phone at 200 %', async () => {
    await page.viewport(390, 844);
    const small = [...document.querySelectorAll('button, a, label, [role=tab], [role=switch]')]
      .filter((target) => !target.matches('.field-label, .tab'))
      .filter((target) => target.getBoundingClientRect().height < 48);
    expect(small.map((target) => target.outerHTML)).toEqual([]);
    dom.style.setProperty('font-size', '200%');
    expect(dom.scrollWidth).toBeLessThanOrEqual(dom.clientWidth);
  });
});

describe('tabs', () => {
  it('are one stop for the Tab key, and arrows move among them', async () => {
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    await tab('One').click();
    await expect
      .element(page.getByRole('tabpanel', { name: 'One' }))
      .toHaveTextContent('one shows');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab('Another')).toHaveFocus();
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent('two shows');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('tabpanel')).toHaveFocus();
  });
});

describe('what is told in passing', () => {
  it('can be undone, and then is gone', async () => {
    await page.getByRole('button', { name: 'Tell what was done' }).click();
    await expect.element(page.getByText('Done.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Undone')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});

import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { wear, wearAsOpened } from '../../../src/ui/appName';
import { createDoorGate } from '../../helpers/doorGate';
import { heading, mountDoor } from '../../helpers/mountDoor';

const rels = ['manifest', 'icon', 'apple-touch-icon'] as const;
const before = document.title;
let end: (() => void) | undefined;

afterEach(() => {
  end?.();
  wear('hearth');
  document.title = before;
  for (const link of document.querySelectorAll('link[data-test]')) link.remove();
});

const links = () =>
  rels.map((rel) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href'));

const addLinks = () => {
  for (const rel of rels) {
    const link = document.createElement('link');
    link.rel = rel;
    link.dataset['test'] = '';
    document.head.prepend(link);
  }
};

it('is offered before there is a vault, and changes what the system will find', async () => {
  addLinks();
  end = mountDoor(createDoorGate({ stage: 'welcome' }));
  await page.getByRole('link', { name: 'A name and an icon' }).click();
  await expect.element(heading('A name and an icon')).toBeVisible();
  await page.getByRole('radio', { name: 'Notebook' }).click();
  expect(document.title).toBe('Notebook');
  expect(links()).toEqual([
    '/names/notebook.webmanifest',
    '/icons/notebook/icon.svg',
    '/icons/notebook/apple-touch-180.png',
  ]);
  await expect.element(page.getByText('It can’t be renamed later')).toBeVisible();
});

it('is worn from the start by an app that was installed under it, and no other name is', () => {
  wearAsOpened('?as=lantern');
  expect(document.title).toBe('Lantern');
  wearAsOpened('?as=Ada');
  expect(document.title).toBe('Lantern');
});

it('leads to the page about phones that others hold, without a passphrase', async () => {
  end = mountDoor(createDoorGate({ stage: 'locked' }), '/phone-safety');
  await expect.element(heading('If your phone may be watched')).toBeVisible();
});

import { MemoryRouter, Route, type RouteSectionProps } from '@solidjs/router';
import { createComponent } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it } from 'vitest';
import type { HomeState } from '../../../src/app/api';
import { HomeProvider } from '../../../src/ui/context';
import Entries from '../../../src/ui/screens/journal/Entries';
import Entry from '../../../src/ui/screens/journal/Entry';
import Find from '../../../src/ui/screens/journal/Find';
import Journal from '../../../src/ui/screens/journal/Journal';
import Moment from '../../../src/ui/screens/journal/Moment';
import { createFakeHome } from '../../helpers/fakeHome';

let leave = () => {};
afterEach(() => leave());

const show = (screen: typeof Entries, state: Partial<HomeState>) => {
  const place = document.body.appendChild(document.createElement('div'));
  const home = createFakeHome(state);
  const page = (route: RouteSectionProps) =>
    createComponent(HomeProvider, {
      value: home,
      get children() {
        return createComponent(Journal, {
          ...route,
          get children() {
            return createComponent(screen, {});
          },
        });
      },
    });
  const end = render(
    () =>
      createComponent(MemoryRouter, {
        get children() {
          return createComponent(Route, { path: '*id', component: page });
        },
      }),
    place,
  );
  leave = () => {
    end();
    place.remove();
  };
  return Object.assign(place, { home });
};

const journalOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `id${index}`,
    text: `Entry ${index}`,
    writtenAt: count - index,
    shared: false,
    marked: false,
  }));

const day = 86_400_000;
const press = (element: Element | null | undefined, key: string) =>
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

const rows = (place: HTMLElement) =>
  [...place.querySelectorAll('.journal-excerpt')].map((row) => row.textContent);
const olderIn = (place: HTMLElement) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('older'));

describe('a long journal', () => {
  it('shows its newest pages, older ones on request, and then reads on where they begin', async () => {
    const place = show(Entries, { journal: journalOf(90), journalReady: true });
    await expect.poll(() => rows(place).length).toBe(40);
    expect(rows(place)[39]).toBe('Entry 39');
    olderIn(place)?.click();
    expect(rows(place)).toHaveLength(80);
    expect(document.activeElement?.textContent).toContain('Entry 40');
    olderIn(place)?.click();
    expect(rows(place)).toHaveLength(90);
    expect(olderIn(place)).toBeUndefined();
  });

  it('says that older pages are on their way, beside what is here already', async () => {
    const place = show(Entries, { journal: journalOf(1), journalReady: false });
    await expect.poll(() => rows(place)).toEqual(['Entry 0']);
    expect(place.querySelector('[role=status]')?.textContent).toContain('on their way');
    expect(place.querySelector('.journal-empty')).toBeNull();
  });

  it('is called empty only when it is known to be', async () => {
    const opening = show(Entries, { journal: [], journalReady: false });
    await expect.poll(() => opening.querySelector('[role=status]')).not.toBeNull();
    expect(opening.querySelector('.journal-empty')).toBeNull();
    leave();
    const open = show(Entries, { journal: [], journalReady: true });
    await expect.poll(() => open.querySelector('.journal-empty')).not.toBeNull();
    expect(open.querySelector('[role=status]')).toBeNull();
  });

  it('never calls a page missing while it may still come', async () => {
    const opening = show(Entry, { journal: [], journalReady: false });
    await expect.poll(() => opening.textContent).toContain('on their way');
    leave();
    const open = show(Entry, { journal: [], journalReady: true });
    await expect.poll(() => open.textContent).toContain('not here');
  });
});

describe('ways to look at a journal', () => {
  const now = Date.now();
  const journal = [
    { id: 'a', text: 'Today, tea', writtenAt: now, shared: false, marked: false },
    { id: 'b', text: 'Long ago, rain', writtenAt: now - 70 * day, shared: false, marked: true },
  ];
  const tab = (place: HTMLElement, name: string) =>
    [...place.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => one.textContent === name);
  const open = (place: HTMLElement) => place.querySelector('.calendar-day[tabindex="0"]');

  it('by months, and only what was marked', async () => {
    const place = show(Entries, { journal, journalReady: true });
    await expect.poll(() => place.querySelectorAll('.journal-month').length).toBe(2);
    tab(place, 'Marked')?.click();
    await expect.poll(() => rows(place)).toEqual(['Long ago, rain']);
    place.home.markEntry('b', false);
    await expect.poll(() => rows(place)).toEqual([]);
    expect(place.textContent).toContain('Pages that you mark are here.');
  });

  it('as a calendar that is walked by keys, with a dot a day and no numbers of entries', async () => {
    const place = show(Entries, { journal, journalReady: true });
    await expect.poll(() => tab(place, 'Calendar')).toBeDefined();
    tab(place, 'Calendar')?.click();
    await expect.poll(() => rows(place)).toEqual(['Today, tea']);
    const today = open(place)?.getAttribute('aria-label');
    expect(today).toContain('written');
    expect(place.querySelectorAll('.calendar-day[tabindex="0"]')).toHaveLength(1);
    press(open(place), 'ArrowLeft');
    await expect.poll(() => rows(place)).toEqual([]);
    await expect.poll(() => document.activeElement).toBe(open(place));
    press(open(place), 'ArrowRight');
    await expect.poll(() => open(place)?.getAttribute('aria-label')).toBe(today);
    for (let turn = 0; turn < 10; turn += 1) press(open(place), 'ArrowUp');
    await expect.poll(() => rows(place)).toEqual(['Long ago, rain']);
    expect(document.activeElement).toBe(open(place));
  });

  it('by a word, at once, without a trace in the address', async () => {
    const place = show(Find, { journal, journalReady: true });
    await expect.poll(() => place.querySelector('input')).not.toBeNull();
    const field = place.querySelector('input') as HTMLInputElement;
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('rai');
    await expect.poll(() => rows(place)).toEqual(['Long ago, rain']);
    type('snow');
    await expect.poll(() => place.querySelector('[role=status]')?.textContent).toContain('Nothing');
    expect(location.href).not.toContain('snow');
    type('');
    await expect.poll(() => place.querySelector('[role=status]')?.textContent).toBe('');
  });
});

describe('a moment to keep', () => {
  it('is kept by a tap, marked, and grows with a line', async () => {
    const place = show(Moment, { journal: [], journalReady: true });
    const chip = (name: string) =>
      [...place.querySelectorAll('button')].find((one) => one.textContent === name);
    await expect.poll(() => chip('A look')).toBeDefined();
    chip('A look')?.click();
    chip('A laugh')?.click();
    await expect
      .poll(() => place.home.state.journal.map(({ text, marked }) => [text, marked]))
      .toEqual([['A look, A laugh', true]]);
    const line = place.querySelector('textarea') as HTMLTextAreaElement;
    line.value = 'at the door';
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect
      .poll(() => place.home.state.journal.map(({ text }) => text))
      .toEqual(['A look, A laugh\nat the door']);
  });
});

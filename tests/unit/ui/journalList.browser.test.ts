import { MemoryRouter, Route } from '@solidjs/router';
import { createComponent } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it } from 'vitest';
import type { HomeState } from '../../../src/app/api';
import { HomeProvider } from '../../../src/ui/context';
import Entries from '../../../src/ui/screens/journal/Entries';
import Entry from '../../../src/ui/screens/journal/Entry';
import { RemovedProvider } from '../../../src/ui/screens/journal/removed';
import { createFakeHome } from '../../helpers/fakeHome';

let leave = () => {};
afterEach(() => leave());

const show = (screen: typeof Entries, state: Partial<HomeState>) => {
  const place = document.body.appendChild(document.createElement('div'));
  const page = () =>
    createComponent(HomeProvider, {
      value: createFakeHome(state),
      get children() {
        return createComponent(RemovedProvider, {
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
  return place;
};

const journalOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `id${index}`,
    text: `Entry ${index}`,
    writtenAt: count - index,
    shared: false,
  }));

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

import { createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { createDraft, type Draft } from '../../../src/ui/screens/journal/draft';
import { createFakeHome } from '../../helpers/fakeHome';

type Start = Parameters<typeof createDraft>[1];

/** A draft on an open page; `leave` closes the page. */
const open = (start: Start, journal: Parameters<typeof createFakeHome>[0] = {}) => {
  const home = createFakeHome(journal);
  return createRoot((leave) => ({ home, leave, draft: createDraft(home, start) }));
};

const texts = (home: ReturnType<typeof createFakeHome>) =>
  home.state.journal.map(({ text }) => text);

const typed = (draft: Draft, ...steps: readonly string[]) => steps.forEach(draft.write);

const kept = () => ({ id: 'a', text: 'Rain.', writtenAt: 1, shared: false, marked: false });

describe('a page that saves itself', () => {
  it('becomes one entry, whatever number of keys was pressed', async () => {
    const { home, draft } = open(null);
    typed(draft, 'R', 'Ra', 'Rain.');
    expect(draft.isWaiting()).toBe(true);
    await expect.poll(() => texts(home)).toEqual(['Rain.']);
    expect(draft.isWaiting()).toBe(false);
    typed(draft, 'Rain. And tea.');
    await expect.poll(() => texts(home)).toEqual(['Rain. And tea.']);
  });

  it('keeps the last words when it is left in the middle of a word', () => {
    const { home, draft, leave } = open(null);
    typed(draft, 'Rai');
    leave();
    expect(texts(home)).toEqual(['Rai']);
  });

  it('makes no entry of blank space', () => {
    const { home, draft, leave } = open(null);
    typed(draft, '  \n');
    draft.flush();
    expect(texts(home)).toEqual([]);
    leave();
    expect(texts(home)).toEqual([]);
  });

  it('lets an entry go that was left empty, but not before it is left', () => {
    const { home, draft, leave } = open(kept(), { journal: [kept()] });
    typed(draft, '');
    draft.flush();
    expect(texts(home)).toEqual(['']);
    leave();
    expect(texts(home)).toEqual([]);
  });
});

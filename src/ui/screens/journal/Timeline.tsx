import { createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import type { JournalEntry } from '../../../app/api';
import { dayOf, monthOf } from './days';
import { formatMonth } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { EntryRow } from './EntryRow';

/** So many are in the page at first, and come before one has read to the end of them. */
const sliceEntries = 40;
const ahead = '800px';

interface TimelineProps {
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
}

const monthAt = (entry: JournalEntry | undefined): string =>
  entry ? monthOf(dayOf(entry.writtenAt)) : '';

/** Entries under their months. Older ones come as one scrolls, or by a button; what is out of view is not laid out. */
export const Timeline = (props: TimelineProps) => {
  const [limit, setLimit] = createSignal(sliceEntries);
  const shown = createMemo(() => props.entries.slice(0, limit()));
  let list!: HTMLUListElement;
  const showOlder = () => {
    const before = shown().length;
    setLimit(before + sliceEntries);
    return before;
  };
  const readOn = () => {
    const before = showOlder();
    // The button moves away or goes: reading goes on at the first of the older entries.
    list.children[before]?.querySelector('a')?.focus();
  };
  /** Watches for the end of the list to come near. */
  const watch = (end: HTMLElement) => {
    const nearing = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        showOlder();
        // Seen anew where one slice was not enough to push it away.
        nearing.unobserve(end);
        nearing.observe(end);
      },
      { rootMargin: ahead },
    );
    nearing.observe(end);
    onCleanup(() => nearing.disconnect());
  };
  return (
    <>
      <ul class="journal-list" ref={list}>
        <For each={shown()}>
          {(entry, index) => (
            <li>
              <Show when={monthAt(entry) !== monthAt(shown()[index() - 1])}>
                <h2 class="journal-month">{formatMonth(monthAt(entry))}</h2>
              </Show>
              <EntryRow entry={entry} />
            </li>
          )}
        </For>
      </ul>
      <Show when={shown().length < props.entries.length}>
        <div ref={watch}>
          <Button tone="quiet" onPress={readOn}>
            {t('journal.older')}
          </Button>
        </div>
      </Show>
    </>
  );
};

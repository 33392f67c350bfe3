import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import type { JournalEntry } from '../../../app/api';
import { addMonths, dayAfterKey, dayOf, monthOf, weeksOf, type DayKey } from './days';
import { formatDay, formatMonth, formatWeekday, weekStart } from '../../i18n/format';
import { t } from '../../i18n/home';
import { EntryRow } from './EntryRow';
import { usePlaces } from './places';

interface CalendarProps {
  readonly entries: readonly JournalEntry[];
}

interface DayProps {
  readonly day: DayKey;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isWritten: boolean;
  /** Arrows have led here: the focus comes along. */
  readonly takesFocus: boolean;
  readonly onPress: () => void;
}

/** The open day is the one that Tab comes to. */
const Day = (props: DayProps) => {
  let button!: HTMLButtonElement;
  createEffect(() => {
    if (props.isOpen && props.takesFocus) button.focus();
  });
  return (
    <button
      type="button"
      class="calendar-day"
      classList={{ 'calendar-day-written': props.isWritten }}
      aria-label={props.name}
      tabindex={props.isOpen ? 0 : -1}
      ref={button}
      onClick={() => props.onPress()}
    >
      {Number(props.day.slice(8))}
    </button>
  );
};

/** At noon, which every zone has on every day. */
const noonOf = (day: DayKey): number => new Date(`${day}T12:00`).getTime();

/** The days on which something was written: a dot each, never how much. */
export const Calendar = (props: CalendarProps) => {
  const places = usePlaces();
  const [isFocused, setFocused] = createSignal(false);
  const byDay = createMemo(() => {
    const days = new Map<DayKey, JournalEntry[]>();
    for (const entry of props.entries) {
      const day = dayOf(entry.writtenAt);
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
    return days;
  });
  const day = () => places.at.day ?? dayOf(Date.now());
  const month = createMemo(() => monthOf(day()));
  const weeks = createMemo(() => weeksOf(month(), weekStart()));
  const go = (to: DayKey) => places.go({ day: to });

  const nameOf = (of: DayKey): string =>
    byDay().has(of)
      ? t('journal.dayWritten', { day: formatDay(noonOf(of)) })
      : formatDay(noonOf(of));

  const onKey = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
    const to = dayAfterKey(day(), event.key, { forward, weekStart: weekStart() });
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setFocused(true);
    go(to);
  };
  return (
    <>
      <div class="calendar-head">
        <button
          type="button"
          class="calendar-turn"
          aria-label={t('journal.monthBefore')}
          onClick={() => go(addMonths(day(), -1))}
        >
          ‹
        </button>
        <h2 aria-live="polite">{formatMonth(month())}</h2>
        <button
          type="button"
          class="calendar-turn"
          aria-label={t('journal.monthAfter')}
          onClick={() => go(addMonths(day(), 1))}
        >
          ›
        </button>
      </div>
      <div role="grid" class="calendar" aria-label={formatMonth(month())} onKeyDown={onKey}>
        <div role="row" class="calendar-week">
          <For each={weeks()[1] ?? []}>
            {(of) => (
              <span role="columnheader" class="soft small">
                {of ? formatWeekday(noonOf(of)) : ''}
              </span>
            )}
          </For>
        </div>
        <For each={weeks()}>
          {(week) => (
            <div role="row" class="calendar-week">
              <For each={week}>
                {(of) => (
                  <div role="gridcell" aria-selected={of === day()}>
                    <Show when={of}>
                      {(here) => (
                        <Day
                          day={here()}
                          name={nameOf(here())}
                          isOpen={here() === day()}
                          isWritten={byDay().has(here())}
                          takesFocus={isFocused()}
                          onPress={() => {
                            setFocused(false);
                            go(here());
                          }}
                        />
                      )}
                    </Show>
                  </div>
                )}
              </For>
            </div>
          )}
        </For>
      </div>
      <section class="stack-tight" aria-label={formatDay(noonOf(day()))}>
        <h2 class="journal-month">{formatDay(noonOf(day()))}</h2>
        <Show when={byDay().get(day())} fallback={<p class="soft">{t('journal.dayEmpty')}</p>}>
          {(entries) => (
            <ul class="journal-list">
              <For each={entries()}>
                {(entry) => (
                  <li>
                    <EntryRow entry={entry} />
                  </li>
                )}
              </For>
            </ul>
          )}
        </Show>
      </section>
    </>
  );
};

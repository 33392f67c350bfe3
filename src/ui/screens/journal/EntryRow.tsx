import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import type { JournalEntry } from '../../../app/api';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/home';

/** Enough of an entry to know it again. */
const excerptLength = 240;

interface EntryRowProps {
  readonly entry: JournalEntry;
}

/** One entry of a list. */
export const EntryRow = (props: EntryRowProps) => (
  <A href={`/journal/${props.entry.id}`} class="card journal-row">
    <span class="journal-about">
      {formatDay(props.entry.writtenAt)}
      <span class="journal-marks">
        <Show when={props.entry.marked}>
          <span class="journal-mark">{t('journal.markedMark')}</span>
        </Show>
        <Show when={props.entry.shared}>
          <span class="journal-mark">{t('journal.sharedMark')}</span>
        </Show>
      </span>
    </span>
    <span class="journal-excerpt">{props.entry.text.slice(0, excerptLength)}</span>
  </A>
);

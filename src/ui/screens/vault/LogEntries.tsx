import { For } from 'solid-js';
import type { SecurityEvent } from '../../../core/securityLog';
import { t } from '../../i18n/copies';
import { formatDay, formatTime } from '../../i18n/format';
import { toDays } from './logDays';
import './log.css';

interface LogEntriesProps {
  /** Newest first. */
  readonly events: readonly SecurityEvent[];
}

export const LogEntries = (props: LogEntriesProps) => (
  <For each={toDays(props.events)}>
    {(day) => (
      <section class="stack-tight">
        <h2>{formatDay(day.at)}</h2>
        <ul class="log-day">
          <For each={day.events}>
            {(event) => (
              <li class="log-entry">
                <span class="soft small log-time">{formatTime(event.at)}</span>
                <span class="log-words">{t(`event.${event.kind}`)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    )}
  </For>
);

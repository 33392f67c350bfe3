import { For, Show } from 'solid-js';
import type { Held as HeldByPartner } from '../../../app/api';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/home';
import { plural } from '../../i18n/translate';
import './us.css';

const startWords = 6;

const startOf = (text: string): string => {
  const words = text.split(/\s+/u);
  return words.slice(0, startWords).join(' ') + (words.length > startWords ? '…' : '');
};

interface HeldProps {
  readonly held: HeldByPartner;
}

/** What has gone across and cannot be called back. */
export const Held = (props: HeldProps) => (
  <section class="stack-tight">
    <h2>{t('apart.stays')}</h2>
    <ul class="us-held">
      <Show when={props.held.name !== ''}>
        <li>{t('us.sharedName')}</li>
      </Show>
      <Show when={props.held.answers > 0}>
        <li>{t(`apart.staysAnswers.${plural(props.held.answers)}`, { n: props.held.answers })}</li>
      </Show>
      <For each={props.held.entries}>
        {({ text, writtenAt }) => (
          <li>{t('apart.staysEntries', { day: formatDay(writtenAt), start: startOf(text) })}</li>
        )}
      </For>
    </ul>
    <p class="soft">{t('apart.staysLead')}</p>
  </section>
);

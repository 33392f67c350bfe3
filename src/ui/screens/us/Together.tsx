import { For, Show } from 'solid-js';
import type { PartnerEntry } from '../../../app/api';
import type { SyncStatus } from '../../../core/ports/sync';
import { useHome } from '../../context';
import { formatDay, formatMoment } from '../../i18n/format';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';
import { StartCard } from '../far/StartCard';
import { Ways } from '../together/Ways';
import { Address } from './Address';
import { TheirCheckIns } from '../moments/TheirCheckIns';
import { KeptLink } from './KeptLink';
import { PairKeys } from './PairKeys';
import { TheirDevices, TheirNewDevices } from './TheirDevices';
import { Tried } from './Tried';
import './us.css';

const inWords = (sync: SyncStatus): string => {
  if (sync.state === 'upToDate') return t('sync.upToDate', { at: formatMoment(sync.at) });
  if (sync.state === 'syncing' && sync.part !== null) {
    return t('sync.syncingPart', { percent: String(Math.floor(sync.part * 10) * 10) });
  }
  return t(`sync.${sync.state}`);
};

const Shown = (props: { readonly entry: PartnerEntry }) => (
  <article class="card">
    <p class="soft small">{formatDay(props.entry.writtenAt)}</p>
    <p class="us-entry">{props.entry.text}</p>
  </article>
);

const Meet = () => (
  <LinkButton tone="quiet" href="/us/meet">
    {t('meet.open')}
  </LinkButton>
);

interface TogetherProps {
  readonly connectWords: string;
}

/** Two people: how the phones are, what goes across, and what came. */
export const Together = (props: TogetherProps) => {
  const home = useHome();
  const partner = () => home.state.partner;
  const name = () => partner()?.name || t('us.partner');
  /** Nothing goes across for now, but by meeting. */
  const isCutOff = () => ['offline', 'relayUnreachable'].includes(home.state.sync.state);
  return (
    <Screen
      title={partner()?.name ? t('us.with', { name: name() }) : t('us.withUnnamed')}
      motif={<TwoShapes near={2} />}
    >
      <p class="us-sync" role="status">
        {inWords(home.state.sync)}
        <Show when={home.bond.updates.state.isPending}>
          {' '}
          {t('updates.pending', { name: name() })}
        </Show>
      </p>
      <Show when={isCutOff()}>
        <Meet />
      </Show>
      <Show when={home.state.sync.problem}>
        {(problem) => <ProblemNotice problem={problem()} />}
      </Show>
      <Tried />
      <TheirNewDevices name={name()} />
      <StartCard />
      <LinkButton href="/card">{t('now.openCard')}</LinkButton>
      <Ways />
      <TheirCheckIns />
      <section class="stack-tight">
        <h2>{t('us.entries', { name: name() })}</h2>
        <For each={partner()?.entries ?? []} fallback={<p class="soft">{t('us.noEntries')}</p>}>
          {(entry) => <Shown entry={entry} />}
        </For>
      </section>
      <section class="stack-tight">
        <h2>{t('us.shared', { name: name() })}</h2>
        <ul>
          <li>{t('us.sharedName')}</li>
          <li>{t('us.sharedAnswers')}</li>
          <li>{t('us.sharedEntries')}</li>
          <li>{t('us.sharedMoments')}</li>
        </ul>
        <p class="soft">{t('us.notShared')}</p>
      </section>
      <Show when={!isCutOff()}>
        <Meet />
      </Show>
      <Show when={home.bond.updates.state.isHere}>
        <LinkButton tone="quiet" href="/us/updates">
          {t('updates.open')}
        </LinkButton>
      </Show>
      <Address name={name()} />
      <TheirDevices name={name()} />
      <PairKeys />
      <section class="stack-tight">
        <p class="soft">{t('us.againNote')}</p>
        <LinkButton tone="quiet" href="/us/pair">
          {props.connectWords}
        </LinkButton>
        <LinkButton tone="plain" href="/us/apart">
          {t('apart.open')}
        </LinkButton>
        <KeptLink />
      </section>
    </Screen>
  );
};

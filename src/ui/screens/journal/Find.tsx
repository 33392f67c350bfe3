import { A } from '@solidjs/router';
import { createEffect, createSignal, For, on, Show } from 'solid-js';
import type { Finding } from '../../../app/api';
import { excerptOf } from '../../../core/find';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Screen } from '../../kit/Screen';
import { all } from './all';
import { usePlaces } from './places';
import './journal.css';

const excerptLength = 160;
const atOnce = 20;

const placeOf = ({ kind, id }: Finding): string => {
  switch (kind) {
    case 'entry':
      return `/journal/${id}`;
    case 'theirs':
      return '/us';
    case 'kept':
      return '/us/kept';
    case 'answer':
      return '/us/talk';
    case 'plan':
      return '/us/plan';
    case 'review':
      return '/us/review';
  }
};

interface FoundProps {
  readonly finding: Finding;
  readonly query: string;
}

const Found = (props: FoundProps) => (
  <li>
    <A href={placeOf(props.finding)} class="card journal-row">
      <span class="journal-about">
        <span>{t(`find.kind.${props.finding.kind}`)}</span>
        <Show when={props.finding.at}>{(at) => <span>{formatDay(at())}</span>}</Show>
      </span>
      <span class="journal-excerpt">
        {excerptOf(props.finding.text, props.query, excerptLength)}
      </span>
    </A>
  </li>
);

/** Search in everything that this person wrote and was shown. What is looked for goes nowhere. */
const Find = () => {
  const home = useHome();
  const places = usePlaces();
  const [found, setFound] = createSignal<readonly Finding[] | null>(null);
  const [limit, setLimit] = createSignal(atOnce);
  const query = () => places.at.query;
  const journal = () => all(home.state.journal);
  createEffect(
    on([query, journal, () => home.state.journalReady], async ([wanted]) => {
      if (wanted.trim() === '') return setFound(null);
      const findings = await home.find.look(wanted);
      if (wanted === query()) setFound(findings);
    }),
  );
  const shown = () => found()?.slice(0, limit()) ?? [];
  return (
    <Screen title={t('find.title')} back={{ href: '/journal' }} focusTitle={false}>
      <Field
        focus
        label={t('find.for')}
        hint={t('find.hint')}
        value={query()}
        maxLength={200}
        onInput={(text) => {
          setLimit(atOnce);
          places.go({ query: text });
        }}
      />
      <ul class="journal-list" aria-label={t('find.found')}>
        <For each={shown()}>{(finding) => <Found finding={finding} query={query()} />}</For>
      </ul>
      <Show when={shown().length < (found()?.length ?? 0)}>
        <Button tone="quiet" onPress={() => setLimit(limit() + atOnce)}>
          {t('find.more')}
        </Button>
      </Show>
      <p role="status" class="soft">
        <Show when={found()?.length === 0}>{t('find.nothing')}</Show>
      </p>
      <Show when={!home.state.journalReady}>
        <p class="soft">{t('journal.opening')}</p>
      </Show>
    </Screen>
  );
};

export default Find;

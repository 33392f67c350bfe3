import { A } from '@solidjs/router';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { somethingElse, toReachFor, type CareLine } from '../../../core/care/card';
import type { PrefId } from '../../../core/care/types';
import { useHome } from '../../context';
import { kindWords, tagWords } from '../../i18n/care';
import { t } from '../../i18n/card';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { lineDetails } from './lines';
import { Signals } from './Signals';
import type { ShownCard } from './useCard';
import { cardLine } from './words';

const Idea = (props: { readonly line: CareLine | null; readonly card: ShownCard }) => (
  <section class="card-idea" aria-label={t('card.idea')} aria-live="polite" aria-atomic="true">
    <Show
      when={props.line}
      fallback={
        <p class="card-what">{props.card.isOwn() ? t('card.ownQuietTime') : t('card.quietTime')}</p>
      }
    >
      {(line) => (
        <>
          <p class="card-what">{cardLine(line())}</p>
          <Show when={line().asks && !props.card.isOwn()}>
            <p class="card-asks">{t('card.asks')}</p>
          </Show>
          <For each={lineDetails(line(), props.card.names())}>
            {(detail) => <p class="card-detail">{detail}</p>}
          </For>
        </>
      )}
    </Show>
  </section>
);

interface LinesProps {
  readonly card: ShownCard;
  /** The way to paper. */
  readonly keep: string;
  readonly isDim: boolean;
  readonly onDim: (isDim: boolean) => void;
}

/** Something to reach for, one idea at a time, and the signals in the lower half. */
export const Lines = (props: LinesProps) => {
  const { care } = useHome();
  const [at, setAt] = createSignal<PrefId | null>(null);
  const reach = createMemo(() => toReachFor(props.card.lines()));
  /** What lies within reach stands there already. */
  const ideas = createMemo(() => {
    const near = new Set(reach().map(({ pref }) => pref));
    const rest = props.card.lines().filter(({ pref }) => !near.has(pref));
    return rest.length > 0 ? rest : props.card.lines();
  });
  const idea = () => ideas().find(({ pref }) => pref === at()) ?? ideas()[0] ?? null;
  const signals = () => care.state.tonight.signals;
  const tags = () => {
    const theirs = props.card.isOwn() ? [] : care.state.theirTags;
    return [...new Set([...care.state.tonight.tags, ...theirs])].map(tagWords);
  };

  return (
    <Screen
      title={props.card.isOwn() ? t('card.own') : t('card.title')}
      lead={props.card.isOwn() ? t('card.ownLead') : t('card.lead')}
      back={{ href: '/' }}
      actions={<Signals />}
    >
      <div class="card-top">
        <button
          type="button"
          class="card-pill"
          aria-pressed={props.isDim}
          onClick={() => props.onDim(!props.isDim)}
        >
          {t('card.dim')}
        </button>
        <A href={props.keep} class="card-pill">
          {t('card.whole')}
        </A>
        <Show when={!props.card.isOwn()}>
          <A href="/me/likes/tonight" class="card-pill">
            {kindWords(care.state.tonight.kind)}
          </A>
        </Show>
      </div>
      <Show when={tags().length > 0}>
        <p class="soft small">{tags().join(' · ')}</p>
      </Show>
      <div role="status" class="card-said">
        <Show when={signals().length > 0}>
          <p>
            {signals()
              .map((signal) => t(`card.said.${signal === 'stop' ? 'quiet' : signal}`))
              .join(' ')}
          </p>
          <Button tone="plain" onPress={() => care.clearSignals()}>
            {t('card.asBefore')}
          </Button>
        </Show>
      </div>
      <Show when={reach().length > 0}>
        <section class="card-reach">
          <h2>{t('card.reach')}</h2>
          <ul class="card-reach-list" aria-label={t('card.reach')}>
            <For each={reach()}>{(line) => <li>{cardLine(line)}</li>}</For>
          </ul>
        </section>
      </Show>
      <Idea line={idea()} card={props.card} />
      <Show when={ideas().length > 1}>
        <Button
          tone="quiet"
          onPress={() => setAt(somethingElse(ideas(), idea()?.pref ?? null)?.pref ?? null)}
        >
          {t('card.more')}
        </Button>
      </Show>
    </Screen>
  );
};

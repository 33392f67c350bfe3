import { useNavigate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import type { Round } from '../../../app/api';
import { useHome } from '../../context';
import { t } from '../../i18n/talk';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { inLines, lookBackParts, usePartner } from './questions';
import './talk.css';

interface PartsProps {
  readonly heading: string;
  readonly parts: readonly string[];
}

const Parts = (props: PartsProps) => (
  <section class="card">
    <h2 class="answer-from">{props.heading}</h2>
    <For each={props.parts}>
      {(part, index) => (
        <div>
          <Show when={props.parts.length > 1}>
            <p class="soft small">{t(`answer.${lookBackParts[index()] ?? 'keep'}`)}</p>
          </Show>
          <p class="answer-words">{part || t('answer.nothing')}</p>
        </div>
      )}
    </For>
  </section>
);

interface SealedProps {
  readonly round: Exclude<Round, { phase: 'theirs' }>;
  readonly title: string;
}

/** A question that has been answered here: what came of it, and what can be done with it. */
export const Sealed = (props: SealedProps) => {
  const home = useHome();
  const navigate = useNavigate();
  const name = usePartner();
  const [isKept, setKept] = createSignal(false);
  const theirs = () => (props.round.phase === 'open' ? props.round.theirs : null);
  const keep = () => {
    const answers = [
      `${t('answer.yours')}\n${inLines(props.round.mine)}`,
      ...(theirs() ? [`${t('answer.from', { name: name() })}\n${inLines(theirs() ?? [])}`] : []),
    ];
    home.addEntry([props.title, ...answers].join('\n\n'));
    setKept(true);
  };
  const remove = () => {
    home.talk.remove(props.round.round);
    navigate('/us/talk');
  };
  return (
    <Screen
      title={props.title}
      back={{ href: '/us/talk' }}
      actions={
        <>
          <p class="soft small" role="status">
            {isKept() ? t('answer.kept') : ''}
          </p>
          <Show when={!isKept()}>
            <Button tone="quiet" onPress={keep}>
              {t('answer.journal')}
            </Button>
          </Show>
          <Button tone="plain" onPress={remove}>
            {props.round.phase === 'mine' ? t('answer.takeBack') : t('answer.remove')}
          </Button>
        </>
      }
    >
      <p role="status">{t(`talk.${props.round.phase}`, { name: name() })}</p>
      <Show when={props.round.phase === 'broken'}>
        <p>{t('answer.brokenLead')}</p>
      </Show>
      <Show when={theirs()}>
        {(parts) => <Parts heading={t('answer.from', { name: name() })} parts={parts()} />}
      </Show>
      <Parts heading={t('answer.yours')} parts={props.round.mine} />
      <Show when={props.round.phase === 'open'}>
        <p class="soft small">{t('answer.removeNote')}</p>
      </Show>
    </Screen>
  );
};

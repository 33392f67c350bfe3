import { createSignal, For, onMount, Show } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import type { ChoosePassphraseProps } from './ChoosePassphrase';
import './door.css';

interface OfferedProps extends ChoosePassphraseProps {
  readonly onOwn: () => void;
}

export const Offered = (props: OfferedProps) => {
  const { gate } = useApp();
  const [words, setWords] = createSignal('');
  const waiting = () => props.busy || words() === '';
  const draw = async () => {
    setWords('');
    setWords(await gate.suggestPassphrase());
  };
  onMount(() => void draw());
  return (
    <Screen
      title={props.title ?? t('gate.choose')}
      lead={props.lead ?? t('gate.chooseLead')}
      back={{ onPress: props.onBack }}
      actions={
        <>
          <Button busy={waiting()} onPress={() => void props.onChosen(words())}>
            {props.busy ? t('gate.creating') : t('gate.useWords')}
          </Button>
          <Button tone="quiet" busy={waiting()} onPress={() => void draw()}>
            {t('gate.otherWords')}
          </Button>
          <Button tone="plain" busy={props.busy} onPress={() => props.onOwn()}>
            {t('gate.ownWords')}
          </Button>
        </>
      }
    >
      <p class="door-words" role="group" aria-label={t('gate.offered')} aria-live="polite">
        <Show when={words()} fallback={<span class="soft small">{t('gate.finding')}</span>}>
          {(shown) => <For each={shown().split(' ')}>{(word) => <span>{word} </span>}</For>}
        </Show>
      </p>
      <Show when={props.problem}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
      <p class="soft">{props.note ?? t('gate.keepSafe')}</p>
    </Screen>
  );
};

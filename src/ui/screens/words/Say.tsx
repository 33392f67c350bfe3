import { createMemo, createSignal, For, Show } from 'solid-js';
import { sayings, sayingsWithout, type SayFacts } from '../../../content/affirmations/affirmations';
import { useHome } from '../../context';
import { t } from '../../i18n/texts';
import { Button } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { KeepIcon } from '../../kit/icons';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import { createTexts } from '../../texts';
import { LeaveOut } from './LeaveOut';
import { shuffled } from './shuffled';
import { useWording } from './wording';
import './words.css';

/** As many as can be taken in at a glance. */
const atOnce = 3;

interface SentenceProps {
  readonly id: string;
  readonly text: string;
}

const Sentence = (props: SentenceProps) => {
  const { learning } = useHome();
  const isKept = () => learning.state.favourites.includes(props.id);
  return (
    <li class="sentence">
      <p>{props.text}</p>
      <button
        type="button"
        class="sentence-keep"
        aria-pressed={isKept()}
        aria-label={t('say.keepOne', { text: props.text })}
        onClick={() => learning.setFavourite(props.id, !isKept())}
      >
        <KeepIcon />
      </button>
    </li>
  );
};

/** Kind sentences, three at a time, without what this person would rather leave out. */
const Say = () => {
  const { learning } = useHome();
  const say = useWording();
  const texts = createTexts('affirmations');
  const order = shuffled(sayings);
  const [to, setTo] = createSignal<SayFacts['to']>('partner');
  const [keptOnly, setKeptOnly] = createSignal(false);
  const [from, setFrom] = createSignal(0);
  const [choosing, setChoosing] = createSignal(false);

  const fitting = createMemo(() => {
    const { wording, favourites } = learning.state;
    return sayingsWithout(wording.without, order).filter(
      (one) => one.to === to() && (!keptOnly() || favourites.includes(one.id)),
    );
  });
  const start = () => (from() < fitting().length ? from() : 0);
  const three = () => fitting().slice(start(), start() + atOnce);
  const pick = (id: SayFacts['to'] | 'kept') => {
    if (id === 'kept') setKeptOnly(!keptOnly());
    else setTo(id);
    setFrom(0);
  };
  return (
    <>
      <Screen
        title={t('say.say')}
        back={{ href: '/words' }}
        actions={
          <>
            <Show when={fitting().length > atOnce}>
              <Button onPress={() => setFrom(start() + atOnce)}>{t('say.three')}</Button>
            </Show>
            <Button tone="plain" onPress={() => setChoosing(true)}>
              {t('say.choose')}
            </Button>
          </>
        }
      >
        <Chips
          label={t('say.for')}
          options={[
            { id: 'partner', name: t('say.partner') },
            { id: 'self', name: t('say.self') },
            { id: 'kept', name: t('say.kept') },
          ]}
          isOn={(id) => (id === 'kept' ? keptOnly() : id === to())}
          onPick={pick}
        />
        <Told language={texts()?.language}>
          <Show
            when={three().length > 0}
            fallback={
              <p class="soft" role="status">
                {t('say.noneKept')}
              </p>
            }
          >
            <ul class="sentences" aria-live="polite">
              <For each={three()}>
                {({ id }) => <Sentence id={id} text={say(texts()?.words[id])} />}
              </For>
            </ul>
          </Show>
        </Told>
      </Screen>
      <Show when={choosing()}>
        <LeaveOut onClose={() => setChoosing(false)} />
      </Show>
    </>
  );
};

export default Say;

import { useLocation } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch as Choose } from 'solid-js';
import { isAnyNoted, nothingNoted, type Noted } from '../../../core/care/checkIn';
import { useHome } from '../../context';
import { t, tapWords } from '../../i18n/moments';
import { Button, LinkButton } from '../../kit/Button';
import { buzz } from '../../kit/haptics';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { Done } from './Done';
import { FeelingWords } from './FeelingWords';
import { NearShapes } from './NearShapes';
import { askOf, choicesOf, tapsOf, type Tap } from './questions';
import './checkIn.css';

interface QuestionProps {
  readonly tap: Tap;
  readonly ask: string;
  readonly at: string;
  readonly value: Noted[Tap];
  /** Null: passed over. */
  readonly onPick: (value: Noted[Tap]) => void;
  readonly onBefore?: (() => void) | undefined;
}

/** One tap; nothing more is asked on the same page. */
const Question = (props: QuestionProps) => (
  <Screen
    title={props.ask}
    lead={props.at}
    back={props.onBefore ? { onPress: props.onBefore } : { href: '/' }}
    low
    actions={
      <Button tone="plain" onPress={() => props.onPick(null)}>
        {t('check.skip')}
      </Button>
    }
  >
    <ul class="check-options" classList={{ 'check-many': props.tap === 'need' }}>
      <For each={choicesOf(props.tap)}>
        {(choice) => (
          <li>
            <button
              type="button"
              class="check-option"
              aria-pressed={props.value === choice}
              onClick={() => props.onPick(choice)}
            >
              <Show when={props.tap === 'connection' && typeof choice === 'number' && choice}>
                {(step) => <NearShapes step={step()} />}
              </Show>
              {tapWords(props.tap, choice)}
            </button>
          </li>
        )}
      </For>
    </ul>
  </Screen>
);

/** Four taps right after, five in the days that follow. Alone; each may be passed over; nothing is kept before the end. */
const CheckIn = () => {
  const home = useHome();
  const { care, moments } = home;
  const isLater = useLocation().pathname === '/check-in/later';
  const kind = (isLater && moments.state.waiting?.kind) || care.state.tonight.kind;
  const isOwn = home.state.partner === null || kind === 'solo';
  const taps = tapsOf(isLater);
  const [noted, setNoted] = createSignal<Noted>(nothingNoted);
  const [at, setAt] = createSignal(0);
  const [asksAgain, setAsksAgain] = createSignal(moments.state.asks);
  /** Null: not yet. Empty: nothing was to be kept. */
  const [keptAs, setKeptAs] = createSignal<string | null>(null);

  const pick = (tap: Tap, value: Noted[Tap]) => {
    buzz('tap');
    setNoted({ ...noted(), [tap]: value });
    setAt(at() + 1);
  };
  const keep = () => {
    if (!isLater && asksAgain() && !moments.state.asks) moments.setAsks(true);
    if (isLater) {
      if (isAnyNoted(noted())) setKeptAs(moments.answerWaiting(noted()));
      else {
        moments.putAway();
        setKeptAs('');
      }
    } else {
      setKeptAs(isAnyNoted(noted()) || asksAgain() ? moments.checkIn(noted(), asksAgain()) : '');
    }
    buzz('done');
  };
  const place = () => t('check.at', { at: at() + 1, of: taps.length + 1 });

  return (
    <Choose>
      <Match when={keptAs() !== null}>
        <Done id={keptAs() ?? ''} noted={noted()} isLater={isLater} />
      </Match>
      <Match when={taps[at()]} keyed>
        {(tap) => (
          <Question
            tap={tap}
            ask={askOf(tap, { isOwn, isLater })}
            at={place()}
            value={noted()[tap]}
            onPick={(value) => pick(tap, value)}
            onBefore={at() > 0 ? () => setAt(at() - 1) : undefined}
          />
        )}
      </Match>
      <Match when={at() === taps.length}>
        <Screen
          title={t('check.words')}
          lead={t('check.wordsLead')}
          back={{ onPress: () => setAt(at() - 1) }}
          actions={
            <>
              <Button onPress={keep}>{t('check.keep')}</Button>
              <LinkButton tone="plain" href="/">
                {t('check.leave')}
              </LinkButton>
            </>
          }
        >
          <FeelingWords
            picked={noted().words}
            onPick={(words) => setNoted({ ...noted(), words })}
          />
          <Show when={!isLater}>
            <Switch
              label={kind === 'intense' ? t('check.askIntense') : t('check.ask')}
              isOn={asksAgain()}
              onChange={setAsksAgain}
            />
          </Show>
        </Screen>
      </Match>
    </Choose>
  );
};

export default CheckIn;

import { createMemo, createSignal, Show } from 'solid-js';
import { stagesOf, turnMinutes, type LedTalk, type TalkStage } from '../../../core/talk/stages';
import { useNavigate } from '@solidjs/router';
import { t } from '../../i18n/talk';
import { plural } from '../../i18n/translate';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Chips } from '../together/Chips';
import { QuietTime } from './QuietTime';
import './talk.css';

interface LedProps {
  readonly talk: LedTalk;
}

const titleOf = (talk: LedTalk, { part, about }: TalkStage): string => {
  if (part === 'thanks') return t('led.thanks');
  if (part === 'ready') return t(`talk.${talk}`);
  return about === null ? t(`talk.${talk}`) : t(`led.${about}`);
};

const wordsOf = (talk: LedTalk, { part, who }: TalkStage): string => {
  if (part === 'ready') return t(`led.${talk}.ready`);
  if (part === 'thanks') return t('led.park');
  if (part === 'sayBack') return t('led.sayBack');
  return who === 'first' ? t('led.speak.first') : t('led.speak.second');
};

/** A talk that is led: one stage at a time, equal turns. Time is shown, and cuts nobody off. */
export const Led = (props: LedProps) => {
  const navigate = useNavigate();
  const [minutes, setMinutes] = createSignal<number>(turnMinutes[1]);
  const [at, setAt] = createSignal(0);
  const stages = createMemo(() => stagesOf(props.talk, minutes()));
  const stage = () => stages()[at()] ?? stages()[0];
  const isLast = () => at() === stages().length - 1;
  const leave = () => navigate('/us/talk');
  return (
    <Show when={stage()} keyed>
      {(shown) => (
        <Screen
          title={titleOf(props.talk, shown)}
          back={at() === 0 ? { href: '/us/talk' } : { onPress: () => setAt(at() - 1) }}
          actions={
            <>
              <Show when={at() > 0 && !isLast()}>
                <Button tone="plain" onPress={leave}>
                  {t('led.end')}
                </Button>
              </Show>
              <Button onPress={() => (isLast() ? leave() : setAt(at() + 1))}>
                {at() === 0 ? t('led.begin') : isLast() ? t('led.done') : t('led.on')}
              </Button>
            </>
          }
        >
          <p class="led-words">{wordsOf(props.talk, shown)}</p>
          <Show when={shown.part === 'ready'}>
            <Chips
              label={t('led.minutes')}
              options={turnMinutes}
              value={minutes() as (typeof turnMinutes)[number]}
              nameOf={(count) => t(`led.count.${plural(count)}`, { count })}
              onPick={setMinutes}
            />
          </Show>
          <Show when={shown.minutes}>
            {(length) => <QuietTime minutes={length()} over={t('led.over')} />}
          </Show>
          <Show when={shown.part === 'speak'}>
            <p class="soft small">{t('led.listenNote')}</p>
          </Show>
        </Screen>
      )}
    </Show>
  );
};

export default Led;

import { createSignal, Match, Show, Switch } from 'solid-js';
import type { GoodbyeView } from '../../../app/api';
import { keepChoices, otherWho, type Goodbye as Plan } from '../../../core/talk/goodbye';
import { useHome } from '../../context';
import { formatTime } from '../../i18n/format';
import { minutesWords, t } from '../../i18n/far';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Chips } from '../together/Chips';
import { BothEnds } from './BothEnds';
import { times } from './times';
import { useName } from './useName';

type Keep = (typeof keepChoices)[number];
const whos = ['together', 'me', 'you'] as const;
const contacts = ['tonight', 'morning', 'open'] as const;
const open = 0;

const Propose = () => {
  const { far } = useHome();
  const name = useName();
  const [who, setWho] = createSignal<Plan['who']>('together');
  const [contact, setContact] = createSignal<Plan['contact']>('tonight');
  const [endsAt, setEndsAt] = createSignal<number>(open);
  const [keepMinutes, setKeep] = createSignal<Keep>(20);
  return (
    <Screen
      title={t('far.goodbye')}
      lead={t('far.goodbyeLead')}
      back={{ href: '/us/far' }}
      actions={
        <Button
          onPress={() =>
            far.proposeGoodbye({
              who: who(),
              contact: contact(),
              endsAt: endsAt() === open ? null : endsAt(),
              keepMinutes: keepMinutes(),
            })
          }
        >
          {t('bye.propose', { name: name() })}
        </Button>
      }
    >
      <Chips
        label={t('bye.who')}
        options={whos}
        value={who()}
        nameOf={(one) => t(`bye.who.${one}`, { name: name() })}
        onPick={setWho}
      />
      <Chips
        label={t('bye.ends')}
        options={[open, ...times()]}
        value={endsAt()}
        nameOf={(at) =>
          at === open ? t('bye.ends.open') : t('bye.ends.at', { time: formatTime(at) })
        }
        onPick={setEndsAt}
      />
      <Chips
        label={t('bye.keep')}
        options={keepChoices}
        value={keepMinutes()}
        nameOf={minutesWords}
        onPick={setKeep}
      />
      <Chips
        label={t('bye.contact')}
        options={contacts}
        value={contact()}
        nameOf={(one) => t(`bye.contact.${one}`)}
        onPick={setContact}
      />
      <p class="soft small">{t('bye.zone', { name: name() })}</p>
    </Screen>
  );
};

interface StandingProps {
  readonly view: GoodbyeView;
}

const Standing = (props: StandingProps) => {
  const { far } = useHome();
  const name = useName();
  const [keepMinutes, setKeep] = createSignal<Keep>(20);
  const isAsked = () => props.view.by === 'them' && props.view.reply === null;
  const who = () =>
    props.view.by === 'me' ? props.view.goodbye.who : otherWho(props.view.goodbye.who);
  const title = () => {
    if (props.view.reply) return t('bye.agreed');
    return props.view.by === 'me' ? t('bye.mine') : t('bye.theirs', { name: name() });
  };
  return (
    <Screen
      title={title()}
      back={{ href: '/us/far' }}
      actions={
        <>
          <Button tone="plain" onPress={() => far.clearGoodbye()}>
            {t('bye.clear')}
          </Button>
          <Show when={isAsked()}>
            <Button onPress={() => far.answerGoodbye(keepMinutes())}>{t('bye.agree')}</Button>
          </Show>
        </>
      }
    >
      <BothEnds view={props.view} name={name()} />
      <p>{t('bye.whoSays', { who: t(`bye.who.${who()}`, { name: name() }) })}</p>
      <p>{t('bye.next', { when: t(`bye.contact.${props.view.goodbye.contact}`) })}</p>
      <Switch>
        <Match when={isAsked()}>
          <Chips
            label={t('bye.keep')}
            options={keepChoices}
            value={keepMinutes()}
            nameOf={minutesWords}
            onPick={setKeep}
          />
          <p class="soft small">{t('bye.zone', { name: name() })}</p>
        </Match>
        <Match when={props.view.reply === null}>
          <p class="soft" role="status">
            {t('bye.waits', { name: name() })}
          </p>
        </Match>
      </Switch>
    </Screen>
  );
};

/** How a call ends, and the time that both keep afterwards: a proposal of one, an answer of the other. */
const Goodbye = () => {
  const { far } = useHome();
  return (
    <Show when={far.state.goodbye} fallback={<Propose />}>
      {(view) => <Standing view={view()} />}
    </Show>
  );
};

export default Goodbye;

import { createSignal, Match, Show, Switch } from 'solid-js';
import { sessions } from '../../../content/sessions/definitions';
import { useHome } from '../../context';
import { formatTime } from '../../i18n/format';
import { minutesWords, t } from '../../i18n/far';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { QuietTime } from '../talk/QuietTime';
import { Chips } from '../together/Chips';
import { Countdown } from './Countdown';
import { StartCard } from './StartCard';
import { times } from './times';
import { useName } from './useName';
import { whatWords } from './whatWords';
import '../talk/talk.css';

const minutes = [5, 10, 20] as const;
type Minutes = (typeof minutes)[number];
const quiet = 'quiet';
/** The session for two who are apart; its shortest length is the one that is laid out. */
const session = 'ses.G18';
const whats = [quiet, session] as const;
type What = (typeof whats)[number];
const sessionMinutes = sessions.find(({ id }) => id === session)?.cuts[0]?.minutes ?? 5;

/** As soon as both say yes. */
const now = 0;

const Propose = () => {
  const { far } = useHome();
  const name = useName();
  const [quietMinutes, setQuietMinutes] = createSignal<Minutes>(10);
  const [when, setWhen] = createSignal<number>(now);
  const [what, setWhat] = createSignal<What>(quiet);
  const choices = [now, ...times()];
  const length = () => (what() === quiet ? quietMinutes() : sessionMinutes);
  return (
    <Screen
      title={t('far.start')}
      lead={t('far.startLead')}
      back={{ href: '/us/far' }}
      actions={
        <Button onPress={() => far.proposeStart(what(), length(), when() === now ? null : when())}>
          {t('soon.ask', { name: name() })}
        </Button>
      }
    >
      <Chips
        label={t('soon.what')}
        options={whats}
        value={what()}
        nameOf={whatWords}
        onPick={setWhat}
      />
      <Show when={what() === quiet}>
        <Chips
          label={t('soon.minutes')}
          options={minutes}
          value={quietMinutes()}
          nameOf={minutesWords}
          onPick={setQuietMinutes}
        />
      </Show>
      <Chips
        label={t('soon.when')}
        options={choices}
        value={when()}
        nameOf={(at) => (at === now ? t('soon.now') : t('soon.at', { time: formatTime(at) }))}
        onPick={setWhen}
      />
    </Screen>
  );
};

/** The session of a proposal; null for quiet minutes. */
const sessionOf = (what: string) => (what === quiet ? null : (what as `ses.${string}`));

const Clocks = () => {
  const { far } = useHome();
  return (
    <p class="soft small">
      {far.state.clockErrorMs === null ? t('soon.unsynced') : t('soon.synced')}
    </p>
  );
};

/** A start at the same moment: proposed, answered, counted down, and under way. */
const Start = () => {
  const home = useHome();
  const { far } = home;
  const name = useName();
  const offered = () => (far.state.start.phase === 'offered' ? far.state.start.proposal : null);
  const agreed = () => (far.state.start.phase === 'agreed' ? far.state.start : null);
  const leave = (words: string) => (
    <Button tone="plain" onPress={() => far.leaveStart()}>
      {words}
    </Button>
  );
  return (
    <Switch fallback={<Propose />}>
      <Match when={home.state.partner === null}>
        <Screen title={t('far.start')} lead={t('soon.needsTwo')} back={{ href: '/us/far' }} />
      </Match>
      <Match when={far.state.start.phase === 'asked'}>
        <Screen title={t('far.start')} back={{ href: '/us/far' }}>
          <StartCard />
        </Screen>
      </Match>
      <Match when={offered()}>
        {(proposal) => (
          <Screen
            title={minutesWords(proposal().minutes)}
            back={{ href: '/us/far' }}
            actions={leave(t('soon.takeBack'))}
          >
            <p role="status">
              {proposal().startsAt === null
                ? t('soon.offered', { name: name() })
                : t('soon.offeredAt', {
                    name: name(),
                    time: formatTime(proposal().startsAt ?? 0),
                  })}
            </p>
          </Screen>
        )}
      </Match>
      <Match when={agreed()}>
        {(start) => (
          <Screen
            title={far.state.isBegun ? t('soon.going') : t('far.start')}
            back={{ href: '/us/far' }}
            actions={leave(far.state.isBegun ? t('line.end') : t('soon.leave'))}
          >
            <Show when={sessionOf(start().proposal.what)}>
              {(of) => (
                <LinkButton
                  tone="quiet"
                  href="/sessions/play"
                  onOpen={() => home.audio.prepare({ session: of() })}
                >
                  {t('soon.open')}
                </LinkButton>
              )}
            </Show>
            <Show when={far.state.isBegun} fallback={<Countdown startsAt={start().startsAt} />}>
              <QuietTime minutes={start().proposal.minutes} over={t('soon.over')} />
            </Show>
            <Clocks />
          </Screen>
        )}
      </Match>
    </Switch>
  );
};

export default Start;

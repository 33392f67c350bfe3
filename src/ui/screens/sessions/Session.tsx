import { useParams } from '@solidjs/router';
import { Match, onMount, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { formatMegabytes, formatTime } from '../../i18n/format';
import { t } from '../../i18n/session';
import { Button, LinkButton } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Progress } from '../../kit/Progress';
import { Screen } from '../../kit/Screen';
import { Outline } from './Outline';
import { titleOf } from './titleOf';
import './sessions.css';

const Downloading = () => {
  const { state } = useHome().audio;
  const have = () => state.download?.haveBytes ?? 0;
  const total = () => state.download?.totalBytes ?? 0;
  return (
    <Progress
      label={t('g3.downloading')}
      value={have()}
      max={Math.max(1, total())}
      text={t('g3.downloaded', { have: formatMegabytes(have()), total: formatMegabytes(total()) })}
    />
  );
};

/** What it is, how it goes, when it ends, and how to have it here for a night without a network. */
const Session = () => {
  const { audio } = useHome();
  const { state } = audio;
  const params = useParams<{ id: string }>();
  onMount(() => audio.prepare({ session: `ses.${params.id.toUpperCase()}` }));
  const missing = () => {
    const { download } = state;
    return download ? download.totalBytes - download.haveBytes : 0;
  };
  const isHere = () => state.download !== null && missing() === 0;
  return (
    <Show
      when={state.plan}
      fallback={
        <Screen title={t('g3.gone')} lead={t('g3.goneLead')} back={{ href: '/sessions' }} />
      }
    >
      {(plan) => (
        <Screen
          title={titleOf(state.request)}
          lead={t('ses.G3.outline')}
          back={{ href: '/sessions' }}
          actions={
            <>
              <Switch>
                <Match when={state.downloading}>
                  <Downloading />
                </Match>
                <Match when={isHere()}>
                  <LinkButton href="/sessions/play">{t('g3.begin')}</LinkButton>
                </Match>
                <Match when={state.download}>
                  <Button onPress={() => void audio.download()}>
                    {t('g3.download', { size: formatMegabytes(missing()) })}
                  </Button>
                </Match>
              </Switch>
              <LinkButton tone="quiet" href="/sessions/words">
                {t('g3.words')}
              </LinkButton>
            </>
          }
        >
          <Show when={state.problem}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
          <p class="session-length">
            {t('g3.length')}.{' '}
            {t('g3.endsAt', { time: formatTime(Date.now() + plan().totalS * 1000) })}
          </p>
          <Outline plan={plan()} />
          <section class="session-note">
            <h2>{t('g3.note')}</h2>
            <p>{t('g3.noteTouch')}</p>
            <p>{t('g3.noteStop')}</p>
            <p>
              {t('ses.G3.voice')} {t('g3.noteVoice')}
            </p>
            <Show when={isHere()}>
              <p class="soft">{t('g3.here')}</p>
            </Show>
          </section>
        </Screen>
      )}
    </Show>
  );
};

export default Session;

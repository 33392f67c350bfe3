import { Match, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { formatMegabytes } from '../../i18n/format';
import { Button, LinkButton } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Progress } from '../../kit/Progress';
import { Screen } from '../../kit/Screen';
import { Outline } from './Outline';
import './sessions.css';

const Downloading = () => {
  const home = useHome();
  const have = () => home.state.audio.download?.haveBytes ?? 0;
  const total = () => home.state.audio.download?.totalBytes ?? 0;
  return (
    <Progress
      label={t('g3.downloading')}
      value={have()}
      max={Math.max(1, total())}
      text={t('g3.downloaded', { have: formatMegabytes(have()), total: formatMegabytes(total()) })}
    />
  );
};

/** What it is, how it goes, and how to have it here for a night without a network. */
const TenMinutes = () => {
  const home = useHome();
  const audio = () => home.state.audio;
  const missing = () => {
    const { download } = audio();
    return download ? download.totalBytes - download.haveBytes : 0;
  };
  const isHere = () => audio().download !== null && missing() === 0;
  return (
    <Screen
      title={t('ses.G3.title')}
      lead={t('ses.G3.outline')}
      back={{ href: '/sessions' }}
      actions={
        <>
          <Switch>
            <Match when={audio().downloading}>
              <Downloading />
            </Match>
            <Match when={isHere()}>
              <LinkButton href="/sessions/g3/play">{t('g3.begin')}</LinkButton>
            </Match>
            <Match when={audio().download}>
              <Button onPress={() => void home.download()}>
                {t('g3.download', { size: formatMegabytes(missing()) })}
              </Button>
            </Match>
          </Switch>
          <LinkButton tone="quiet" href="/sessions/g3/words">
            {t('g3.words')}
          </LinkButton>
        </>
      }
    >
      <Show when={audio().problem}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <p class="session-length">{t('g3.length')}</p>
      <Outline />
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
  );
};

export default TenMinutes;

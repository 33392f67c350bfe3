import { For, Show, type JSX } from 'solid-js';
import { useHome } from '../../context';
import { formatMegabytes, formatTime } from '../../i18n/format';
import { t } from '../../i18n/session';
import { Button, LinkButton } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Progress } from '../../kit/Progress';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { Outline } from './Outline';
import { usualPack } from './packs';
import { useChanges } from './useChanges';
import './sessions.css';

/** What is not here yet: how far it has come, or the way to have it. */
const Coming = () => {
  const { audio } = useHome();
  const { state } = audio;
  const pack = () => usualPack(state);
  return (
    <Show when={pack()}>
      {(found) => (
        <Show
          when={found().isComing}
          fallback={
            <Show when={found().totalBytes > found().haveBytes}>
              <Button tone="quiet" onPress={() => void audio.download(found().id)}>
                {t('g3.download', {
                  size: formatMegabytes(found().totalBytes - found().haveBytes),
                })}
              </Button>
            </Show>
          }
        >
          <Progress
            label={t('downloads.coming')}
            value={found().haveBytes}
            max={Math.max(1, found().totalBytes)}
            text={t('g3.downloaded', {
              have: formatMegabytes(found().haveBytes),
              total: formatMegabytes(found().totalBytes),
            })}
          />
        </Show>
      )}
    </Show>
  );
};

interface PreparedProps {
  readonly title: string;
  readonly lead: string;
  /** What may be chosen about it. */
  readonly choices?: JSX.Element;
}

/** What is prepared, before it is heard: every part, when it ends, what to know, and the way to begin. */
export const Prepared = (props: PreparedProps) => {
  const { audio } = useHome();
  const { state } = audio;
  const changes = useChanges();
  return (
    <Screen
      title={props.title}
      lead={props.lead}
      back={{ href: '/sessions' }}
      actions={
        <Show when={state.plan}>
          <LinkButton href="/sessions/play">{t('g3.begin')}</LinkButton>
          <LinkButton tone="quiet" href="/sessions/words">
            {t('g3.words')}
          </LinkButton>
        </Show>
      }
    >
      <Show when={state.problem}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      {props.choices}
      <Show when={state.plan} fallback={<p>{t('g3.goneLead')}</p>}>
        {(plan) => (
          <>
            <p class="session-length" role="status">
              {t('g3.endsAt', { time: formatTime(Date.now() + plan().totalS * 1000) })}
            </p>
            <Outline
              plan={plan()}
              steps={state.about?.steps ?? []}
              onDrop={changes.drop}
              onSwap={changes.swap}
            />
            <Show when={changes.isChanged()}>
              <Button tone="plain" onPress={changes.reset}>
                {t('g3.asBefore')}
              </Button>
            </Show>
            <section class="session-note">
              <h2>{t('g3.note')}</h2>
              <For each={state.about?.tags}>{(tag) => <p>{t(`tag.sound.${tag}`)}</p>}</For>
              <p>{t('g3.noteStop')}</p>
              <p>
                {t('g3.voice')} {t('g3.noteVoice')}
              </p>
              <Show when={state.isHere} fallback={<Coming />}>
                <p class="soft" role="status">
                  {t('g3.here')}
                </p>
              </Show>
            </section>
            <Rows>
              <Row href="/sessions/sound" title={t('sound.title')} about={t('sound.lead')} />
            </Rows>
          </>
        )}
      </Show>
    </Screen>
  );
};

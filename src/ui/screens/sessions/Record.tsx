import { useNavigate, useParams } from '@solidjs/router';
import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import type { KnownVoice } from '../../../core/voices';
import { useHome } from '../../context';
import { formatLength } from '../../i18n/format';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Wait } from '../../kit/Wait';
import { Hear } from './Hear';
import { Prompter } from './Prompter';
import { voiceTitle } from './voiceWords';
import './sessions.css';

const place = '/sessions/voices';

/** From the first line to a recording that is kept. */
const Record = () => {
  const { voices } = useHome();
  const params = useParams<{ of: string }>();
  const navigate = useNavigate();
  const of = (): KnownVoice['of'] =>
    params.of === 'words' ? 'words' : `blk.${params.of.toUpperCase()}`;
  const lines = () => voices.blocks().find(({ block }) => block === of())?.lines ?? [];
  const [problem, setProblem] = createSignal<Parameters<typeof ProblemNotice>[0]['problem']>();
  onCleanup(() => voices.discard());

  const keep = async () => {
    const kept = await voices.keep(of());
    if (kept.ok) navigate(place, { replace: true });
    else setProblem(kept.error);
  };
  const start = () => {
    setProblem(undefined);
    void voices.record();
  };
  const state = () => voices.state.recording;
  const made = () => {
    const now = state();
    return now.phase === 'ready' ? now : undefined;
  };
  const failed = () => {
    const now = state();
    return now.phase === 'failed' ? now.problem : undefined;
  };
  const running = () => {
    const now = state();
    return now.phase === 'recording' ? now : undefined;
  };

  return (
    <Switch>
      <Match when={state().phase === 'preparing'}>
        <Wait text={t('record.preparing')} />
      </Match>
      <Match when={state().phase === 'keeping'}>
        <Wait text={t('record.keeping')} />
      </Match>
      <Match when={state().phase === 'asking'}>
        <Wait text={t('record.asking')} />
      </Match>
      <Match when={running()}>
        {(now) => <Prompter lines={lines()} since={now().since} title={voiceTitle(of())} />}
      </Match>
      <Match when={made()}>
        {(now) => (
          <Screen
            title={t('record.made', { length: formatLength(now().durationS) })}
            lead={t('record.madeLead')}
            back={{ href: place }}
            actions={
              <>
                <Button onPress={() => void keep()}>{t('record.keep')}</Button>
                <Button tone="quiet" onPress={start}>
                  {t('record.again')}
                </Button>
              </>
            }
          >
            <Show when={problem()}>{(found) => <ProblemNotice problem={found()} />}</Show>
            <Hear id="new" />
          </Screen>
        )}
      </Match>
      <Match when={true}>
        <Screen
          title={voiceTitle(of())}
          lead={of() === 'words' ? t('voices.wordsLead') : t('record.ready')}
          back={{ href: place }}
          actions={<Button onPress={start}>{t('record.start')}</Button>}
        >
          <Show when={failed()}>{(found) => <ProblemNotice problem={found()} />}</Show>
          <p class="record-lines">{lines().join(' ') || t('record.readyWords')}</p>
        </Screen>
      </Match>
    </Switch>
  );
};

export default Record;

import { For, onMount, Show } from 'solid-js';
import type { Pack } from '../../../app/api';
import { useHome } from '../../context';
import { formatMegabytes } from '../../i18n/format';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Progress } from '../../kit/Progress';
import { Screen } from '../../kit/Screen';
import { useGoBack } from '../pages/useGoBack';
import './sessions.css';

const nameOf = (id: string): string => {
  if (id === 'beds') return t('downloads.beds');
  return t('downloads.voice', {
    voice: id === 'clb' ? t('sound.voice.clb') : t('sound.voice.bdl'),
  });
};

const PackCard = (props: { readonly pack: Pack }) => {
  const { audio } = useHome();
  const missing = () => props.pack.totalBytes - props.pack.haveBytes;
  const text = () =>
    t('g3.downloaded', {
      have: formatMegabytes(props.pack.haveBytes),
      total: formatMegabytes(props.pack.totalBytes),
    });
  return (
    <section class="card voice-card">
      <h2>{nameOf(props.pack.id)}</h2>
      <Show
        when={missing() > 0}
        fallback={
          <p class="soft">
            {t('downloads.whole', { size: formatMegabytes(props.pack.totalBytes) })}
          </p>
        }
      >
        <Progress
          label={nameOf(props.pack.id)}
          value={props.pack.haveBytes}
          max={Math.max(1, props.pack.totalBytes)}
          text={text()}
        />
      </Show>
      <div class="pair-row">
        <Show when={missing() > 0}>
          <Button
            tone="quiet"
            busy={props.pack.isComing}
            onPress={() => void audio.download(props.pack.id)}
          >
            {props.pack.haveBytes > 0 ? t('downloads.goOn') : t('downloads.fetch')}
          </Button>
        </Show>
        <Show when={props.pack.haveBytes > 0 && !props.pack.isComing}>
          <Button tone="plain" onPress={() => void audio.drop(props.pack.id)}>
            {t('downloads.drop')}
          </Button>
        </Show>
      </div>
    </section>
  );
};

/** What is on this device for nights without a network: how much, and what may go. */
const DownloadsPage = () => {
  const { audio } = useHome();
  const goBack = useGoBack();
  onMount(() => void audio.measure());
  return (
    <Screen title={t('downloads.title')} lead={t('downloads.lead')} back={{ onPress: goBack }}>
      <Show when={audio.state.problem}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <For each={audio.state.packs}>{(pack) => <PackCard pack={pack} />}</For>
    </Screen>
  );
};

export default DownloadsPage;

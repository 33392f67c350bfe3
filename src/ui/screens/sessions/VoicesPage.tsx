import { For, onCleanup, Show } from 'solid-js';
import type { TheirVoice } from '../../../app/api';
import { useHome } from '../../context';
import { formatLength, formatMegabytes } from '../../i18n/format';
import { t } from '../../i18n/session';
import { LinkButton } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { usePartnerName } from '../together/usePartnerName';
import { Hear } from './Hear';
import { OwnVoiceCard } from './OwnVoiceCard';
import { recordPlace, voiceTitle } from './voiceWords';
import './sessions.css';

/** How much of it is here, in words. */
const arrival = ({ haveBytes, bytes }: TheirVoice): string =>
  haveBytes === 0
    ? t('voices.waits')
    : t('voices.coming', { have: formatMegabytes(haveBytes), total: formatMegabytes(bytes) });

const Theirs = () => {
  const { audio, voices } = useHome();
  const name = usePartnerName();
  return (
    <section class="stack-tight">
      <h2>{t('voices.theirs', { name: name() })}</h2>
      <Show when={voices.state.problem}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <Show when={voices.state.theirs.length > 0} fallback={<p class="soft">{t('voices.none')}</p>}>
        <ul class="voice-list">
          <For each={voices.state.theirs}>
            {(voice) => (
              <li class="card voice-card">
                <h3>{voiceTitle(voice.of)}</h3>
                <p class="soft small" role="status">
                  {voice.isHere
                    ? t('voices.length', { length: formatLength(voice.durationS) })
                    : arrival(voice)}
                </p>
                <Show when={voice.isHere}>
                  <Hear id={voice.id} />
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Switch
          label={t('voices.useTheirs', { name: name() })}
          hint={t('voices.useOwnHint')}
          isOn={audio.state.listening.theirVoice}
          onChange={(theirVoice) => audio.setListening({ theirVoice })}
        />
      </Show>
    </section>
  );
};

/** What two people say themselves: record, share, take back. */
const VoicesPage = () => {
  const home = useHome();
  const { audio, voices } = home;
  const isRecorded = (block: string) => voices.state.own.some(({ of }) => of === block);
  onCleanup(() => voices.hush());
  return (
    <Screen
      title={t('voices.title')}
      lead={t('voices.lead')}
      back={{ href: '/sessions' }}
      actions={<LinkButton href="/sessions/voices/words">{t('voices.words')}</LinkButton>}
    >
      <section class="stack-tight">
        <h2>{t('voices.own')}</h2>
        <Show when={voices.state.own.length > 0} fallback={<p class="soft">{t('voices.none')}</p>}>
          <ul class="voice-list">
            <For each={voices.state.own}>{(voice) => <OwnVoiceCard voice={voice} />}</For>
          </ul>
          <Switch
            label={t('voices.useOwn')}
            hint={t('voices.useOwnHint')}
            isOn={audio.state.listening.ownVoice}
            onChange={(ownVoice) => audio.setListening({ ownVoice })}
          />
        </Show>
      </section>
      <Show when={home.state.partner}>
        <Theirs />
      </Show>
      <section class="stack-tight">
        <h2>{t('voices.parts')}</h2>
        <Rows>
          <For each={voices.blocks().filter(({ block }) => !isRecorded(block))}>
            {({ block }) => <Row href={recordPlace(block)} title={voiceTitle(block)} />}
          </For>
        </Rows>
        <p class="soft small">{t('voices.notInBackup')}</p>
      </section>
    </Screen>
  );
};

export default VoicesPage;

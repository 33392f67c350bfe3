import { For } from 'solid-js';
import { voiceIds } from '../../../content/voices/voices';
import { soundTags } from '../../../core/care/script';
import { useHome } from '../../context';
import { t } from '../../i18n/session';
import { Chips } from '../../kit/Chips';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { useGoBack } from '../pages/useGoBack';
import { SoundChoices } from './SoundChoices';
import './sessions.css';

const tones = ['warm', 'plain'] as const;

/** How it sounds, and what is never said: for every session from now on. */
const SoundPage = () => {
  const { audio } = useHome();
  const goBack = useGoBack();
  const listening = () => audio.state.listening;
  return (
    <Screen title={t('sound.title')} lead={t('sound.lead')} back={{ onPress: goBack }}>
      <section class="stack-tight">
        <h2>{t('sound.voice')}</h2>
        <Chips
          label={t('sound.voice')}
          options={voiceIds.map((id) => ({ id, name: t(`sound.voice.${id}`) }))}
          isOn={(id) => listening().voice === id}
          onPick={(voice) => audio.setListening({ voice })}
        />
        <p class="soft small">{t('sound.voiceLead')}</p>
      </section>
      <SoundChoices />
      <section class="stack-tight">
        <h2>{t('sound.tone')}</h2>
        <Chips
          label={t('sound.tone')}
          options={tones.map((id) => ({ id, name: t(`sound.tone.${id}`) }))}
          isOn={(id) => listening().tone === id}
          onPick={(tone) => audio.setListening({ tone })}
        />
      </section>
      <section class="stack-tight">
        <h2>{t('sound.without')}</h2>
        <p class="soft small">{t('sound.withoutLead')}</p>
        <For each={soundTags}>
          {(tag) => (
            <Switch
              label={t(`sound.without.${tag}`)}
              isOn={listening().without.includes(tag)}
              onChange={(isOn) =>
                audio.setListening({
                  without: isOn
                    ? [...listening().without, tag]
                    : listening().without.filter((one) => one !== tag),
                })
              }
            />
          )}
        </For>
      </section>
      <Rows>
        <Row href="/sessions/downloads" title={t('downloads.title')} about={t('downloads.lead')} />
        <Row href="/sessions/voices" title={t('voices.title')} about={t('voices.lead')} />
      </Rows>
    </Screen>
  );
};

export default SoundPage;

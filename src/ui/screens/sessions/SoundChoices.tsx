import { For, Show } from 'solid-js';
import { beds } from '../../../content/beds/beds';
import { useHome } from '../../context';
import { t } from '../../i18n/session';
import { Chips } from '../../kit/Chips';

const bedNames = () => ['none', ...beds.map(({ id }) => id)];

type BedKey = `sound.bed.${'none' | 'rain' | 'ocean' | 'fire' | 'brown' | 'pad' | 'wind'}`;

/** The soundscape, and how loud it and the voice are. Takes effect when a slider is let go. */
export const SoundChoices = () => {
  const { audio } = useHome();
  const listening = () => audio.state.listening;
  const levels = [
    { id: 'voiceLevel', name: () => t('sound.voiceLevel'), least: 0.3 },
    { id: 'bedLevel', name: () => t('sound.bedLevel'), least: 0.1 },
  ] as const;
  return (
    <section class="stack-tight">
      <h2>{t('sound.bed')}</h2>
      <Chips
        label={t('sound.bed')}
        options={bedNames().map((id) => ({ id, name: t(`sound.bed.${id}` as BedKey) }))}
        isOn={(id) => (listening().bed ?? 'none') === id}
        onPick={(id) => audio.setListening({ bed: id === 'none' ? null : id })}
      />
      <Show when={listening().bed !== null}>
        <For each={levels}>
          {(level) => (
            <label class="sound-level">
              <span>{level.name()}</span>
              <input
                type="range"
                min={level.least}
                max="1"
                step="0.1"
                value={listening()[level.id]}
                onChange={(event) =>
                  audio.setListening({ [level.id]: event.currentTarget.valueAsNumber })
                }
              />
            </label>
          )}
        </For>
      </Show>
    </section>
  );
};

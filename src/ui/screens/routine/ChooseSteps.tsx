import { For, Show } from 'solid-js';
import type { PrefId } from '../../../core/care/types';
import { useHome } from '../../context';
import { t } from '../../i18n/together';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { cardLine } from '../card/words';
import { useCard } from '../card/useCard';
import './routine.css';

/** What goes into the routine, in the order in which it is tapped. Only what is liked is here. */
const ChooseSteps = () => {
  const { care } = useHome();
  const card = useCard();
  const picked = () => care.state.routine.picked ?? [];
  const place = (id: PrefId) => picked().indexOf(id) + 1;
  const set = (ids: readonly PrefId[]) =>
    care.setRoutine(care.state.routine.minutes, ids.length > 0 ? ids : null);
  const toggle = (id: PrefId) =>
    set(place(id) > 0 ? picked().filter((each) => each !== id) : [...picked(), id]);
  return (
    <Screen
      title={t('routine.chooseTitle')}
      lead={t('routine.chooseLead')}
      back={{ href: '/us/routine' }}
      actions={
        <>
          <Show when={care.state.routine.picked}>
            <Button tone="plain" onPress={() => set([])}>
              {t('routine.auto')}
            </Button>
          </Show>
          <LinkButton href="/us/routine">{t('routine.done')}</LinkButton>
        </>
      }
    >
      <ul class="ticks">
        <For each={card.lines()} fallback={<li class="soft">{t('routine.chooseNone')}</li>}>
          {(line) => (
            <li>
              <label class="tick">
                <input
                  type="checkbox"
                  class="tick-box"
                  checked={place(line.pref) > 0}
                  onChange={() => toggle(line.pref)}
                />
                <span class="tick-words">{cardLine(line)}</span>
                <Show when={place(line.pref) > 0}>
                  <span class="tick-place" aria-hidden="true">
                    {place(line.pref)}
                  </span>
                </Show>
              </label>
            </li>
          )}
        </For>
      </ul>
    </Screen>
  );
};

export default ChooseSteps;

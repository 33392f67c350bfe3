import { createSignal, For, Show } from 'solid-js';
import type { Packed } from '../../../core/care/kit';
import { useHome } from '../../context';
import { kitWords } from '../../i18n/care';
import { t } from '../../i18n/together';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Chips } from '../together/Chips';
import { usePartnerName } from '../together/usePartnerName';
import '../routine/routine.css';

const lists = ['here', 'box'] as const;

/** What to lay ready, or to pack into a box: a tick for what is there. */
const Kit = () => {
  const home = useHome();
  const { care } = home;
  const name = usePartnerName();
  const [list, setList] = createSignal<(typeof lists)[number]>('here');
  const isForTwo = () => home.state.partner !== null;
  const here = () => care.state.kit.filter(({ posts }) => list() === 'here' || posts);
  const forWhom = (whom: Packed['forWhom']) =>
    whom === 'them' ? t('ready.them', { name: name() }) : t(`ready.${whom}`);
  return (
    <Screen
      title={t('ready.title')}
      lead={list() === 'box' ? t('ready.boxLead') : t('ready.lead')}
      back={{ href: '/us' }}
      actions={
        <Show when={here().some(({ ticked }) => ticked)}>
          <Button tone="quiet" onPress={() => care.unpack()}>
            {t('ready.unpack')}
          </Button>
        </Show>
      }
    >
      <Show when={isForTwo()}>
        <Chips
          label={t('ready.which')}
          options={lists}
          value={list()}
          nameOf={(each) => t(`ready.${each}`)}
          onPick={setList}
        />
      </Show>
      <ul class="ticks">
        <For each={here()} fallback={<li class="soft">{t('ready.none')}</li>}>
          {(item) => (
            <li>
              <label class="tick">
                <input
                  type="checkbox"
                  class="tick-box"
                  checked={item.ticked}
                  onChange={(event) => care.tick(item.id, event.currentTarget.checked)}
                />
                <span class="tick-words">
                  {kitWords(item.id)}
                  <Show when={isForTwo()}>
                    <span class="soft small">{forWhom(item.forWhom)}</span>
                  </Show>
                </span>
              </label>
            </li>
          )}
        </For>
      </ul>
    </Screen>
  );
};

export default Kit;

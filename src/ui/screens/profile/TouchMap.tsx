import { useNavigate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { places } from '../../../content/preferences';
import type { PrefId, Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { placeWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import '../me/Me.css';
import { Choices } from '../vault/Choices';
import { Figure } from './Figure';
import { useOpened } from './opened';
import { PlaceSheet } from './PlaceSheet';
import './profile.css';
import { answerInWords } from './summary';

const ways = ['receive', 'give'] as const;

/** Thirteen places, to be touched and to touch. The list is the control; the figure mirrors it. */
const TouchMap = () => {
  const home = useHome();
  const navigate = useNavigate();
  const { open } = useOpened();
  const [way, setWay] = createSignal<(typeof ways)[number]>('receive');
  const [place, setPlace] = createSignal<PrefId | null>(null);
  const isGentle = () => home.care.state.gentle || home.care.state.gentleUntil !== null;
  const given = (id: PrefId) => home.state.answers[`${id}.${way()}`];
  const isClosed = ({ id, closedGently }: Preference) =>
    isGentle() && closedGently === true && given(id) === undefined;
  const closed = () => places.filter(isClosed).map(({ id }) => id);
  return (
    <>
      <Screen title={t('map.title')} lead={t('map.lead')} back={{ href: '/me/likes' }}>
        <div class="profile-ways">
          <Choices
            label={t('map.way')}
            options={ways}
            value={way()}
            nameOf={(each) => t(`map.${each}`)}
            onPick={setWay}
          />
        </div>
        <Figure
          answerOf={(id) => given(id) ?? (closed().includes(id) ? 'pleaseDont' : undefined)}
          onPick={setPlace}
        />
        <p class="soft small">{t('map.legend')}</p>
        <ul class="me-list" aria-label={t('map.list')}>
          <For each={places}>
            {(each) => (
              <li>
                <button type="button" class="me-row" onClick={() => setPlace(each.id)}>
                  <span>{placeWords(each.id)}</span>
                  <span class="soft small">
                    {isClosed(each) ? t('map.closed') : answerInWords(given(each.id))}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
        <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
      </Screen>
      <Show when={place()} keyed>
        {(shown) => (
          <PlaceSheet
            place={shown}
            way={way()}
            onClose={() => setPlace(null)}
            onMore={() => {
              open({ pref: shown });
              navigate('/me/likes/item');
            }}
          />
        )}
      </Show>
    </>
  );
};

export default TouchMap;

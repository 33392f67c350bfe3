import { createSignal, Show } from 'solid-js';
import { weeksBetween } from '../../../core/care/review';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/together';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Chips } from '../together/Chips';
import { minutesFor } from './stages';

const never = 0;
const weeks = [weeksBetween.least, 8, 10, weeksBetween.most, never];

/** What the talk is, how often it is offered, and its beginning. */
export const Begin = () => {
  const home = useHome();
  const { care } = home;
  const [isNoted, setNoted] = createSignal(false);
  const review = () => care.state.review;
  const isForTwo = () => home.state.partner !== null;
  return (
    <Screen
      title={t('talkabout.title')}
      lead={t(isForTwo() ? 'talkabout.lead' : 'talkabout.ownLead', {
        minutes: minutesFor(isForTwo()),
      })}
      back={{ href: '/us' }}
      actions={
        <>
          <Show when={review().due}>
            <Button tone="plain" onPress={() => care.postponeReview()}>
              {t('talkabout.later')}
            </Button>
          </Show>
          <Button onPress={() => care.setReviewStage('agree')}>{t('talkabout.begin')}</Button>
        </>
      }
    >
      <Show when={review().lastAt}>
        {(last) => <p>{t('talkabout.last', { day: formatDay(last()) })}</p>}
      </Show>
      <Show when={review().notBefore}>
        {(next) => <p>{t('talkabout.next', { day: formatDay(next()) })}</p>}
      </Show>
      <Chips
        label={t('talkabout.every')}
        options={weeks}
        value={review().everyWeeks ?? never}
        nameOf={(count) =>
          count === never ? t('talkabout.never') : t('talkabout.everyWeeks', { count })
        }
        onPick={(count) => care.setReviewEvery(count === never ? null : count)}
      />
      <Button
        tone="quiet"
        onPress={() => {
          care.noteLifeChange();
          setNoted(true);
        }}
      >
        {t('talkabout.life')}
      </Button>
      <div role="status">
        <Show when={isNoted()}>
          <p class="soft small">{t('talkabout.lifeNoted')}</p>
        </Show>
      </div>
    </Screen>
  );
};

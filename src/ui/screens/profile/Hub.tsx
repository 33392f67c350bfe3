import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { kinds } from '../../../content/kinds';
import { places, preferences } from '../../../content/preferences';
import { useHome } from '../../context';
import { kindWords, tagWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { answeredOf } from '../answers/answered';
import '../me/Me.css';
import { Place } from '../me/Place';
import { useOpened } from './opened';
import { nextRound } from './roundPlan';
import { roundTheme } from './themes';

/** All that one can say, each with how it stands. */
const Hub = () => {
  const home = useHome();
  const care = home.care.state;
  const navigate = useNavigate();
  const { open } = useOpened();

  const next = () => nextRound(care.roundsAt, care.hiddenGroups);
  const theme = (round: number) => roundTheme(round, care.hiddenGroups);
  const visible = () => preferences.filter(({ group }) => !care.hiddenGroups.includes(group));
  const answered = (prefs: Parameters<typeof answeredOf>[0]) =>
    t(`likes.${answeredOf(prefs, home.state.answers)}`);
  const rounds = () => {
    const round = next();
    return round === null ? t('rounds.allAsked') : t('rounds.next', { theme: theme(round) });
  };
  const differing = () => {
    const differ = kinds.filter((kind) => Object.keys(care.kindAnswers[kind]).length > 0);
    return differ.length === 0
      ? t('item.kindsSame')
      : t('item.kindsDiffer', { kinds: differ.map((kind) => kindWords(kind)).join(', ') });
  };
  const tonight = () =>
    [kindWords(care.tonight.kind), ...care.tonight.tags.map(tagWords)].join(' · ');
  const gentle = () => {
    if (care.gentleUntil !== null) return t('gentle.ending');
    return care.gentle ? t('gentle.on') : t('gentle.off');
  };
  const names = () => {
    const { shown, ...words } = care.names;
    if (Object.values(words).every((text) => text === '')) return t('names.none');
    return shown ? t('names.shown') : t('names.private');
  };

  return (
    <Screen
      title={t('likes.title')}
      lead={t('likes.lead')}
      back={{ href: '/me' }}
      actions={
        <Show when={next() !== null}>
          <Button
            onPress={() => {
              open({ round: next() });
              navigate('/me/likes/round');
            }}
          >
            {t('likes.goOn', { theme: theme(next() ?? 0) })}
          </Button>
        </Show>
      }
    >
      <ul class="me-list">
        <Place href="/me/likes/tonight" name={t('tonight.title')} state={tonight()} />
        <Place href="/me/likes/rounds" name={t('rounds.title')} state={rounds()} />
        <Place href="/me/likes/all" name={t('themes.title')} state={answered(visible())} />
        <Place href="/me/likes/body" name={t('map.title')} state={answered(places)} />
        <Place href="/me/likes/kinds" name={t('kinds.title')} state={differing()} />
        <Place href="/me/likes/gentle" name={t('gentle.title')} state={gentle()} />
        <Place href="/me/likes/names" name={t('names.title')} state={names()} />
        <Place
          href="/me/likes/privacy"
          name={t('privacy.title')}
          state={care.keepPrivate ? t('privacy.isPrivate') : t('privacy.isShared')}
        />
        <Place href="/us/changes" name={t('likes.changes')} />
      </ul>
    </Screen>
  );
};

export default Hub;

import { Show } from 'solid-js';
import { answerKeys } from '../../../core/care/answers';
import type { AnswerKey, Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { howWords, kindWords, noteWords, visibilityWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Button } from '../../kit/Button';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Scales } from '../answers/Scales';
import { Waits } from '../answers/Waits';
import '../me/Me.css';
import { Place } from '../me/Place';
import { useGoBack } from '../pages/useGoBack';
import { createUndo } from './createUndo';
import { howParts } from './howParts';
import { NotNowUntil } from './NotNowUntil';
import { WithPref } from './opened';
import './profile.css';
import { itemWords } from './summary';
import { visibilityOf } from './visibility';

interface OfItemProps {
  readonly pref: Preference;
}

/** What follows from the answer to one question. */
const After = (props: { readonly answerKey: AnswerKey }) => {
  const home = useHome();
  const answer = () => home.state.answers[props.answerKey];
  return (
    <>
      <div role="status">
        <Show when={answer() === 'pleaseDont'}>
          <p class="profile-kept">{t('item.dont')}</p>
        </Show>
        <Waits until={home.care.state.countsFrom[props.answerKey]} />
      </div>
      <Show when={answer() === 'notNow'}>
        <NotNowUntil answerKey={props.answerKey} />
      </Show>
    </>
  );
};

/** The ways to all else that can be said about it, each with how it stands. */
const More = (props: OfItemProps) => {
  const { state } = useHome().care;
  const how = () => {
    const said = state.how[props.pref.id] ?? {};
    const inWords = howParts(props.pref).flatMap((part) => {
      const value = said[part];
      return value === undefined ? [] : part === 'note' ? [value] : [howWords(part, value)];
    });
    return inWords.length === 0 ? t('how.nothing') : inWords.join(' · ');
  };
  const kinds = () => {
    const differ = props.pref.fits.filter((kind) =>
      answerKeys(props.pref).some((key) => state.kindAnswers[kind][key] !== undefined),
    );
    return differ.length === 0
      ? t('item.kindsSame')
      : t('item.kindsDiffer', { kinds: differ.map((kind) => kindWords(kind)).join(', ') });
  };
  return (
    <ul class="me-list">
      <Show when={props.pref.group !== 'M'}>
        <Place href="/me/likes/how" name={t('item.how')} state={how()} />
      </Show>
      <Place
        href="/me/likes/seen"
        name={t('item.seen')}
        state={visibilityWords(visibilityOf(state, props.pref))}
      />
      <Place href="/me/likes/item-kinds" name={t('item.kinds')} state={kinds()} />
    </ul>
  );
};

const OfItem = (props: OfItemProps) => {
  const home = useHome();
  const goBack = useGoBack();
  const { answer, isPossible, undo } = createUndo(home);
  const answered = () =>
    answerKeys(props.pref).filter((key) => home.state.answers[key] !== undefined);
  return (
    <Screen
      title={itemWords(props.pref.id, 'label')}
      lead={noteWords(props.pref.id) ?? undefined}
      back={{ onPress: goBack }}
      actions={<Button onPress={goBack}>{t('likes.done')}</Button>}
    >
      <Scales
        pref={props.pref}
        apart
        words={itemWords}
        after={(key) => <After answerKey={key} />}
        onPick={answer}
      />
      <div class="pair-row">
        <Show when={isPossible()}>
          <Button tone="quiet" onPress={undo}>
            {t('item.undo')}
          </Button>
        </Show>
        <Show when={answered().length > 0}>
          <Button tone="plain" onPress={() => answer(answered(), null)}>
            {t('item.takeBack')}
          </Button>
        </Show>
      </div>
      <More pref={props.pref} />
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

const Item = () => <WithPref>{(pref) => <OfItem pref={pref} />}</WithPref>;

export default Item;

import { createSignal, For, Show, untrack } from 'solid-js';
import type { Preference } from '../../../core/care/types';
import { createKeptText } from '../../createKeptText';
import { useHome } from '../../context';
import { howWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import '../me/Me.css';
import { Place } from '../me/Place';
import { useGoBack } from '../pages/useGoBack';
import { howParts, type ChosenPart } from './howParts';
import { HowSheet } from './HowSheet';
import { WithPref } from './opened';
import { itemWords } from './summary';

interface OfItemProps {
  readonly pref: Preference;
}

const longestNote = 140;

const Note = (props: OfItemProps) => {
  const { care } = useHome();
  const note = createKeptText(
    untrack(() => care.state.how[props.pref.id]?.note ?? ''),
    (text) => care.setHow(props.pref.id, 'note', text.trim() === '' ? null : text),
  );
  return (
    <Field
      lines="many"
      capitalize="sentences"
      maxLength={longestNote}
      label={howWords('note')}
      hint={t('how.noteHint')}
      value={note.text()}
      onInput={note.write}
      onLeave={note.flush}
    />
  );
};

/** How long, when, who starts, how firm, which words, where, and a note: each can be left open. */
const OfItem = (props: OfItemProps) => {
  const home = useHome();
  const goBack = useGoBack();
  const [part, setPart] = createSignal<ChosenPart | null>(null);
  const chosenParts = () => howParts(props.pref).flatMap((each) => (each === 'note' ? [] : [each]));
  const said = (of: ChosenPart) => {
    const value = home.care.state.how[props.pref.id]?.[of];
    return value === undefined ? t('how.nothing') : howWords(of, value);
  };
  return (
    <>
      <Screen
        title={itemWords(props.pref.id, 'label')}
        lead={t('how.lead')}
        back={{ onPress: goBack }}
        actions={<Button onPress={goBack}>{t('likes.done')}</Button>}
      >
        <ul class="me-list">
          <For each={chosenParts()}>
            {(each) => (
              <li>
                <button type="button" class="me-row" onClick={() => setPart(each)}>
                  <span>{howWords(each)}</span>
                  <span class="soft small">{said(each)}</span>
                </button>
              </li>
            )}
          </For>
          <Show when={props.pref.placed}>
            <Place href="/me/likes/body" name={t('map.title')} state={t('how.map')} />
          </Show>
        </ul>
        <Note pref={props.pref} />
        <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
      </Screen>
      <Show when={part()} keyed>
        {(shown) => <HowSheet pref={props.pref} part={shown} onClose={() => setPart(null)} />}
      </Show>
    </>
  );
};

const HowItem = () => <WithPref>{(pref) => <OfItem pref={pref} />}</WithPref>;

export default HowItem;

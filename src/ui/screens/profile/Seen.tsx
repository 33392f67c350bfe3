import { Show } from 'solid-js';
import type { Visibility } from '../../../core/care/profile';
import type { Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { visibilityWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Button } from '../../kit/Button';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { useGoBack } from '../pages/useGoBack';
import { Choices } from '../vault/Choices';
import { WithPref } from './opened';
import { itemWords } from './summary';
import { visibilityOf } from './visibility';

const all: readonly Visibility[] = ['private', 'shared', 'ifBoth'];

const OfItem = (props: { readonly pref: Preference }) => {
  const home = useHome();
  const goBack = useGoBack();
  return (
    <Screen
      title={itemWords(props.pref.id, 'label')}
      lead={t('shownTo.lead')}
      back={{ onPress: goBack }}
      actions={<Button onPress={goBack}>{t('likes.done')}</Button>}
    >
      <Choices
        label={t('item.seen')}
        options={all}
        value={visibilityOf(home.care.state, props.pref)}
        nameOf={(visibility) => visibilityWords(visibility)}
        meaningOf={(visibility) => visibilityWords(visibility, 'meaning')}
        onPick={(visibility) => home.care.setVisibility(props.pref.id, visibility)}
      />
      <Show when={home.care.state.keepPrivate}>
        <p class="soft">{t('shownTo.keptPrivate')}</p>
      </Show>
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

/** To whom a yes is told. */
const Seen = () => <WithPref>{(pref) => <OfItem pref={pref} />}</WithPref>;

export default Seen;

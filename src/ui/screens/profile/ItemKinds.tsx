import { For } from 'solid-js';
import type { Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Screen } from '../../kit/Screen';
import '../me/Me.css';
import { Place } from '../me/Place';
import { useGoBack } from '../pages/useGoBack';
import { useOpened, WithPref } from './opened';
import { itemWords } from './summary';
import { summaryInKind } from './summaryInKind';

const OfItem = (props: { readonly pref: Preference }) => {
  const home = useHome();
  const goBack = useGoBack();
  const { open } = useOpened();
  return (
    <Screen
      title={itemWords(props.pref.id, 'label')}
      lead={t('kinds.lead')}
      back={{ onPress: goBack }}
    >
      <ul class="me-list">
        <For each={props.pref.fits}>
          {(kind) => (
            <Place
              href="/me/likes/in-kind"
              name={kindWords(kind)}
              state={summaryInKind(home, props.pref, kind)}
              onOpen={() => open({ kind })}
            />
          )}
        </For>
      </ul>
    </Screen>
  );
};

/** One item in all kinds that it makes sense in. */
const ItemKinds = () => <WithPref>{(pref) => <OfItem pref={pref} />}</WithPref>;

export default ItemKinds;

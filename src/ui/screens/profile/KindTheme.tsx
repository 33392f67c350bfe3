import { For } from 'solid-js';
import { questions } from '../../../content/preferences';
import type { Kind, Preference, PrefGroup } from '../../../core/care/types';
import { useHome } from '../../context';
import { groupWords, kindWords } from '../../i18n/care';
import { Screen } from '../../kit/Screen';
import '../me/Me.css';
import { Place } from '../me/Place';
import { useOpened, WithGroup, WithKind } from './opened';
import { itemWords } from './summary';
import { summaryInKind } from './summaryInKind';

interface OfThemeProps {
  readonly kind: Kind;
  readonly group: PrefGroup;
}

const OfTheme = (props: OfThemeProps) => {
  const home = useHome();
  const { open } = useOpened();
  const items = (): readonly Preference[] =>
    questions.filter(({ group, fits }) => group === props.group && fits.includes(props.kind));
  return (
    <Screen
      title={groupWords(props.group)}
      lead={kindWords(props.kind)}
      back={{ href: '/me/likes/kind' }}
    >
      <ul class="me-list">
        <For each={items()}>
          {(pref) => (
            <Place
              href="/me/likes/in-kind"
              name={itemWords(pref.id, 'label')}
              state={summaryInKind(home, pref, props.kind)}
              onOpen={() => open({ pref: pref.id })}
            />
          )}
        </For>
      </ul>
    </Screen>
  );
};

/** The items of a theme that make sense in the opened kind. */
const KindTheme = () => (
  <WithKind>
    {(kind) => <WithGroup>{(group) => <OfTheme kind={kind} group={group} />}</WithGroup>}
  </WithKind>
);

export default KindTheme;

import { createSignal, For, Show } from 'solid-js';
import { kinds } from '../../../content/kinds';
import type { Kind } from '../../../core/care/types';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { t } from '../../i18n/together';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { cardLine } from '../card/words';
import { Chips } from './Chips';

const forTwo = kinds.filter((kind) => kind !== 'solo');

/** What both like, by kind. What is not there is not there: nothing is counted, nothing compared. */
const Compare = () => {
  const { state } = useHome().care;
  const tonight = state.tonight.kind;
  const [kind, setKind] = createSignal<Kind>(tonight === 'solo' ? 'gentle' : tonight);
  const here = () => state.overlaps.filter(({ kinds: all }) => all.includes(kind()));
  return (
    <Screen
      title={t('compare.title')}
      lead={t('compare.lead')}
      back={{ href: '/us' }}
      actions={
        <LinkButton tone="quiet" href="/us/talk">
          {t('compare.talk')}
        </LinkButton>
      }
    >
      <Chips
        label={t('compare.kind')}
        options={forTwo}
        value={kind()}
        nameOf={(each) => kindWords(each)}
        onPick={setKind}
      />
      <Show when={here().length > 0} fallback={<p class="soft">{t('compare.none')}</p>}>
        <ul class="lines" aria-label={kindWords(kind())}>
          <For each={here()}>{(overlap) => <li>{cardLine(overlap)}</li>}</For>
        </ul>
      </Show>
      <p class="soft small">{t('compare.limit')}</p>
      <LinkButton tone="plain" href="/me/likes/privacy">
        {t('compare.private')}
      </LinkButton>
    </Screen>
  );
};

export default Compare;

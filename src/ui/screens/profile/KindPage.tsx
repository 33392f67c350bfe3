import { For, Show } from 'solid-js';
import { places, preferences } from '../../../content/preferences';
import type { Kind, PrefGroup } from '../../../core/care/types';
import { useHome } from '../../context';
import { groupWords, kindWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Screen } from '../../kit/Screen';
import '../me/Me.css';
import { Place } from '../me/Place';
import { differencesIn } from './kindAnswers';
import { useOpened, WithKind } from './opened';
import { answerInWords, itemWords, questionWords } from './summary';

interface OfKindProps {
  readonly kind: Kind;
}

const all = [...preferences, ...places];

/** What differs in one kind at one look, and the way to more. */
const OfKind = (props: OfKindProps) => {
  const home = useHome();
  const { open } = useOpened();
  const differences = () =>
    differencesIn(home.state.answers, home.care.state.kindAnswers[props.kind]);
  const themes = (): readonly PrefGroup[] => [
    ...new Set(
      all
        .filter(
          ({ fits, group }) =>
            fits.includes(props.kind) && !home.care.state.hiddenGroups.includes(group),
        )
        .map(({ group }) => group),
    ),
  ];
  return (
    <Screen
      title={kindWords(props.kind)}
      lead={kindWords(props.kind, 'meaning')}
      back={{ href: '/me/likes/kinds' }}
    >
      <section class="stack-tight">
        <h2>{t('kind.differs')}</h2>
        <Show when={differences().length > 0} fallback={<p class="soft">{t('kind.nothing')}</p>}>
          <ul class="me-list">
            <For each={differences()}>
              {({ key, pref, general, here }) => (
                <Place
                  href="/me/likes/in-kind"
                  name={
                    pref.group === 'M'
                      ? `${itemWords(pref.id, 'label')}: ${questionWords(key)}`
                      : questionWords(key)
                  }
                  state={t('kind.hereAndThere', {
                    general: answerInWords(general),
                    here: answerInWords(here),
                  })}
                  onOpen={() => open({ pref: pref.id })}
                />
              )}
            </For>
          </ul>
        </Show>
      </section>
      <section class="stack-tight">
        <h2>{t('kind.change')}</h2>
        <ul class="me-list">
          <For each={themes()}>
            {(group) => (
              <Place
                href="/me/likes/kind-theme"
                name={groupWords(group)}
                onOpen={() => open({ group })}
              />
            )}
          </For>
        </ul>
      </section>
    </Screen>
  );
};

const KindPage = () => <WithKind>{(kind) => <OfKind kind={kind} />}</WithKind>;

export default KindPage;

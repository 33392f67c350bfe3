import { createMemo, createSignal, Index, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/keys';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Notice, ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { codeGroups } from '../gate/codeGroups';
import { useAttempt } from '../gate/useAttempt';
import { drawTwo } from './drawTwo';

interface TypeBackProps {
  readonly groups: readonly string[];
  readonly onLookAgain: () => void;
  readonly onKept: () => void;
}

/** Puts the code in force once two of its groups have been typed back, in any spelling. */
export const TypeBack = (props: TypeBackProps) => {
  const { keys } = useHome();
  const places = createMemo(() => drawTwo(props.groups.length, Math.random));
  const [typed, setTyped] = createSignal<readonly string[]>(['', '']);
  const [asked, setAsked] = createSignal(false);
  const { busy, problem, run } = useAttempt(() => keys.keepRecoveryCode());

  const differing = () =>
    places().filter((place, at) => codeGroups(typed()[at] ?? '').join('') !== props.groups[place]);
  const numberOf = (place: number) => ({ number: String(place + 1) });

  const keep = async () => {
    setAsked(true);
    if (differing().length === 0 && (await run())) props.onKept();
  };

  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Screen
        title={t('recovery.typeBack')}
        lead={t('recovery.typeBackLead')}
        back={{ onPress: props.onLookAgain }}
        focusTitle={false}
        actions={
          <>
            <Button submits busy={busy()}>
              {busy() ? t('recovery.setting') : t('recovery.set')}
            </Button>
            <Button tone="plain" busy={busy()} onPress={() => props.onLookAgain()}>
              {t('recovery.lookAgain')}
            </Button>
          </>
        }
      >
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <Show when={asked() && differing().length > 0}>
          <Notice>
            <Index each={differing()}>
              {(place) => <p class="notice-what">{t('recovery.differs', numberOf(place()))}</p>}
            </Index>
            <p>{t('recovery.compare')}</p>
          </Notice>
        </Show>
        <Index each={places()}>
          {(place, at) => (
            <Field
              label={t('recovery.typeGroup', numberOf(place()))}
              value={typed()[at] ?? ''}
              capitalize="characters"
              focus={at === 0}
              onInput={(text) => {
                setAsked(false);
                setTyped((all) => all.map((one, index) => (index === at ? text : one)));
              }}
            />
          )}
        </Index>
        <p class="soft">{t('recovery.notYet')}</p>
      </Screen>
    </form>
  );
};

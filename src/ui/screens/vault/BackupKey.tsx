import { createSignal, Show } from 'solid-js';
import type { Problem } from '../../../core/errors';
import { t } from '../../i18n/copies';
import { Button } from '../../kit/Button';
import { Notice, ProblemNotice } from '../../kit/Notice';
import { PassphraseField } from '../../kit/PassphraseField';
import { Screen } from '../../kit/Screen';

interface BackupKeyProps {
  readonly value: string;
  /** A passphrase for this file alone has been chosen. */
  readonly hasOwn: boolean;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onInput: (passphrase: string) => void;
  readonly onOwn: () => void;
  readonly onSame: () => void;
  readonly onBack: () => void;
  readonly onMake: () => void;
}

/** Who may take a copy, and what will open it. */
export const BackupKey = (props: BackupKeyProps) => {
  const [asked, setAsked] = createSignal(false);
  const go = (onwards: () => void) => {
    setAsked(true);
    if (props.value !== '' && !props.busy) onwards();
  };
  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        go(props.onMake);
      }}
    >
      <Screen
        title={t('backup.key')}
        lead={t('backup.keyLead')}
        back={{ onPress: props.onBack }}
        focusTitle={false}
        actions={
          <>
            <Show when={asked() && props.value === ''}>
              <Notice title={t('backup.keyEmpty')} />
            </Show>
            <Button submits busy={props.busy}>
              {props.busy ? t('backup.checking') : t('backup.make')}
            </Button>
            <Show
              when={props.hasOwn}
              fallback={
                <Button tone="plain" busy={props.busy} onPress={() => go(props.onOwn)}>
                  {t('backup.chooseOwn')}
                </Button>
              }
            >
              <Button tone="plain" onPress={() => props.onSame()}>
                {t('backup.useSame')}
              </Button>
            </Show>
          </>
        }
      >
        <Show when={props.problem}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <PassphraseField
          focus
          label={t('backup.passphrase')}
          value={props.value}
          onInput={props.onInput}
        />
        <p class="soft" role="status">
          {props.hasOwn ? t('backup.own') : t('backup.same')}
        </p>
      </Screen>
    </form>
  );
};

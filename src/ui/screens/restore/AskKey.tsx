import { Show } from 'solid-js';
import type { TypedKey } from '../../../app/api';
import type { Problem } from '../../../core/errors';
import { formatSize } from '../../i18n/format';
import { t } from '../../i18n/rescue';
import { Button } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { PassphraseField } from '../../kit/PassphraseField';
import { Screen } from '../../kit/Screen';
import { CodeField } from '../gate/CodeField';

const textOf = (key: TypedKey): string => (key.type === 'recovery' ? key.code : key.passphrase);

interface AskKeyProps {
  readonly file: File;
  readonly value: TypedKey;
  readonly problem: Problem | null;
  readonly onInput: (key: TypedKey) => void;
  readonly onBack: () => void;
  readonly onOpen: () => void;
}

/** What the file was locked with: its passphrase, or a recovery code. */
export const AskKey = (props: AskKeyProps) => {
  const byCode = () => props.value.type === 'recovery';
  const setPassphrase = (passphrase: string) => props.onInput({ type: 'passphrase', passphrase });
  const setCode = (code: string) => props.onInput({ type: 'recovery', code });
  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (textOf(props.value) !== '') props.onOpen();
      }}
    >
      <Screen
        title={t('restoring.key')}
        lead={t('restoring.keyLead')}
        back={{ onPress: props.onBack }}
        focusTitle={false}
        actions={
          <>
            <Button submits>{t('restoring.open')}</Button>
            <Button tone="plain" onPress={() => (byCode() ? setPassphrase('') : setCode(''))}>
              {byCode() ? t('restoring.byPassphrase') : t('restoring.byCode')}
            </Button>
          </>
        }
      >
        <Show when={props.problem}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <p class="soft">
          {t('restoring.chosen', {
            file: props.file.name,
            size: formatSize(props.file.size),
          })}
        </p>
        <Show
          when={byCode()}
          fallback={
            <PassphraseField
              focus
              label={t('restoring.passphrase')}
              value={textOf(props.value)}
              onInput={setPassphrase}
            />
          }
        >
          <CodeField focus value={textOf(props.value)} onInput={setCode} />
        </Show>
      </Screen>
    </form>
  );
};

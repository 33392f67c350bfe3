import { createSignal, Show } from 'solid-js';
import type { Scanned } from '../../../app/api';
import type { CameraError } from '../../../core/errors';
import { t } from '../../i18n/devices';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Scanner } from '../us/Scanner';

interface EnterCodeProps {
  readonly onCode: (text: string) => Promise<void>;
  readonly onBack: () => void;
}

/** Whatever looks like a code of Hearth's is told apart by the app, which then says what it is for. */
const looksLikeCode = /hearth(device)?1/i;

export const EnterCode = (props: EnterCodeProps) => {
  const [text, setText] = createSignal('');
  const [scanning, setScanning] = createSignal(false);
  const [problem, setProblem] = createSignal<CameraError | null>(null);

  const take = async (found: string): Promise<Scanned> => {
    if (!looksLikeCode.test(found)) return null;
    await props.onCode(found);
    return { have: 1, total: 1 };
  };

  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text().trim() !== '') void props.onCode(text());
      }}
    >
      <Screen
        title={t('join.title')}
        lead={t('join.lead')}
        back={{ onPress: props.onBack }}
        actions={
          <Button submits tone={text().trim() === '' ? 'quiet' : 'primary'}>
            {t('join.go')}
          </Button>
        }
      >
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <Show
          when={scanning()}
          fallback={
            <Button
              onPress={() => {
                setProblem(null);
                setScanning(true);
              }}
            >
              {t('join.scan')}
            </Button>
          }
        >
          <Scanner
            onText={take}
            onProblem={(error) => {
              setScanning(false);
              setProblem(error);
            }}
          />
          <Button tone="quiet" onPress={() => setScanning(false)}>
            {t('join.stopScan')}
          </Button>
        </Show>
        <Field label={t('join.paste')} lines="many" code value={text()} onInput={setText} />
      </Screen>
    </form>
  );
};

import { createSignal, Show } from 'solid-js';
import type { Scanned } from '../../../app/api';
import type { CameraError } from '../../../core/errors';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Scanner } from './Scanner';
import './us.css';

interface JoinProps {
  readonly onJoin: (text: string) => void;
  readonly onScan: (text: string) => Promise<Scanned>;
  readonly onBack: () => void;
}

/** By camera or by paste; without a camera, paste remains. */
export const Join = (props: JoinProps) => {
  const [text, setText] = createSignal('');
  const [scanning, setScanning] = createSignal(false);
  const [problem, setProblem] = createSignal<CameraError | null>(null);
  const scan = () => {
    setProblem(null);
    setScanning(true);
  };
  const giveUp = (error: CameraError) => {
    setScanning(false);
    setProblem(error);
  };
  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text().trim() !== '') props.onJoin(text());
      }}
    >
      <Screen
        title={t('pair.enter')}
        lead={t('pair.enterLead')}
        back={{ onPress: props.onBack }}
        actions={
          <>
            <Button submits tone={text().trim() === '' ? 'quiet' : 'primary'}>
              {t('pair.join')}
            </Button>
          </>
        }
      >
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <Show when={scanning()} fallback={<Button onPress={scan}>{t('pair.scan')}</Button>}>
          <Scanner onText={props.onScan} onProblem={giveUp} />
          <Button tone="quiet" onPress={() => setScanning(false)}>
            {t('pair.stopScan')}
          </Button>
        </Show>
        <Field label={t('pair.paste')} lines="many" code value={text()} onInput={setText} />
      </Screen>
    </form>
  );
};

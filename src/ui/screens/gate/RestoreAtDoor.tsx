import { createSignal, onMount, Show } from 'solid-js';
import type { TypedKey } from '../../../app/api';
import { useApp } from '../../context';
import { t } from '../../i18n/rescue';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Wait } from '../../kit/Wait';
import { Contents } from '../restore/Contents';
import { Restoring, type Opened } from '../restore/Restoring';
import { ChoosePassphrase } from './ChoosePassphrase';

/** What the file holds, and the passphrase for this device: the one that was typed, if it is a good one, or another. */
const LastStep = (props: Opened) => {
  const { gate } = useApp();
  const [choosing, setChoosing] = createSignal(false);
  const [typed, setTyped] = createSignal<string | null>(null);
  const offer = async (key: TypedKey) => {
    if (key.type !== 'passphrase') return;
    const { verdict } = await gate.strengthOf(key.passphrase);
    if (verdict === 'fair' || verdict === 'strong') setTyped(key.passphrase);
  };
  onMount(() => void offer(props.key));
  const confirm = (passphrase: string) => void gate.restore.confirm(passphrase);
  return (
    <Show
      when={choosing()}
      fallback={
        <Screen
          title={t('restoring.shown')}
          lead={t('restoring.shownLead')}
          back={{ onPress: props.onBack }}
          actions={
            <>
              <Button tone={typed() ? 'quiet' : 'primary'} onPress={() => setChoosing(true)}>
                {t('restoring.chooseNew')}
              </Button>
              <Show when={typed()}>
                {(passphrase) => (
                  <Button onPress={() => confirm(passphrase())}>{t('restoring.useTyped')}</Button>
                )}
              </Show>
            </>
          }
        >
          <Contents contents={props.contents} />
          <p class="soft">{t('restoring.partner')}</p>
        </Screen>
      }
    >
      <ChoosePassphrase
        busy={false}
        problem={null}
        onBack={() => setChoosing(false)}
        onChosen={confirm}
      />
    </Show>
  );
};

interface RestoreAtDoorProps {
  readonly onBack: () => void;
}

/** A backup on a device without a vault; the home opens by itself once everything is in. */
const RestoreAtDoor = (props: RestoreAtDoorProps) => {
  const { gate } = useApp();
  return (
    <Restoring
      restore={gate.restore}
      onBack={props.onBack}
      last={(opened) => <LastStep {...opened} />}
      done={<Wait text={t('restoring.working')} />}
    />
  );
};

export default RestoreAtDoor;

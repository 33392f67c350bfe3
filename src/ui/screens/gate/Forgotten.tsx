import { Show } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n/rescue';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';

interface ForgottenProps {
  readonly onBack: () => void;
  readonly onCode: () => void;
  readonly onErase: () => void;
}

/** What can be done without the passphrase, and that nobody can do more. */
const Forgotten = (props: ForgottenProps) => {
  const { gate } = useApp();
  return (
    <Screen
      title={t('forgot.title')}
      lead={t('forgot.lead')}
      back={{ onPress: props.onBack }}
      actions={
        <>
          <Show when={gate.state.ways.recovery}>
            <Button tone="quiet" onPress={() => props.onCode()}>
              {t('forgot.useCode')}
            </Button>
          </Show>
          <Button tone="danger" onPress={() => props.onErase()}>
            {t('forgot.anew')}
          </Button>
          <Button onPress={() => props.onBack()}>{t('forgot.again')}</Button>
        </>
      }
    >
      <section class="stack-tight">
        <h2>{t('forgot.time')}</h2>
        <p>{t('forgot.timeLead')}</p>
      </section>
      <section class="stack-tight">
        <h2>{t('forgot.backup')}</h2>
        <p>{t('forgot.backupLead')}</p>
      </section>
      <section class="stack-tight">
        <h2>{t('forgot.anew')}</h2>
        <p>{t('forgot.anewLead')}</p>
      </section>
    </Screen>
  );
};

export default Forgotten;

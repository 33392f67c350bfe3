import { createSignal, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/copies';
import { formatSize } from '../../i18n/format';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { BackupGiven } from './BackupGiven';

interface BackupFileProps {
  readonly file: { readonly bytes: number; readonly canShare: boolean };
  readonly hasOwn: boolean;
  readonly onBack: () => void;
}

/** The finished file, until it has a place. Closing the system's dialog is no error: the file waits. */
export const BackupFile = (props: BackupFileProps) => {
  const { backup } = useHome();
  const [busy, setBusy] = createSignal(false);
  const [outcome, setOutcome] = createSignal<'save' | 'share' | 'closed' | null>(null);
  const given = () => {
    const how = outcome();
    return how === 'closed' ? null : how;
  };

  const hand = async (how: 'save' | 'share') => {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome((await backup[how]()) ? how : 'closed');
    } finally {
      setBusy(false);
    }
  };

  return (
    <Show
      when={given()}
      fallback={
        <Screen
          title={t('backup.ready')}
          lead={t('backup.readyLead')}
          back={{ onPress: props.onBack }}
          actions={
            <>
              <Show when={props.file.canShare}>
                <Button tone="quiet" busy={busy()} onPress={() => void hand('share')}>
                  {t('backup.share')}
                </Button>
              </Show>
              <Button busy={busy()} onPress={() => void hand('save')}>
                {t('backup.save')}
              </Button>
            </>
          }
        >
          <p>{t('backup.file', { size: formatSize(props.file.bytes) })}</p>
          <Show when={outcome() === 'closed'}>
            <Notice title={t('backup.notGiven')}>
              <p>{t('backup.notGivenLead')}</p>
            </Notice>
          </Show>
        </Screen>
      }
    >
      {(how) => (
        <BackupGiven how={how()} hasOwn={props.hasOwn} onAnother={() => setOutcome(null)} />
      )}
    </Show>
  );
};

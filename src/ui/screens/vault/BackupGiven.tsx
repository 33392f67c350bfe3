import { useHome } from '../../context';
import { t } from '../../i18n/copies';
import { formatDay } from '../../i18n/format';
import { Button, LinkButton } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';

interface BackupGivenProps {
  readonly how: 'save' | 'share';
  readonly hasOwn: boolean;
  readonly onAnother: () => void;
}

export const BackupGiven = (props: BackupGivenProps) => {
  const home = useHome();
  const day = () => formatDay(home.backup.state.lastAt ?? Date.now());
  return (
    <Screen
      title={props.how === 'save' ? t('backup.saved') : t('backup.shared')}
      back={{ onPress: props.onAnother }}
      actions={
        <>
          <Button tone="quiet" onPress={() => props.onAnother()}>
            {t('backup.another')}
          </Button>
          <LinkButton href="/me">{t('backup.done')}</LinkButton>
        </>
      }
    >
      <Notice tone="ok" title={t('backup.doneAt', { day: day() })}>
        <p>{t('backup.look')}</p>
      </Notice>
      <p class="soft">
        {props.hasOwn ? t('backup.opensWithOwn') : t('backup.opensWith')}
        {home.keys.state.recovery && ` ${t('backup.opensWithCode')}`}
      </p>
    </Screen>
  );
};

import { Show } from 'solid-js';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';

/** Small, below everything else, and gone for a week by one tap. */
export const BackupReminder = () => {
  const { backup } = useHome();
  const last = () =>
    backup.state.lastAt === null
      ? t('now.backupNone')
      : t('now.backupLast', { day: formatDay(backup.state.lastAt) });
  return (
    <Show when={backup.state.due}>
      <section class="card now-backup">
        <h2>{t('now.backup')}</h2>
        <p class="soft small">{last()}</p>
        <div class="pair-row">
          <LinkButton tone="quiet" href="/me/backup">
            {t('now.backupMake')}
          </LinkButton>
          <Button
            tone="plain"
            onPress={() => {
              backup.later();
              focusTitle();
            }}
          >
            {t('now.backupLater')}
          </Button>
        </div>
      </section>
    </Show>
  );
};

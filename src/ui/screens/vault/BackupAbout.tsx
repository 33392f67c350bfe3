import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/copies';
import { formatDay } from '../../i18n/format';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';

interface BackupAboutProps {
  readonly onBegin: () => void;
}

/** What goes into the file and what does not, before anything is asked. */
export const BackupAbout = (props: BackupAboutProps) => {
  const home = useHome();
  const last = () => {
    const at = home.backup.state.lastAt;
    return at === null ? t('backup.none') : t('backup.last', { day: formatDay(at) });
  };
  return (
    <Screen
      title={t('backup.title')}
      lead={`${t('backup.lead')} ${last()}`}
      back={{ href: '/me' }}
      actions={<Button onPress={() => props.onBegin()}>{t('backup.begin')}</Button>}
    >
      <section class="stack-tight">
        <h2>{t('backup.in')}</h2>
        <p>{t('backup.inYours')}</p>
      </section>
      <section class="stack-tight">
        <h2>{t('backup.out')}</h2>
        <ul>
          <li>{t('backup.outPartner')}</li>
          <li>{t('backup.outConnection')}</li>
          <li>{t('backup.outDownloads')}</li>
        </ul>
      </section>
      <Show when={!home.keys.state.recovery}>
        <section class="card">
          <h3>{t('backup.noCode')}</h3>
          <p class="soft">{t('backup.noCodeLead')}</p>
          <LinkButton tone="quiet" href="/me/recovery">
            {t('backup.setCode')}
          </LinkButton>
        </section>
      </Show>
    </Screen>
  );
};

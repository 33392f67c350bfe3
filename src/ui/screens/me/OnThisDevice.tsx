import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/home';
import { plural } from '../../i18n/translate';
import { Place } from './Place';

/** The ways to all that keeps what is here. */
export const OnThisDevice = () => {
  const home = useHome();
  const keys = () => (home.keys.state.recovery ? t('me.keysCode') : t('me.keysNoCode'));
  const devices = () => {
    const count = home.devices.state.own.length;
    return t(`me.devicesCount.${plural(count)}`, { count: String(count) });
  };
  const locking = () => {
    const { idleMinutes } = home.state.lockSettings;
    return t(`me.lockAfter.${plural(idleMinutes)}`, { count: String(idleMinutes) });
  };
  const backup = () => {
    const at = home.backup.state.lastAt;
    return at === null ? t('me.backupNone') : t('me.backupAt', { day: formatDay(at) });
  };
  const storage = () => {
    if (home.state.storageKept === null) return null;
    return home.state.storageKept ? t('me.storageKept') : t('me.storageNotKept');
  };
  return (
    <section class="stack-tight">
      <h2>{t('me.safe')}</h2>
      <ul class="me-list">
        <Place href="/me/devices" name={t('me.devices')} state={devices()} />
        <Place href="/me/keys" name={t('me.keys')} state={keys()} />
        <Place href="/me/lock" name={t('me.locking')} state={locking()} />
        <Place href="/me/backup" name={t('me.backup')} state={backup()} />
        <Place href="/me/restore" name={t('me.restore')} />
        <Place href="/me/storage" name={t('me.storage')} state={storage()} />
        <Place href="/me/log" name={t('me.log')} />
        <Place href="/me/erase" name={t('me.erase')} />
      </ul>
    </section>
  );
};

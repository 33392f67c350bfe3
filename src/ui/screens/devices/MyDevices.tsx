import { For, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/devices';
import { LinkButton } from '../../kit/Button';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';

/** A person's own devices, and the ways to one more. */
const MyDevices = () => {
  const { devices } = useHome();
  const isAlone = () => devices.state.own.length < 2;
  const inStep = () => {
    const { state } = devices.state.sync;
    if (state === 'unpaired' || state === 'stopped') return t('devices.waiting');
    return t(`devices.${state}`);
  };
  return (
    <Screen
      title={t('devices.title')}
      lead={isAlone() ? t('devices.alone') : t('devices.lead')}
      back={{ href: '/me' }}
      actions={
        <>
          <LinkButton href="/me/devices/add">{t('devices.add')}</LinkButton>
          <Show when={isAlone()}>
            <LinkButton tone="plain" href="/me/devices/join">
              {t('devices.join')}
            </LinkButton>
          </Show>
        </>
      }
    >
      <Show when={!isAlone()} fallback={<p>{t('devices.aloneLead')}</p>}>
        <p role="status">{inStep()}</p>
        <Rows>
          <For each={devices.state.own}>
            {(device) => (
              <Row
                href={`/me/devices/one/${device.id}`}
                title={device.name || t('devices.unnamed')}
                about={
                  device.isHere
                    ? t('devices.here')
                    : t('devices.since', { day: formatDay(device.addedAt) })
                }
              />
            )}
          </For>
        </Rows>
      </Show>
    </Screen>
  );
};

export default MyDevices;

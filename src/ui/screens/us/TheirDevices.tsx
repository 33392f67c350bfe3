import { For, Show } from 'solid-js';
import type { PartnerDeviceView } from '../../../app/api';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Notice } from '../../kit/Notice';

interface TheirDevicesProps {
  /** The partner's name. */
  readonly name: string;
}

/** The partner has added a device: it is theirs to add, and this person's to accept. */
export const TheirNewDevices = (props: TheirDevicesProps) => {
  const { devices } = useHome();
  const answer = (give: () => void) => {
    give();
    focusTitle();
  };
  const nameOf = (device: PartnerDeviceView) => device.name || t('theirs.unnamed');
  return (
    <For each={devices.state.asked}>
      {(device) => (
        <Notice title={t('theirs.added', { name: props.name, device: nameOf(device) })}>
          <p>{t('theirs.addedLead', { name: props.name })}</p>
          <p class="soft">{t('theirs.ask', { name: props.name })}</p>
          <Button onPress={() => answer(() => devices.accept(device.id))}>
            {t('theirs.accept')}
          </Button>
          <Button tone="quiet" onPress={() => answer(() => devices.refuse(device.id))}>
            {t('theirs.refuse')}
          </Button>
        </Notice>
      )}
    </For>
  );
};

/** Which devices the partner has: names, and nothing of when they were there. */
export const TheirDevices = (props: TheirDevicesProps) => {
  const { devices } = useHome();
  const hasSome = () => devices.state.partner.length > 1 || devices.state.refused.length > 0;
  return (
    <Show when={hasSome()}>
      <section class="stack-tight">
        <h2>{t('theirs.title', { name: props.name })}</h2>
        <ul>
          <For each={devices.state.partner}>
            {(device) => <li>{device.name || t('theirs.unnamed')}</li>}
          </For>
        </ul>
        <For each={devices.state.refused}>
          {(device) => (
            <>
              <p class="soft">
                {t('theirs.refused', { device: device.name || t('theirs.unnamed') })}
              </p>
              <Button tone="plain" onPress={() => devices.accept(device.id)}>
                {t('theirs.afterAll')}
              </Button>
            </>
          )}
        </For>
      </section>
    </Show>
  );
};

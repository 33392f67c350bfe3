import { useNavigate, useParams } from '@solidjs/router';
import { createSignal, Show, untrack } from 'solid-js';
import type { OwnDeviceView } from '../../../app/api';
import { useHome } from '../../context';
import { t } from '../../i18n/devices';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Screen } from '../../kit/Screen';
import { AskPassphrase } from '../vault/AskPassphrase';

interface FoundProps {
  readonly device: OwnDeviceView;
}

const Found = (props: FoundProps) => {
  const { devices } = useHome();
  const navigate = useNavigate();
  // What was typed stays when the other device renames it meanwhile.
  const [name, setName] = createSignal(untrack(() => props.device.name));
  const [removes, setRemoves] = createSignal(false);
  const leave = () => navigate('/me/devices');
  return (
    <Show
      when={removes()}
      fallback={
        <form
          class="screen-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name().trim() === '') return;
            devices.rename(props.device.id, name());
            leave();
          }}
        >
          <Screen
            title={props.device.name || t('devices.unnamed')}
            lead={props.device.isHere ? t('devices.here') : undefined}
            back={{ href: '/me/devices' }}
            actions={
              <>
                <Button submits>{t('name.keep')}</Button>
                <Show when={!props.device.isHere}>
                  <Button tone="plain" onPress={() => setRemoves(true)}>
                    {t('device.remove')}
                  </Button>
                </Show>
              </>
            }
          >
            <Field label={t('name.label')} maxLength={40} value={name()} onInput={setName} />
            <p class="soft">{t('name.partner')}</p>
          </Screen>
        </form>
      }
    >
      <AskPassphrase
        title={t('device.removeTitle', { name: props.device.name || t('devices.unnamed') })}
        lead={t('device.removeLead')}
        back={{ onPress: () => setRemoves(false) }}
        tone="danger"
        action={t('device.remove')}
        working={t('device.removing')}
        command={(passphrase) => devices.remove(props.device.id, passphrase)}
        onDone={leave}
      >
        <p>{t('device.keeps')}</p>
        <p class="soft">{t('device.partner')}</p>
        <p class="soft">{t('device.renew')}</p>
      </AskPassphrase>
    </Show>
  );
};

/** One of a person's own devices: its name, and the way to be rid of it. */
const OneDevice = () => {
  const { devices } = useHome();
  const params = useParams();
  const device = () => devices.state.own.find(({ id }) => id === params['id']);
  return (
    <Show
      when={device()}
      fallback={
        <Screen title={t('device.title')} lead={t('device.gone')} back={{ href: '/me/devices' }} />
      }
    >
      {(found) => <Found device={found()} />}
    </Show>
  );
};

export default OneDevice;

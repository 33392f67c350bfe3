import { useNavigate } from '@solidjs/router';
import { useHome } from '../../context';
import { t } from '../../i18n/devices';
import { AskPassphrase } from '../vault/AskPassphrase';
import { OwnPairing } from './OwnPairing';
import { useOwnPairing } from './useOwnPairing';

/** On the device that is there already: the passphrase first, since everything goes across. */
const AddDevice = () => {
  const { devices } = useHome();
  const navigate = useNavigate();
  const { view, forget } = useOwnPairing();
  const leave = () => navigate('/me/devices');
  return (
    <OwnPairing
      view={view()}
      onAgain={forget}
      onLeave={leave}
      onDone={leave}
      begin={
        <AskPassphrase
          title={t('add.title')}
          lead={t('add.lead')}
          back={{ href: '/me/devices' }}
          action={t('add.go')}
          working={t('add.going')}
          command={(passphrase) => devices.add(passphrase)}
          onDone={() => {}}
        >
          <p class="soft">{t('add.only')}</p>
        </AskPassphrase>
      }
    />
  );
};

export default AddDevice;

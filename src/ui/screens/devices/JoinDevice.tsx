import { useNavigate } from '@solidjs/router';
import { useHome } from '../../context';
import { EnterCode } from './EnterCode';
import { OwnPairing } from './OwnPairing';
import { useOwnPairing } from './useOwnPairing';

/** On the device that comes to be with the others. */
const JoinDevice = () => {
  const { devices, state } = useHome();
  const navigate = useNavigate();
  const { view, forget } = useOwnPairing();
  // Without a name this is a new home: the first screens are what lies behind.
  const leave = () => navigate(state.name === '' ? '/' : '/me/devices');
  return (
    <OwnPairing
      view={view()}
      onAgain={forget}
      onLeave={leave}
      onDone={() => navigate('/')}
      begin={<EnterCode onCode={(text) => devices.join(text)} onBack={leave} />}
    />
  );
};

export default JoinDevice;

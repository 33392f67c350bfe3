import { useNavigate, useParams } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { useHome } from '../../context';
import { Doubt } from './Doubt';
import { TryIt } from './TryIt';
import { Usual } from './Usual';
import { Week } from './Week';

/** The first steps, `/start/week` and so on. They can be put away at any point, and don't come back by themselves. */
const Start = () => {
  const { learning } = useHome();
  const navigate = useNavigate();
  const params = useParams();
  const leave = () => {
    learning.setWording({ firstSteps: 'done' });
    navigate('/');
  };
  return (
    <Switch fallback={<Usual onAway={leave} />}>
      <Match when={params['step'] === 'doubt'}>
        <Doubt />
      </Match>
      <Match when={params['step'] === 'try'}>
        <TryIt />
      </Match>
      <Match when={params['step'] === 'week'}>
        <Week onDone={leave} />
      </Match>
    </Switch>
  );
};

export default Start;

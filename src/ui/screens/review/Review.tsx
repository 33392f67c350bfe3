import { Show } from 'solid-js';
import { useHome } from '../../context';
import { Begin } from './Begin';
import { Stage } from './Stage';
import { stagesFor } from './stages';

/** The talk about care: where it begins, or the stage at which it is. */
const Review = () => {
  const home = useHome();
  const stage = () =>
    stagesFor(home.state.partner !== null).find(({ id }) => id === home.care.state.review.stage);
  return (
    <Show when={stage()} keyed fallback={<Begin />}>
      {(at) => <Stage stage={at} />}
    </Show>
  );
};

export default Review;

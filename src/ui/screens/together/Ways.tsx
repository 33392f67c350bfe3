import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/together';
import { Place } from '../me/Place';
import '../me/Me.css';

/** From Us to everything that goes with the care card. */
export const Ways = () => {
  const home = useHome();
  const isForTwo = () => home.state.partner !== null;
  return (
    <section class="stack-tight">
      <h2>{isForTwo() ? t('ways.title') : t('ways.own')}</h2>
      <ul class="me-list">
        <Show when={isForTwo()}>
          <Place href="/us/same" name={t('ways.compare')} />
          <Place href="/us/talk" name={t('ways.talk')} />
        </Show>
        <Place href="/us/far" name={t('ways.far')} />
        <Place href="/before" name={t('ways.before')} />
        <Place href="/us/plan" name={t('ways.plan')} />
        <Place href="/us/routine" name={t('ways.routine')} />
        <Place href="/us/kit" name={t('ways.kit')} />
        <Place href="/us/review" name={t('ways.review')} />
        <Place href="/us/changes" name={t('ways.changes')} />
      </ul>
    </section>
  );
};

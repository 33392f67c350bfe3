import { useLocation } from '@solidjs/router';
import { createSignal, Match, onMount, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/card';
import { LinkButton } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';
import { Lines } from './Lines';
import { Stopped } from './Stopped';
import { useCard } from './useCard';
import './CareCard.css';

/** What both like, or one alone; or a quiet page that says nothing about why there is none. */
const CareCard = () => {
  const home = useHome();
  const location = useLocation();
  const card = useCard();
  const [isDim, setDim] = createSignal(false);
  const signals = () => home.care.state.tonight.signals;
  // From here on, nothing loosens tonight.
  onMount(() => home.care.begin());
  return (
    <div class="care-card" classList={{ 'card-dim': isDim() }}>
      <Switch
        fallback={
          <Lines card={card} keep={`${location.pathname}/keep`} isDim={isDim()} onDim={setDim} />
        }
      >
        <Match when={signals().includes('stop')}>
          <Stopped again={t('card.again')} onAgain={() => home.care.clearSignals()} />
        </Match>
        <Match when={card.lines().length === 0 && signals().length === 0}>
          <Screen
            title={t('card.empty')}
            lead={card.isOwn() ? t('card.ownEmptyLead') : t('card.emptyLead')}
            back={{ href: '/' }}
            motif={<TwoShapes near={card.isOwn() ? 0 : 1} />}
            actions={
              <LinkButton tone="quiet" href="/me/likes">
                {t('card.answers')}
              </LinkButton>
            }
          />
        </Match>
      </Switch>
    </div>
  );
};

export default CareCard;

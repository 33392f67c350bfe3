import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';
import { cardLine } from './lines';
import './CareCard.css';

/** As many lines as can be read across a bed. */
const linesAtOnce = 3;

const Lines = () => {
  const home = useHome();
  const [from, setFrom] = createSignal(0);
  const start = () => (from() < home.care.state.card.length ? from() : 0);
  const hasMore = () => home.care.state.card.length > linesAtOnce;
  return (
    <Screen
      title={t('card.title')}
      lead={t('card.lead')}
      back={{ href: '/' }}
      actions={
        <Show when={hasMore()}>
          <Button tone="quiet" onPress={() => setFrom(start() + linesAtOnce)}>
            {t('card.more')}
          </Button>
        </Show>
      }
    >
      <ul class="care-lines" aria-label={t('card.title')} aria-live="polite">
        <For each={home.care.state.card.slice(start(), start() + linesAtOnce)}>
          {(item) => <li>{cardLine(item)}</li>}
        </For>
      </ul>
    </Screen>
  );
};

/** What both like, or a quiet page that says nothing about why there is none. */
const CareCard = () => {
  const home = useHome();
  return (
    <Switch fallback={<Lines />}>
      <Match when={home.state.partner === null}>
        <Screen
          title={t('card.unpaired')}
          lead={t('card.unpairedLead')}
          back={{ href: '/' }}
          motif={<TwoShapes near={0} />}
          actions={<LinkButton href="/us/pair">{t('us.connect')}</LinkButton>}
        />
      </Match>
      <Match when={home.care.state.card.length === 0}>
        <Screen
          title={t('card.empty')}
          lead={t('card.emptyLead')}
          back={{ href: '/' }}
          motif={<TwoShapes near={1} />}
          actions={
            <LinkButton tone="quiet" href="/me">
              {t('card.answers')}
            </LinkButton>
          }
        />
      </Match>
    </Switch>
  );
};

export default CareCard;

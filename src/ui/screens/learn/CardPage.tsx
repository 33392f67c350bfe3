import { useParams, useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { cardById, type Path } from '../../../content/cards/cards';
import type { CardFacts } from '../../../content/cards/types';
import { t } from '../../i18n/texts';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Article } from './Article';
import { Gone } from './Gone';
import { useShelf } from './LearnFrame';
import { cardPlace, pathIn } from './places';

interface OnwardProps {
  readonly path: Path;
  readonly from: CardFacts['id'];
}

/** To the next card of the path, or back to all of them. */
const Onward = (props: OnwardProps) => {
  const shelf = useShelf();
  const next = () => props.path.cards[props.path.cards.indexOf(props.from) + 1];
  const titleOf = (id: CardFacts['id']) => shelf.cards()?.words.cards[id]?.title ?? '';
  return (
    <Show
      when={next()}
      fallback={
        <>
          <p class="soft small">{t('card.end')}</p>
          <LinkButton href="/learn">{t('learn.toLearn')}</LinkButton>
        </>
      }
    >
      {(id) => (
        <LinkButton href={cardPlace(id(), props.path.id)}>
          {t('card.next', { title: titleOf(id()) })}
        </LinkButton>
      )}
    </Show>
  );
};

const Card = (props: { readonly facts: CardFacts }) => {
  const shelf = useShelf();
  const [query] = useSearchParams();
  const words = () => shelf.cards()?.words.cards[props.facts.id];
  const path = () => {
    const found = pathIn(query['row']);
    return found?.cards.includes(props.facts.id) ? found : undefined;
  };
  const pathTitle = () => {
    const found = path();
    return found && shelf.cards()?.words.paths[found.id].title;
  };
  const onward = () => {
    const found = path();
    return found && <Onward path={found} from={props.facts.id} />;
  };
  return (
    <Screen
      title={words()?.title ?? ''}
      motif={<Show when={pathTitle()}>{(title) => <p class="article-path">{title()}</p>}</Show>}
      back={{ href: '/learn' }}
      actions={onward()}
    >
      <Article facts={props.facts} words={words()} language={shelf.cards()?.language} />
    </Screen>
  );
};

/** `/learn/cards/card.07`, alone or as a step of `?row=`. */
const CardPage = () => {
  const params = useParams();
  return (
    <Show when={cardById(params['id'] ?? '')} keyed fallback={<Gone />}>
      {(facts) => <Card facts={facts} />}
    </Show>
  );
};

export default CardPage;

import { useParams, useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { cardById, pathById } from '../../../content/cards/cards';
import type { CardFacts } from '../../../content/cards/types';
import { t } from '../../i18n/texts';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Article } from './Article';
import { Gone } from './Gone';
import { useShelf } from './LearnFrame';
import { cardPlace } from './places';

const Card = (props: { readonly facts: CardFacts }) => {
  const shelf = useShelf();
  const [query] = useSearchParams();
  const words = () => shelf.cards()?.words.cards[props.facts.id];
  const path = () => pathById(String(query['path']));
  const pathWords = () => {
    const found = path();
    return found && shelf.cards()?.words.paths[found.id];
  };
  const next = () => {
    const found = path();
    return found?.cards[found.cards.indexOf(props.facts.id) + 1];
  };
  const titleOf = (id: CardFacts['id']) => shelf.cards()?.words.cards[id]?.title ?? '';
  return (
    <Screen
      title={words()?.title ?? ''}
      lead={pathWords()?.title}
      back={{ href: '/learn' }}
      actions={
        <Show when={path()}>
          {(found) => (
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
                <LinkButton href={cardPlace(id(), found().id)}>
                  {t('card.next', { title: titleOf(id()) })}
                </LinkButton>
              )}
            </Show>
          )}
        </Show>
      }
    >
      <Article facts={props.facts} words={words()} language={shelf.cards()?.language} />
    </Screen>
  );
};

/** `/learn/cards/card.07`, alone or as a step of `?path=`. */
const CardPage = () => {
  const params = useParams();
  return (
    <Show when={cardById(params['id'] ?? '')} keyed fallback={<Gone />}>
      {(facts) => <Card facts={facts} />}
    </Show>
  );
};

export default CardPage;

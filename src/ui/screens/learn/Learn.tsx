import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { cards, cardParts, paths } from '../../../content/cards/cards';
import { myths } from '../../../content/misconceptions/misconceptions';
import { createSearch } from '../../../core/search';
import { useHome } from '../../context';
import { t } from '../../i18n/texts';
import { plural } from '../../i18n/translate';
import { Field } from '../../kit/Field';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import { useShelf } from './LearnFrame';
import { allTexts, type Text } from './allTexts';
import { cardPlace } from './places';

const Texts = (props: { readonly texts: readonly Text[] }) => {
  const { learning } = useHome();
  const shelf = useShelf();
  return (
    <Told language={shelf.cards()?.language}>
      <Rows>
        <For each={props.texts}>
          {({ id, title, href }) => (
            <Row
              href={href}
              title={title}
              mark={learning.state.read.includes(id) ? t('learn.read') : undefined}
            />
          )}
        </For>
      </Rows>
    </Told>
  );
};

const Browse = (props: { readonly texts: readonly Text[] }) => {
  const shelf = useShelf();
  const { learning } = useHome();
  const byId = createMemo(() => new Map(props.texts.map((text) => [text.id, text])));
  const of = (ids: readonly string[]) => ids.flatMap((id) => byId().get(id) ?? []);
  const favourites = () => of(learning.state.favourites);
  return (
    <>
      <section class="stack-tight">
        <h2>{t('learn.paths')}</h2>
        <Told language={shelf.cards()?.language}>
          <Rows>
            <For each={paths}>
              {(path) => (
                <Row
                  href={cardPlace(path.cards[0] ?? 'card.01', path.id)}
                  title={shelf.cards()?.words.paths[path.id].title ?? ''}
                  about={shelf.cards()?.words.paths[path.id].lead}
                  mark={t(`learn.path.${plural(path.cards.length)}`, { n: path.cards.length })}
                />
              )}
            </For>
          </Rows>
        </Told>
      </section>
      <Show when={favourites().length > 0}>
        <section class="stack-tight">
          <h2>{t('learn.kept')}</h2>
          <Texts texts={favourites()} />
        </section>
      </Show>
      <For each={cardParts}>
        {(part) => (
          <section class="stack-tight">
            <h2>{t(`learn.part.${part}`)}</h2>
            <Texts texts={of(cards.flatMap((card) => (card.part === part ? card.id : [])))} />
          </section>
        )}
      </For>
      <section class="stack-tight">
        <h2>{t('learn.myths')}</h2>
        <p class="soft">{t('learn.mythsLead')}</p>
        <Texts texts={of(myths.map(({ id }) => id))} />
      </section>
    </>
  );
};

/** All cards and misconceptions, with a search that answers at every key. */
const Learn = () => {
  const shelf = useShelf();
  const texts = createMemo(() => allTexts(shelf.cards()?.words, shelf.myths()?.words));
  const search = createMemo(() => createSearch(texts()));
  const found = createMemo(() => search()(shelf.query()));
  return (
    <Screen title={t('learn.title')} lead={t('learn.lead')} back={{ href: '/' }}>
      <Field
        label={t('learn.search')}
        value={shelf.query()}
        maxLength={60}
        onInput={(query) => shelf.search(query)}
      />
      <Switch fallback={<Browse texts={texts().map(({ item }) => item)} />}>
        <Match when={found().length > 0}>
          <section class="stack-tight">
            <h2>{t('learn.found')}</h2>
            <Texts texts={found()} />
          </section>
        </Match>
        <Match when={shelf.query().trim() !== ''}>
          <p class="soft" role="status">
            {t('learn.nothing')}
          </p>
        </Match>
      </Switch>
    </Screen>
  );
};

export default Learn;

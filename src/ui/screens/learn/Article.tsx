import { For, Show } from 'solid-js';
import type { Claim, ContentNote } from '../../../content/cards/types';
import type { Basis } from '../../../content/grades';
import { t } from '../../i18n/texts';
import { Told } from '../../kit/Told';
import { Certainty } from './Certainty';
import { Marks } from './Marks';
import './learn.css';

interface ArticleProps {
  readonly facts: {
    readonly id: string;
    readonly claims: readonly Claim[];
    readonly basis?: Basis;
    readonly reviewed: string;
    readonly note?: ContentNote;
  };
  readonly words:
    | {
        readonly body: readonly string[];
        readonly try: string;
        readonly claims: readonly string[];
      }
    | undefined;
  readonly language: string | undefined;
}

/** What a card and a misconception have in common: the text, one thing to try, and how sure it is. */
export const Article = (props: ArticleProps) => (
  <>
    <Show when={props.facts.note}>
      {(note) => <p class="article-note">{t(`card.note.${note()}`)}</p>}
    </Show>
    <Told language={props.language}>
      <div class="article">
        <For each={props.words?.body}>{(text) => <p>{text}</p>}</For>
      </div>
    </Told>
    <section class="card">
      <h2>{t('card.try')}</h2>
      <Told language={props.language}>
        <p class="article-try">{props.words?.try}</p>
      </Told>
    </section>
    <Certainty
      claims={props.facts.claims}
      about={props.words?.claims ?? []}
      language={props.language}
      basis={props.facts.basis}
      reviewed={props.facts.reviewed}
    />
    <Marks id={props.facts.id} />
  </>
);

import { For, Show } from 'solid-js';
import type { Claim } from '../../../content/cards/types';
import { citationOf, doisOf, evidenceById } from '../../../content/evidence/evidence';
import type { EvidenceId } from '../../../content/evidence/types';
import type { Basis } from '../../../content/grades';
import { formatMonth } from '../../i18n/format';
import { t } from '../../i18n/texts';
import { Told } from '../../kit/Told';
import { useShelf } from './LearnFrame';

const Source = (props: { readonly id: EvidenceId }) => {
  const { evidence: texts } = useShelf();
  const words = () => texts()?.words[props.id];
  const row = () => evidenceById(props.id);
  const reference = () => {
    const found = row();
    if (!found?.citation) return null;
    const dois = doisOf(found).map((doi) => t('card.doi', { doi }));
    return [citationOf(found) ?? t('card.noDoi'), ...dois].join(' · ');
  };
  return (
    <li class="source">
      <Told language={texts()?.language}>
        <p>{words()?.who}</p>
      </Told>
      <p class="soft small">{t('card.limit')}</p>
      <Told language={texts()?.language}>
        <p>{words()?.limit}</p>
      </Told>
      <Show when={reference()}>
        {(text) => (
          <p class="soft small source-reference" lang="en" dir="ltr">
            {text()}
          </p>
        )}
      </Show>
    </li>
  );
};

interface CertaintyProps {
  readonly claims: readonly Claim[];
  /** What each claim is about. */
  readonly about: readonly string[];
  /** Of `about`. */
  readonly language: string | undefined;
  readonly basis: Basis | undefined;
  readonly reviewed: string;
}

/** How well the text is supported, in words; who was studied, and what that can’t tell. */
export const Certainty = (props: CertaintyProps) => {
  const sources = () => [...new Set(props.claims.flatMap(({ from }) => from))];
  return (
    <section class="stack-tight">
      <h2>{t('card.sure')}</h2>
      <For each={props.claims}>
        {({ grade }, index) => (
          <div class="claim">
            <p class="claim-grade">{t(`grade.${grade}`)}</p>
            <Told language={props.language}>
              <p class="claim-about">{props.about[index()]}</p>
            </Told>
            <p class="soft small">{t(`grade.${grade}.meaning`)}</p>
          </div>
        )}
      </For>
      <Show when={props.basis}>{(basis) => <p>{t(`basis.${basis()}`)}</p>}</Show>
      <Show when={sources().length > 0}>
        <details class="sources">
          <summary>{t('card.sources')}</summary>
          <ul class="source-list">
            <For each={sources()}>{(id) => <Source id={id} />}</For>
          </ul>
        </details>
      </Show>
      <p class="soft small">{t('card.reviewed', { month: formatMonth(props.reviewed) })}</p>
    </section>
  );
};

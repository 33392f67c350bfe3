import type { DropPlan, Names, PlanPart } from '../core/care/personal';
import type { Today } from '../core/care/profile';
import { shownNames, shownPlan, shownTags } from './care';
import { origins, type Book } from './collection';
import type { DatedSingle } from './standing';

/** What a person keeps, of which parts may be chosen to be shown. `today` null: the tags are not shown. */
export interface CareToShow {
  readonly plan: DropPlan;
  readonly names: Names;
  readonly today: Pick<Today, 'until' | 'tags'> | null;
}

const nothing = {
  plan: { parts: {} },
  names: { called: '', pronouns: '', body: '' },
  today: { until: 0, tags: [] },
} as const;

const chosenParts = (plan: DropPlan) =>
  Object.fromEntries(
    (Object.entries(plan) as [PlanPart, DropPlan[PlanPart]][]).flatMap(([part, { text, shown }]) =>
      shown && text !== '' ? [[part, text] as const] : [],
    ),
  );

/**
 * Brings tags, plan and names of the shared book in line with what the person chose to show; null: nothing. What was
 * never shown leaves no trace there.
 */
export const publishCare = (
  sharedBook: Book,
  care: CareToShow | null,
  stamp: { nextId(): string; at: number },
): void => {
  const bring = <T>(single: DatedSingle<T>, wanted: T) => {
    if (JSON.stringify(single.read(sharedBook)) === JSON.stringify(wanted)) return;
    single.write(sharedBook, { id: stamp.nextId(), at: stamp.at }, wanted);
  };
  const names = ({ called, pronouns, body, shown }: Names) =>
    shown ? { called, pronouns, body } : nothing.names;
  const today = ({ until, tags }: Pick<Today, 'until' | 'tags'>) => ({ until, tags });
  sharedBook.transact(() => {
    bring(shownPlan, care ? { parts: chosenParts(care.plan) } : nothing.plan);
    bring(shownNames, care ? names(care.names) : nothing.names);
    bring(shownTags, care?.today ? today(care.today) : nothing.today);
  }, origins.local);
};

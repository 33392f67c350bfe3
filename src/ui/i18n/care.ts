import type { HowPart, Tag, Visibility } from '../../core/care/profile';
import type { PlanPart } from '../../core/care/personal';
import type { ReviewNote, ReviewStageId } from '../../core/care/review';
import type { Kind, PrefGroup, PrefId } from '../../core/care/types';
import { care } from './en/care';
import { kit } from './en/kit';
import { review } from './en/review';
import { createLookup, createTranslate } from './translate';

/** Words of everything around the answers; loaded with the screens that show it. */
export const t = createTranslate({ ...care, ...kit, ...review });

const wordsOf = createLookup({ ...care, ...kit, ...review });

export const kindWords = (kind: Kind, part: 'label' | 'meaning' = 'label'): string =>
  t(`kind.${kind}.${part}`);

export const tagWords = (tag: Tag): string => t(`tag.${tag}`);

export const groupWords = (group: PrefGroup): string => t(`group.${group}`);

/** A place of the touch map, such as `M01`. */
export const placeWords = (place: PrefId): string => wordsOf(`place.${place}`) ?? '';

/** What a wish is about, or one of its values. */
export const howWords = (part: HowPart, value?: string): string =>
  wordsOf(value === undefined ? `how.${part}` : `how.${part}.${value}`) ?? '';

export const visibilityWords = (
  visibility: Visibility,
  part: 'label' | 'meaning' = 'label',
): string => t(`seenBy.${visibility}.${part}`);

export const planWords = (part: PlanPart): string => t(`plan.${part}`);

/** What to know about an item, or about its group; most need none. */
export const noteWords = (id: PrefId): string | null =>
  wordsOf(`note.${id}`) ?? wordsOf(`note.${id.charAt(0)}`) ?? null;

export const kitWords = (id: string): string => wordsOf(`kit.${id}`) ?? '';

export const reviewWords = (stage: ReviewStageId, part: 'title' | 'lead'): string =>
  t(`review.${stage}.${part}`);

export const reviewNoteWords = (note: ReviewNote): string => t(`review.note.${note}`);

import { afterwards } from './afterwards';
import { between } from './between';
import { body } from './body';
import type { Evidence, EvidenceId } from './types';

/** E1 to E54. */
export const evidence: readonly Evidence[] = [...afterwards, ...body, ...between];

const byId: ReadonlyMap<EvidenceId, Evidence> = new Map(evidence.map((one) => [one.id, one]));

export const evidenceById = (id: EvidenceId): Evidence | undefined => byId.get(id);

/** The reference as a person may read it: null while it has not been compared with its source. */
export const citationOf = ({ citation }: Evidence): string | null =>
  citation?.checked ? citation.text : null;

/** The DOIs that have been compared with their source. */
export const doisOf = ({ dois }: Evidence): readonly string[] =>
  dois.filter(({ checked }) => checked).map(({ text }) => text);

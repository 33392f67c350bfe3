import type { ScriptItem } from '../../core/care/script';
import { library } from './library';

/** What lies in one file of sound: the lines of one block, or those that several say. */
export interface VoicedFile {
  /** Such as `b1`, or `shared`. */
  readonly id: string;
  readonly lines: readonly string[];
}

const textsOf = (items: readonly ScriptItem[]): readonly string[] => [
  ...new Set(items.flatMap((item) => ('text' in item ? [item.text] : []))),
];

/**
 * Everything that a voice has to say: 59 files or so. A line that stands in several blocks is said once, in a file that
 * every session needs.
 */
export const voicedFiles = (): readonly VoicedFile[] => {
  const { blocks, minutes, outline, reminders, silences } = library;
  const own = [...blocks.values()].map(({ id, items }) => ({
    id: id.slice(4).toLowerCase(),
    lines: textsOf(items),
  }));
  const owners = new Map<string, number>();
  for (const text of own.flatMap(({ lines }) => lines)) {
    owners.set(text, (owners.get(text) ?? 0) + 1);
  }
  const general = [
    ...[...Object.values(minutes), ...Object.values(outline), ...reminders].map(({ text }) => text),
    ...Object.values(silences).flatMap((texts) => Object.values(texts)),
  ];
  const shared = new Set([
    ...general,
    ...[...owners].flatMap(([text, count]) => (count > 1 ? [text] : [])),
  ]);
  return [
    { id: 'shared', lines: [...shared] },
    ...own.map(({ id, lines }) => ({ id, lines: lines.filter((text) => !shared.has(text)) })),
  ].filter(({ lines }) => lines.length > 0);
};

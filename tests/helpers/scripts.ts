import { library } from '../../src/content/blocks/library';
import { questions } from '../../src/content/preferences';
import {
  lengths,
  type Audience,
  type Block,
  type Length,
  type Tone,
} from '../../src/core/care/script';
import { linesOf, type Telling } from '../../src/core/care/telling';

export interface SpokenText {
  readonly where: string;
  readonly text: string;
}

/** Every sentence that a voice can say, each once. */
export const spokenTexts: readonly SpokenText[] = (() => {
  const all = new Map<string, string>();
  const add = (where: string, text: string) => all.set(text, all.get(text) ?? where);
  for (const { id, items } of library.blocks.values()) {
    for (const item of items) if ('text' in item) add(id, item.text);
  }
  const { minutes, outline, reminders, silences } = library;
  const lines = [...Object.values(minutes), ...Object.values(outline), ...reminders];
  for (const { text } of lines) add('shared', text);
  for (const texts of Object.values(silences)) {
    for (const text of Object.values(texts)) add('shared', text);
  }
  return [...all].map(([text, where]) => ({ where, text }));
})();

/** Everybody likes everything; ten minutes, not in gentle mode. */
export const openTelling: Telling = {
  tone: 'warm',
  audience: 'couple',
  gentle: false,
  touch: true,
  welcome: new Set(questions.map(({ id }) => id)),
  minutes: 10,
  families: [],
  longestS: 40,
};

/** Every way in which a block can be told, at its shortest silences. */
export const tellingsOf = (block: Block) =>
  lengths.flatMap((length) =>
    (['plain', 'warm'] as const).flatMap((tone) =>
      block.audiences.flatMap((audience) =>
        [true, false].flatMap((gentle) =>
          gentle && block.notGentle ? [] : [told(block, { length, tone, audience, gentle })],
        ),
      ),
    ),
  );

interface Variant {
  readonly length: Length;
  readonly tone: Tone;
  readonly audience: Audience;
  readonly gentle: boolean;
}

const told = (block: Block, variant: Variant) => ({
  ...variant,
  lines: linesOf(
    library,
    block,
    { length: variant.length, silenceS: 0 },
    { ...openTelling, ...variant },
  ),
});

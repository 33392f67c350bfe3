import { For } from 'solid-js';
import type { Noted } from '../../../core/care/checkIn';
import { createTexts } from '../../texts';
import { linesOf } from './questions';

/** What was noted, in words. */
export const TapLines = (props: {
  readonly noted: Noted;
  readonly isOwn: boolean;
  readonly isLater: boolean;
}) => {
  const texts = createTexts('feelings');
  const feeling = (id: string) => {
    const words: Readonly<Record<string, string>> = texts()?.words ?? {};
    return words[id] ?? '';
  };
  return (
    <ul class="noted-lines">
      <For each={linesOf(props.noted, props, feeling)}>{(line) => <li>{line}</li>}</For>
    </ul>
  );
};

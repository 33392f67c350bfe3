import { createSignal, type JSX } from 'solid-js';
import { t } from '../../i18n/texts';
import { Button } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import './words.css';

export interface DeckGroup<Group extends string, Id extends string> {
  readonly id: Group;
  readonly name: string;
  readonly items: readonly Id[];
}

interface DeckProps<Group extends string, Id extends string> {
  readonly title: string;
  readonly note: string;
  readonly groups: readonly DeckGroup<Group, Id>[];
  readonly textOf: (id: Id) => string;
  readonly language: string | undefined;
  /** Called when another group or text is shown. */
  readonly onTurn?: () => void;
  /** What can be done with the text that is shown. */
  readonly action?: (text: string) => JSX.Element;
  /** Stands below the text. */
  readonly below?: (group: Group, text: string) => JSX.Element;
}

/** One short text at a time, out of a few groups. */
export const Deck = <Group extends string, Id extends string>(props: DeckProps<Group, Id>) => {
  const [group, setGroup] = createSignal(0);
  const [at, setAt] = createSignal(0);
  const shown = () => props.groups[group()];
  const text = () => {
    const items = shown()?.items ?? [];
    const id = items[at() % items.length];
    return id === undefined ? '' : props.textOf(id);
  };
  const turn = (nextGroup: number, next: number) => {
    setGroup(nextGroup);
    setAt(next);
    props.onTurn?.();
  };
  return (
    <Screen
      title={props.title}
      back={{ href: '/words' }}
      actions={
        <>
          <Button onPress={() => turn(group(), at() + 1)}>{t('say.another')}</Button>
          {props.action?.(text())}
        </>
      }
    >
      <Chips
        label={t('say.group')}
        options={props.groups}
        isOn={(id) => id === shown()?.id}
        onPick={(id) =>
          turn(
            props.groups.findIndex((each) => each.id === id),
            0,
          )
        }
      />
      <Told language={props.language}>
        <p class="deck-text" aria-live="polite">
          {text()}
        </p>
      </Told>
      {props.below?.(shown()?.id ?? ('' as Group), text())}
      <p class="soft small">{props.note}</p>
    </Screen>
  );
};

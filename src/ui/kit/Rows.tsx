import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';

interface RowsProps {
  readonly children: JSX.Element;
}

/** A list of places to go to. */
export const Rows = (props: RowsProps) => <ul class="rows">{props.children}</ul>;

interface RowProps {
  readonly href: string;
  readonly title: string;
  readonly about?: string | undefined;
  /** A word at the end of the row. */
  readonly mark?: string | undefined;
  /** Says what is to be opened there, before the way is taken. */
  readonly onOpen?: () => void;
}

export const Row = (props: RowProps) => (
  <li>
    <A href={props.href} class="row" onClick={() => props.onOpen?.()}>
      <span class="row-words">
        <span>{props.title}</span>
        <Show when={props.about}>
          <span class="soft small">{props.about}</span>
        </Show>
      </span>
      <Show when={props.mark}>
        <span class="row-mark">{props.mark}</span>
      </Show>
    </A>
  </li>
);

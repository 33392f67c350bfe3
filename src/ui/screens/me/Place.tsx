import { A } from '@solidjs/router';
import { Show } from 'solid-js';

interface PlaceProps {
  readonly href: string;
  readonly name: string;
  /** How it stands, where that helps. */
  readonly state?: string | null;
  /** Says what is to be opened there, before the way is taken. */
  readonly onOpen?: () => void;
}

/** One way on, in a list of class `me-list`. */
export const Place = (props: PlaceProps) => (
  <li>
    <A href={props.href} class="me-row" onClick={() => props.onOpen?.()}>
      <span>{props.name}</span>
      <Show when={props.state}>
        <span class="soft small">{props.state}</span>
      </Show>
    </A>
  </li>
);

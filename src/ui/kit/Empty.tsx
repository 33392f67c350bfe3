import { Show, type JSX } from 'solid-js';

interface EmptyProps {
  readonly motif?: JSX.Element;
  readonly title: string;
  readonly lead?: string;
  /** The way on. */
  readonly children?: JSX.Element;
}

/** Where there is nothing yet: says so kindly, and what could come. */
export const Empty = (props: EmptyProps) => (
  <div class="empty">
    <Show when={props.motif}>{(motif) => <div class="empty-motif">{motif()}</div>}</Show>
    <h2>{props.title}</h2>
    <Show when={props.lead}>
      <p class="soft">{props.lead}</p>
    </Show>
    {props.children}
  </div>
);

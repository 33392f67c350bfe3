import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';

type Tone = 'primary' | 'quiet' | 'plain' | 'danger';

interface ButtonProps {
  readonly tone?: Tone;
  /** Stays focusable while it works, so that the focus is not lost. */
  readonly busy?: boolean;
  readonly submits?: boolean;
  readonly pressed?: boolean;
  readonly onPress?: () => void;
  readonly children: JSX.Element;
}

export const Button = (props: ButtonProps) => (
  <button
    type={props.submits ? 'submit' : 'button'}
    class={`button button-${props.tone ?? 'primary'}`}
    aria-disabled={props.busy ? 'true' : undefined}
    aria-pressed={props.pressed}
    onClick={() => !props.busy && props.onPress?.()}
  >
    {props.children}
  </button>
);

interface LinkButtonProps {
  readonly tone?: Tone;
  readonly href: string;
  /** Says what is to be opened there, before the way is taken. */
  readonly onOpen?: () => void;
  readonly children: JSX.Element;
}

/** Looks like a button and goes somewhere. */
export const LinkButton = (props: LinkButtonProps) => (
  <A
    href={props.href}
    class={`button button-${props.tone ?? 'primary'}`}
    onClick={() => props.onOpen?.()}
  >
    {props.children}
  </A>
);

import { Navigate } from '@solidjs/router';
import { createContext, Show, useContext, type JSX } from 'solid-js';
import { createStore } from 'solid-js/store';
import { preferenceById } from '../../../content/preferences';
import type { Kind, Preference, PrefGroup, PrefId } from '../../../core/care/types';

interface What {
  readonly round: number | null;
  readonly group: PrefGroup | null;
  readonly pref: PrefId | null;
  readonly kind: Kind | null;
}

interface Opened {
  readonly what: What;
  open(part: Partial<What>): void;
}

const context = createContext<Opened>();

/** What is being looked at. In memory, and not in the address: browsers write addresses to the disk. */
export const OpenedProvider = (props: { readonly children: JSX.Element }) => {
  const [what, set] = createStore<What>({ round: null, group: null, pref: null, kind: null });
  return (
    <context.Provider value={{ what, open: (part) => set(part) }}>
      {props.children}
    </context.Provider>
  );
};

export const useOpened = (): Opened => {
  const opened = useContext(context);
  if (!opened) throw new Error('Used outside the profile');
  return opened;
};

interface WithProps<T> {
  readonly children: (value: T) => JSX.Element;
}

/** The opened item; without one, back to the start of the profile. */
export const WithPref = (props: WithProps<Preference>) => {
  const { what } = useOpened();
  return (
    <Show when={preferenceById(what.pref ?? '')} keyed fallback={<Navigate href="/me/likes" />}>
      {(pref) => props.children(pref)}
    </Show>
  );
};

/** The opened kind; without one, back to all of them. */
export const WithKind = (props: WithProps<Kind>) => {
  const { what } = useOpened();
  return (
    <Show when={what.kind} keyed fallback={<Navigate href="/me/likes/kinds" />}>
      {(kind) => props.children(kind)}
    </Show>
  );
};

/** The opened theme; without one, back to all of them. */
export const WithGroup = (props: WithProps<PrefGroup>) => {
  const { what } = useOpened();
  return (
    <Show when={what.group} keyed fallback={<Navigate href="/me/likes/all" />}>
      {(group) => props.children(group)}
    </Show>
  );
};

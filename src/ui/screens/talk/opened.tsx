import { createContext, createSignal, useContext, type Accessor, type JSX } from 'solid-js';
import type { PrefId } from '../../../core/care/types';

export interface Question {
  readonly id: string;
  /** The item that it is about; null where it is about none. */
  readonly pref: PrefId | null;
}

interface Opened {
  readonly question: Accessor<Question | null>;
  open(question: Question): void;
}

const context = createContext<Opened>();

/** Which question is open. In memory, and not in the address: browsers write addresses to the disk. */
export const OpenedProvider = (props: { readonly children: JSX.Element }) => {
  const [question, open] = createSignal<Question | null>(null);
  return <context.Provider value={{ question, open }}>{props.children}</context.Provider>;
};

export const useOpened = (): Opened => {
  const opened = useContext(context);
  if (!opened) throw new Error('Used outside the talk');
  return opened;
};

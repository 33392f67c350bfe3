import { createContext, createSignal, useContext, type Accessor, type JSX } from 'solid-js';
import type { JournalEntry } from '../../../app/api';

interface Removed {
  readonly entry: Accessor<JournalEntry | null>;
  keep(entry: JournalEntry): void;
  forget(): void;
}

const context = createContext<Removed>();

/** The entry deleted last, until the person leaves the journal. */
export const RemovedProvider = (props: { readonly children: JSX.Element }) => {
  const [entry, setEntry] = createSignal<JournalEntry | null>(null);
  const removed: Removed = { entry, keep: setEntry, forget: () => setEntry(null) };
  return <context.Provider value={removed}>{props.children}</context.Provider>;
};

export const useRemoved = (): Removed => {
  const removed = useContext(context);
  if (!removed) throw new Error('Used outside the journal');
  return removed;
};

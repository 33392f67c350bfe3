import { createContext, useContext, type JSX } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { DayKey } from './days';

export type JournalView = 'time' | 'calendar' | 'marked';

interface Places {
  readonly view: JournalView;
  /** The day that is open in the calendar; null: today. */
  readonly day: DayKey | null;
  /** What is looked for. In memory, and not in the address: browsers write addresses to the disk. */
  readonly query: string;
}

interface JournalPlaces {
  readonly at: Places;
  go(part: Partial<Places>): void;
}

const context = createContext<JournalPlaces>();

/** Where one was in the journal, until one leaves it. */
export const PlacesProvider = (props: { readonly children: JSX.Element }) => {
  const [at, set] = createStore<Places>({ view: 'time', day: null, query: '' });
  return (
    <context.Provider value={{ at, go: (part) => set(part) }}>{props.children}</context.Provider>
  );
};

export const usePlaces = (): JournalPlaces => {
  const places = useContext(context);
  if (!places) throw new Error('Used outside the journal');
  return places;
};

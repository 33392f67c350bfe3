import type { RouteSectionProps } from '@solidjs/router';
import { createContext, createSignal, useContext, type Accessor, type Resource } from 'solid-js';
import type { Loaded } from '../../../content/library';
import { createTexts } from '../../texts';

interface Shelf {
  readonly cards: Resource<Loaded<'cards'>>;
  readonly myths: Resource<Loaded<'misconceptions'>>;
  readonly evidence: Resource<Loaded<'evidence'>>;
  readonly query: Accessor<string>;
  search(query: string): void;
}

const context = createContext<Shelf>();

/** Keeps the texts and what is searched for, while one goes from the list to a card and back. */
const LearnFrame = (props: RouteSectionProps) => {
  const [query, search] = createSignal('');
  const cards = createTexts('cards');
  const myths = createTexts('misconceptions');
  const evidence = createTexts('evidence');
  return (
    <context.Provider value={{ cards, myths, evidence, query, search }}>
      {props.children}
    </context.Provider>
  );
};

export const useShelf = (): Shelf => {
  const shelf = useContext(context);
  if (!shelf) throw new Error('Used outside the library');
  return shelf;
};

export default LearnFrame;

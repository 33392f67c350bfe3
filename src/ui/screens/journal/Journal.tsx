import type { RouteSectionProps } from '@solidjs/router';
import { PlacesProvider } from './places';
import { RemovedProvider } from './removed';

/** Stays while one goes from list to entry and back, so that a deletion can be undone and the place is kept. */
const Journal = (props: RouteSectionProps) => (
  <PlacesProvider>
    <RemovedProvider>{props.children}</RemovedProvider>
  </PlacesProvider>
);

export default Journal;

import type { RouteSectionProps } from '@solidjs/router';
import { RemovedProvider } from './removed';

/** Stays while one goes from list to entry and back, so that a deletion can be undone. */
const Journal = (props: RouteSectionProps) => <RemovedProvider>{props.children}</RemovedProvider>;

export default Journal;

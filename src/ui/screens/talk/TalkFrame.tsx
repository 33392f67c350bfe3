import type { RouteSectionProps } from '@solidjs/router';
import { OpenedProvider } from './opened';

/** Stays while one goes about in the talk. */
const TalkFrame = (props: RouteSectionProps) => <OpenedProvider>{props.children}</OpenedProvider>;

export default TalkFrame;

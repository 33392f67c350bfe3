import type { RouteSectionProps } from '@solidjs/router';
import { OpenedProvider } from './opened';

/** Stays while one goes about in the profile. */
const Likes = (props: RouteSectionProps) => <OpenedProvider>{props.children}</OpenedProvider>;

export default Likes;

import type { JSX } from 'solid-js';

/** Line icons on a 24-unit square; always beside words, so hidden from readers. */
const Icon = (props: { readonly children: JSX.Element }) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {props.children}
  </svg>
);

export const BackIcon = () => (
  <Icon>
    <path d="M14.5 5.5 8 12l6.5 6.5" />
  </Icon>
);

/** A lifebelt. */
export const HelpIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="8.5" />
    <circle cx="12" cy="12" r="3.5" />
    <path d="m6 6 3.5 3.5M18 6l-3.5 3.5M6 18l3.5-3.5M18 18l-3.5-3.5" />
  </Icon>
);

export const NowIcon = () => (
  <Icon>
    <path d="M12 3.5c.6 3-4.8 5.3-4.8 10a4.8 4.8 0 0 0 9.6 0c0-2.2-1.3-3.6-2-4.8-.5 1.6-1.3 2.2-2 2.5.4-2.6.2-5.4-.8-7.7Z" />
    <path d="M5.5 20.8h13" />
  </Icon>
);

export const SessionsIcon = () => (
  <Icon>
    <path d="M4 14.5v-2a8 8 0 0 1 16 0v2" />
    <rect x="3.5" y="13.5" width="4.5" height="6.5" rx="2.2" />
    <rect x="16" y="13.5" width="4.5" height="6.5" rx="2.2" />
  </Icon>
);

export const UsIcon = () => (
  <Icon>
    <circle cx="9" cy="12" r="5.75" />
    <circle cx="15" cy="12" r="5.75" />
  </Icon>
);

export const JournalIcon = () => (
  <Icon>
    <path d="M6.5 3.5h10a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5h-10A1.5 1.5 0 0 1 5 19V5a1.5 1.5 0 0 1 1.5-1.5Z" />
    <path d="M9 8.5h5.5M9 12h5.5M9 15.5h3" />
  </Icon>
);

export const MeIcon = () => (
  <Icon>
    <circle cx="12" cy="8.25" r="4" />
    <path d="M4.5 20c.7-4 3.7-6 7.5-6s6.8 2 7.5 6" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M8 5.2v13.6L19 12 8 5.2Z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M8.5 5.5v13M15.5 5.5v13" stroke-width="3" />
  </Icon>
);

export const BackFifteenIcon = () => (
  <Icon>
    <path d="M4.5 12a7.5 7.5 0 1 0 2.6-5.7" />
    <path d="M7.5 2.8 7 6.4l3.6.5" />
  </Icon>
);

/** Three sliders. */
export const MoreIcon = () => (
  <Icon>
    <path d="M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1" />
    <circle cx="15" cy="7" r="2" />
    <circle cx="9" cy="12" r="2" />
    <circle cx="17" cy="17" r="2" />
  </Icon>
);

/** A bookmark; its inside is filled by the style sheet. */
export const KeepIcon = () => (
  <Icon>
    <path d="M7 4h10a1 1 0 0 1 1 1v15l-6-4.3L6 20V5a1 1 0 0 1 1-1Z" />
  </Icon>
);

/** An eye with a line through it. */
export const HideIcon = () => (
  <Icon>
    <path d="M3 12c2.1-3.9 5.1-5.9 9-5.9s6.9 2 9 5.9c-2.1 3.9-5.1 5.9-9 5.9S5.1 15.9 3 12Z" />
    <circle cx="12" cy="12" r="2.75" />
    <path d="m4.5 19.5 15-15" />
  </Icon>
);

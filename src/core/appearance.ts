export type Theme = 'system' | 'light' | 'dark' | 'night';

/** How Hearth looks and feels behind the door. */
export interface Appearance {
  /** `night`: very dim, for a room where somebody sleeps. */
  readonly theme: Theme;
  /** A short buzz where something is done, on devices that can. */
  readonly haptics: boolean;
}

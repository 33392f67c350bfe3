import { createContext, useContext, type Accessor } from 'solid-js';
import type { Gate, Home } from '../app/api';

/** A link with a pairing code, opened on this device and kept in memory only. */
export interface PairLink {
  readonly text: Accessor<string | null>;
  forget(): void;
}

/** A new version of the app, downloaded and waiting. */
export interface AppUpdate {
  readonly ready: Accessor<boolean>;
  apply(): void;
}

export interface AppContext {
  readonly gate: Gate;
  readonly update: AppUpdate;
  readonly pairLink: PairLink;
}

const appContext = createContext<AppContext>();
const homeContext = createContext<Home>();

export const AppProvider = appContext.Provider;
export const HomeProvider = homeContext.Provider;

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('Used outside its provider');
  return value;
};

export const useApp = (): AppContext => present(useContext(appContext));

/** The opened home; only behind the door. */
export const useHome = (): Home => present(useContext(homeContext));

import { createSignal } from 'solid-js';

/** Names and icons that the app can be installed under. The first is what it is called where nobody has chosen. */
export const appNames = ['hearth', 'notebook', 'lantern'] as const;

export type AppName = (typeof appNames)[number];

/** As in each name's manifest below `public/`. Names are not translated: a manifest has one. */
export const titleOf = (name: AppName): string =>
  ({ hearth: 'Hearth', notebook: 'Notebook', lantern: 'Lantern' })[name];

/** Its drawing, for looking at it before. */
export const iconOf = (name: AppName, file = 'icon.svg'): string =>
  name === 'hearth' ? `/icons/${file}` : `/icons/${name}/${file}`;

const manifestOf = (name: AppName): string =>
  name === 'hearth' ? '/manifest.webmanifest' : `/names/${name}.webmanifest`;

const [worn, setWorn] = createSignal<AppName>('hearth');

/** The name that the page offers the system now. Kept nowhere: an installed app is opened with its name. */
export { worn };

const link = (rel: string, href: string): void => {
  const found = document.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`);
  if (found) found.href = href;
};

/** Puts a name and its icons where the system looks when the app is installed, and into the window's title. */
export const wear = (name: AppName): void => {
  setWorn(name);
  document.title = titleOf(name);
  link('icon', iconOf(name));
  link('apple-touch-icon', iconOf(name, 'apple-touch-180.png'));
  link('manifest', manifestOf(name));
};

/** The name that an installed app was opened with (`start_url` of its manifest). */
export const wearAsOpened = (query: string): void => {
  const asked = new URLSearchParams(query).get('as');
  const name = appNames.find((known) => known === asked);
  if (name) wear(name);
};

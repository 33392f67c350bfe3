import type { Theme } from '../core/appearance';

/** What the system paints around the page; the grounds of kit/tokens.css. */
const grounds = { light: '#fbf4ea', dark: '#17110e', night: '#060403' } as const;

const metas = () => document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');

/** Shows a theme on the whole page; `system` follows the device, which is what the door does. */
export const showTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const meta of metas()) {
    const isLight = meta.media.includes('light');
    meta.content = grounds[theme === 'system' ? (isLight ? 'light' : 'dark') : theme];
  }
};

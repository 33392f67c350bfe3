export { startServer } from './server';
export type { RunningServer, ServerOptions } from './server';
export { readSettings } from './settings';
export type { SettingError, Settings } from './settings';

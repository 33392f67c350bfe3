export { createAudioLibrary } from './library';
export { createPlayer } from './player';

export { createAudioLibrary } from './library';
export { createPlayer } from './player';
export { createScreenLight } from './screenLight';

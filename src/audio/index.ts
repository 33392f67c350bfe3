export { createAudioLibrary } from './library';
export { createPlayer } from './player';
export { createVoiceListener } from './voice/listenTo';
export { createVoiceRecorder } from './voice/recorder';
export { createScreenLight } from './screenLight';

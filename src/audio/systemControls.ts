import type { PlayerState } from '../core/ports/audio';

/** What the lock screen, headphones and media keys may do. */
interface Actions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly back: () => void;
  readonly seek: (positionS: number) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly stop: () => void;
}

export interface SystemControls {
  /** From the first press of play: media keys work, and sound plays although the phone is set to silent. */
  take(): void;
  show(state: PlayerState, rate: number): void;
  release(): void;
}

/** Safari only; the DOM library does not know it yet. */
interface WithAudioSession {
  readonly audioSession?: { type: 'auto' | 'playback' };
}

/** Media Session and Audio Session, where they exist. The lock screen names the app and nothing of what is heard. */
export function createSystemControls(actions: Actions): SystemControls {
  const media = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  const audio = (navigator as WithAudioSession).audioSession;
  let taken = false;

  const handlers: readonly (readonly [MediaSessionAction, MediaSessionActionHandler])[] = [
    ['play', actions.play],
    ['pause', actions.pause],
    ['seekbackward', actions.back],
    ['seekto', ({ seekTime }) => seekTime !== undefined && actions.seek(seekTime)],
    ['nexttrack', actions.next],
    ['previoustrack', actions.previous],
    ['stop', actions.stop],
  ];

  const handle = (isOn: boolean) => {
    for (const [action, handler] of handlers)
      media?.setActionHandler(action, isOn ? handler : null);
  };

  return {
    take() {
      if (taken) return;
      taken = true;
      if (audio) audio.type = 'playback';
      if (media) media.metadata = new MediaMetadata({ title: 'Hearth' });
      handle(true);
    },
    show({ phase, positionS, durationS }, playbackRate) {
      if (!media || !taken) return;
      media.playbackState = phase === 'playing' ? 'playing' : 'paused';
      const position = Math.min(positionS, durationS);
      media.setPositionState({ duration: durationS, position, playbackRate });
    },
    release() {
      if (!taken) return;
      taken = false;
      if (audio) audio.type = 'auto';
      if (!media) return;
      handle(false);
      media.metadata = null;
      media.playbackState = 'none';
      media.setPositionState();
    },
  };
}

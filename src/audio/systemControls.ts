import type { PlayerState } from '../core/ports';

/** What the lock screen, headphones and media keys may do. */
interface Actions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly back: () => void;
  readonly stop: () => void;
}

export interface SystemControls {
  /** From the first press of play: media keys work, and sound plays although the phone is set to silent. */
  take(): void;
  show(state: PlayerState): void;
  release(): void;
}

/** Safari only; the DOM library does not know it yet. */
interface WithAudioSession {
  readonly audioSession?: { type: 'auto' | 'playback' };
}

/** Media Session and Audio Session, where they exist. The lock screen names the app and nothing of what is heard. */
export function createSystemControls({ play, pause, back, stop }: Actions): SystemControls {
  const media = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  const audio = (navigator as WithAudioSession).audioSession;
  let taken = false;

  const handle = (on: boolean) => {
    media?.setActionHandler('play', on ? play : null);
    media?.setActionHandler('pause', on ? pause : null);
    media?.setActionHandler('seekbackward', on ? back : null);
    media?.setActionHandler('stop', on ? stop : null);
  };

  return {
    take() {
      if (taken) return;
      taken = true;
      if (audio) audio.type = 'playback';
      if (media) media.metadata = new MediaMetadata({ title: 'Hearth' });
      handle(true);
    },
    show({ phase, positionS, durationS }) {
      if (!media || !taken) return;
      media.playbackState = phase === 'playing' ? 'playing' : 'paused';
      media.setPositionState({ duration: durationS, position: Math.min(positionS, durationS) });
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

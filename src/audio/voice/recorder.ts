import type { MicrophoneError } from '../../core/errors';
import { longestRecordingS, type VoiceRecorder } from '../../core/ports/audio';
import { err, ok, type Result } from '../../core/result';
import { prepareVoice } from './prepare';

/** In this order: what both kinds of phones decode best themselves. */
const kinds = ['audio/mp4', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'];

const microphoneErrorOf = (cause: unknown): MicrophoneError => {
  const isRefused = cause instanceof DOMException && cause.name === 'NotAllowedError';
  return { type: isRefused ? 'MicrophoneDenied' : 'NoMicrophone' };
};

interface Running {
  readonly recorder: MediaRecorder;
  readonly whole: Promise<Blob>;
  end(): void;
}

const begin = (stream: MediaStream): Running => {
  const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
  const parts: Blob[] = [];
  const whole = new Promise<Blob>((resolve) => {
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => resolve(new Blob(parts, { type: recorder.mimeType })));
  });
  const end = () => {
    clearTimeout(timer);
    if (recorder.state !== 'inactive') recorder.stop();
    // Otherwise phones go on playing as if in a call.
    for (const track of stream.getTracks()) track.stop();
  };
  const timer = setTimeout(end, longestRecordingS * 1000);
  recorder.start();
  return { recorder, whole, end };
};

/** Records one voice at a time with MediaRecorder. What was recorded stays in memory until it is kept. */
export const createVoiceRecorder = (): VoiceRecorder => {
  let running: Running | undefined;
  let asked = 0;

  const cancel = () => {
    asked += 1;
    running?.end();
    running = undefined;
  };

  return {
    async start(): Promise<Result<void, MicrophoneError>> {
      cancel();
      const mine = asked;
      try {
        const stream = await navigator.mediaDevices.getUserMedia({
          audio: { channelCount: 1, echoCancellation: false, autoGainControl: true },
        });
        const begun = begin(stream);
        // Left while the system asked.
        if (mine !== asked) begun.end();
        else running = begun;
        return ok(undefined);
      } catch (cause) {
        return err(microphoneErrorOf(cause));
      }
    },
    async finish() {
      const ending = running;
      running = undefined;
      if (!ending) return err({ type: 'NothingHeard' });
      ending.end();
      return prepareVoice(await ending.whole);
    },
    cancel,
  };
};

import type { CameraError } from '../../../core/errors';
import { err, ok, type Result } from '../../../core/result';

/** Large enough for a code at arm's length, small enough to read ten times a second on an old phone. */
const longestSide = 720;
const pauseMs = 100;

/** The part of the Shape Detection API (W3C) that is used; not in every browser, nor in the DOM types. */
interface NativeDetector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

type Reader = (video: HTMLVideoElement) => Promise<string | null>;

/** Opens the camera at the back, where there is one; the stream ends with the signal. */
export const openCamera = async (
  signal: AbortSignal,
): Promise<Result<MediaStream, CameraError>> => {
  if (!navigator.mediaDevices?.getUserMedia) return err({ type: 'NoCamera' });
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment' },
    });
    const end = () => stream.getTracks().forEach((track) => track.stop());
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
    return ok(stream);
  } catch (error) {
    const isDenied =
      error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name);
    return err({ type: isDenied ? 'CameraDenied' : 'NoCamera' });
  }
};

const nativeReader = async (): Promise<Reader | null> => {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeDetectorClass };
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): readonly string[] => []);
  if (!BarcodeDetector || !formats?.includes('qr_code')) return null;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
};

const ownReader = async (): Promise<Reader> => {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, longestSide / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!pen || canvas.width === 0) return Promise.resolve(null);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve(decodeQR({ data, width, height }));
    } catch {
      // Thrown for every picture without a readable code.
      return Promise.resolve(null);
    }
  };
};

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));

/**
 * Runs while the camera is open. Browsers tell a page the real addresses of its device only then, and two phones without
 * a server need them.
 */
export const withCamera = async (run: () => Promise<void>): Promise<Result<void, CameraError>> => {
  const ended = new AbortController();
  const opened = await openCamera(ended.signal);
  if (!opened.ok) return opened;
  await run();
  ended.abort();
  return ok(undefined);
};

/** Looks at the picture and hands on each code that it finds, until nothing more is wanted or the signal ends it. */
export const readCodes = async (
  video: HTMLVideoElement,
  take: (text: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> => {
  const read = (await nativeReader()) ?? (await ownReader());
  while (!signal.aborted) {
    const text = await read(video).catch(() => null);
    if (text !== null && !signal.aborted && !(await take(text))) return;
    await pause();
  }
};

import { createSignal, onCleanup, onMount } from 'solid-js';
import type { Scanned } from '../../../app/api';
import type { CameraError } from '../../../core/errors';
import { t } from '../../i18n/home';
import { openCamera, readCodes } from './camera';
import './us.css';

interface ScannerProps {
  /** What the text was; the camera looks on until a whole has been read. */
  readonly onText: (text: string) => Promise<Scanned>;
  readonly onProblem: (error: CameraError) => void;
}

/** The camera is on while this is in view, and not a moment longer. */
export const Scanner = (props: ScannerProps) => {
  let video!: HTMLVideoElement;
  const ended = new AbortController();
  const [words, setWords] = createSignal(t('pair.scanning'));

  /** Whether there is more to read. */
  const take = async (text: string): Promise<boolean> => {
    const read = await props.onText(text);
    if (read === null) setWords(t('pair.foreign'));
    else if (read.have < read.total) {
      setWords(t('pair.partsRead', { have: String(read.have), total: String(read.total) }));
    }
    return read === null || read.have < read.total;
  };

  const run = async () => {
    const opened = await openCamera(ended.signal);
    if (ended.signal.aborted) return;
    if (!opened.ok) return props.onProblem(opened.error);
    video.srcObject = opened.value;
    await video.play().catch(() => {});
    await readCodes(video, take, ended.signal);
  };
  onMount(() => void run());
  onCleanup(() => ended.abort());

  return (
    <div class="stack-tight">
      <video ref={video} class="pair-camera" aria-label={t('pair.picture')} playsinline muted />
      <p class="soft" role="status">
        {words()}
      </p>
    </div>
  );
};

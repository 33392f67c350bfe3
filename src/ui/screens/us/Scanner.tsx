import { onCleanup, onMount } from 'solid-js';
import type { CameraError } from '../../../core/errors';
import { t } from '../../i18n/home';
import { openCamera, readCodes } from './camera';
import './us.css';

interface ScannerProps {
  readonly onFound: (text: string) => void;
  readonly onProblem: (error: CameraError) => void;
}

/** The camera is on while this is in view, and not a moment longer. */
export const Scanner = (props: ScannerProps) => {
  let video!: HTMLVideoElement;
  const ended = new AbortController();

  const run = async () => {
    const opened = await openCamera(ended.signal);
    if (ended.signal.aborted) return;
    if (!opened.ok) return props.onProblem(opened.error);
    video.srcObject = opened.value;
    await video.play().catch(() => {});
    const found = await readCodes(video, ended.signal);
    if (found !== null) props.onFound(found);
  };
  onMount(() => void run());
  onCleanup(() => ended.abort());

  return (
    <div class="stack-tight">
      <video ref={video} class="pair-camera" aria-label={t('pair.picture')} playsinline muted />
      <p class="soft">{t('pair.scanning')}</p>
    </div>
  );
};

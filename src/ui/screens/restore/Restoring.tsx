import { createSignal, Match, onCleanup, Show, Switch, type JSX } from 'solid-js';
import type { BackupContents, Restore, TypedKey } from '../../../app/api';
import type { Problem, ProblemType } from '../../../core/errors';
import { t } from '../../i18n/rescue';
import { Underway } from '../../kit/Underway';
import { Wait } from '../../kit/Wait';
import { AskFile } from './AskFile';
import { AskKey } from './AskKey';

/** Another file is the way on; for everything else, the same one may be tried again. */
const wantsOther: readonly ProblemType[] = [
  'NotABackup',
  'DamagedBackup',
  'NewerBackup',
  'FileUnreadable',
];

/** A backup that has been read; nothing is changed yet. */
export interface Opened {
  readonly contents: BackupContents;
  /** What opened it. */
  readonly key: TypedKey;
  /** Back to the choice of a file. */
  readonly onBack: () => void;
}

interface RestoringProps {
  readonly restore: Restore;
  readonly onBack: () => void;
  /** The last screen before anything changes: shows what is in the file, and calls `restore.confirm`. */
  readonly last: (opened: Opened) => JSX.Element;
  /** The screen once everything is in. */
  readonly done: JSX.Element;
}

/** From a file to what it holds: file, key, contents. The file and the key are kept when something goes wrong. */
export const Restoring = (props: RestoringProps) => {
  const [file, setFile] = createSignal<File | null>(null);
  const [key, setKey] = createSignal<TypedKey>({ type: 'passphrase', passphrase: '' });
  const phase = () => props.restore.state.phase;
  const part = () => (props.restore.state.phase === 'reading' ? props.restore.state.part : 0);
  const contents = () =>
    props.restore.state.phase === 'shown' ? props.restore.state.contents : null;
  const problem = (): Problem | null =>
    props.restore.state.phase === 'failed' ? props.restore.state.problem : null;
  const needsFile = () => file() === null || wantsOther.some((type) => type === problem()?.type);

  const toFile = () => {
    props.restore.cancel();
    setFile(null);
  };
  const setTyped = (next: TypedKey) => {
    if (next.type !== key().type) props.restore.cancel();
    setKey(next);
  };
  // What is already going in goes in whole.
  onCleanup(() => phase() !== 'restoring' && props.restore.cancel());

  return (
    <Switch
      fallback={
        <Show
          when={!needsFile() && file()}
          fallback={
            <AskFile
              problem={problem()}
              onBack={props.onBack}
              onFile={(chosen) => {
                props.restore.cancel();
                setFile(chosen);
              }}
            />
          }
        >
          {(chosen) => (
            <AskKey
              file={chosen()}
              value={key()}
              problem={problem()}
              onInput={setTyped}
              onBack={toFile}
              onOpen={() => void props.restore.open(chosen(), key())}
            />
          )}
        </Show>
      }
    >
      <Match when={phase() === 'reading'}>
        <Underway
          title={t('restoring.reading')}
          lead={t('restoring.unchanged')}
          part={part()}
          onStop={() => props.restore.cancel()}
        />
      </Match>
      <Match when={contents()}>
        {(shown) => props.last({ contents: shown(), key: key(), onBack: toFile })}
      </Match>
      <Match when={phase() === 'restoring'}>
        <Wait text={t('restoring.working')} />
      </Match>
      <Match when={phase() === 'done'}>{props.done}</Match>
    </Switch>
  );
};

import { createSignal, Match, onCleanup, Switch } from 'solid-js';
import type { Problem } from '../../../core/errors';
import { useHome } from '../../context';
import { t } from '../../i18n/copies';
import { Underway } from '../../kit/Underway';
import { ChoosePassphrase } from '../gate/ChoosePassphrase';
import { BackupAbout } from './BackupAbout';
import { BackupFile } from './BackupFile';
import { BackupKey } from './BackupKey';

/** From what a backup holds to a file in the person's hands. What was typed is kept when something goes wrong. */
const BackupPage = () => {
  const home = useHome();
  const { backup } = home;
  const [step, setStep] = createSignal<'about' | 'key' | 'own'>('about');
  const [passphrase, setPassphrase] = createSignal('');
  const [own, setOwn] = createSignal<string | null>(null);
  const [checking, setChecking] = createSignal(false);
  const [refused, setRefused] = createSignal<Problem | null>(null);
  const making = () => backup.state.making;
  const part = () => {
    const shown = making();
    return shown.phase === 'working' ? shown.part : 0;
  };
  const ready = () => {
    const shown = making();
    return shown.phase === 'ready' ? shown : null;
  };
  const problem = () => {
    const shown = making();
    return shown.phase === 'failed' ? shown.problem : refused();
  };

  const goTo = (next: 'about' | 'key' | 'own') => {
    backup.discard();
    setRefused(null);
    setStep(next);
  };
  const make = () => {
    goTo('key');
    void backup.make(passphrase(), own());
  };
  /** Nobody chooses words only to hear that the first ones were wrong. */
  const chooseOwn = async () => {
    goTo('key');
    setChecking(true);
    const allowed = await home.keys.check(passphrase());
    setChecking(false);
    if (step() !== 'key') return;
    if (allowed.ok) goTo('own');
    else setRefused(allowed.error);
  };
  onCleanup(() => backup.discard());

  return (
    <Switch fallback={<BackupAbout onBegin={() => goTo('key')} />}>
      <Match when={making().phase === 'working'}>
        <Underway
          title={t('backup.making')}
          lead={t('backup.makingLead')}
          part={part()}
          onStop={() => backup.discard()}
        />
      </Match>
      <Match when={ready()}>
        {(file) => <BackupFile file={file()} hasOwn={own() !== null} onBack={() => goTo('key')} />}
      </Match>
      <Match when={step() === 'own'}>
        <ChoosePassphrase
          busy={false}
          problem={null}
          title={t('backup.ownTitle')}
          lead={t('backup.ownLead')}
          note={t('backup.ownNote')}
          onBack={() => goTo('key')}
          onChosen={(chosen) => {
            setOwn(chosen);
            make();
          }}
        />
      </Match>
      <Match when={step() === 'key'}>
        <BackupKey
          value={passphrase()}
          hasOwn={own() !== null}
          busy={checking()}
          problem={problem()}
          onInput={setPassphrase}
          onOwn={() => void chooseOwn()}
          onSame={() => setOwn(null)}
          onBack={() => goTo('about')}
          onMake={make}
        />
      </Match>
    </Switch>
  );
};

export default BackupPage;

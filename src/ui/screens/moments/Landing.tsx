import { useNavigate } from '@solidjs/router';
import { createSignal, onMount } from 'solid-js';
import { kindRules } from '../../../content/kinds';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { t } from '../../i18n/moments';
import { plural } from '../../i18n/translate';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { forTonight } from '../sessions/forTonight';
import { Chips } from '../together/Chips';
import './moments.css';

/** The same for all kinds, so that none looks like the lesser one. Null: till we say. */
const lengths = [2, 3, 5, 10, 15, 20] as const;
const tillWeSay = 0;

/** How long, and in which way: one tap begins. */
const Landing = () => {
  const home = useHome();
  const navigate = useNavigate();
  const { audio, care, moments } = home;
  const { tonight } = care.state;
  const usual = kindRules[tonight.kind].minutes[0];
  const [length, setLength] = createSignal<number>(
    lengths.find((minutes) => minutes >= usual) ?? tillWeSay,
  );
  const isOwn = () => tonight.kind === 'solo';
  const nameOf = (minutes: number): string => {
    if (minutes === tillWeSay) return isOwn() ? t('land.ownOpen') : t('land.open');
    return t(`land.for.${plural(minutes)}`, { count: minutes });
  };
  const beQuiet = () => {
    // Whoever begins anew has gone on from the stop before.
    if (tonight.signals.includes('stop')) care.clearSignals();
    moments.land(length() === tillWeSay ? null : length());
    navigate('/landing/quiet');
  };
  const listen = () => {
    const kind = home.state.partner ? tonight.kind : 'solo';
    audio.prepare(forTonight(kind, length() === tillWeSay ? undefined : length()));
    navigate('/sessions/tonight');
  };
  onMount(() => moments.endLanding());
  return (
    <Screen
      title={kindWords(tonight.kind)}
      lead={kindWords(tonight.kind, 'meaning')}
      back={{ href: '/' }}
      actions={
        <>
          <Button onPress={beQuiet}>{t('land.quiet')}</Button>
          <Button tone="quiet" onPress={listen}>
            {t('land.session')}
          </Button>
          <LinkButton tone="quiet" href="/card">
            {t('land.card')}
          </LinkButton>
          <LinkButton tone="plain" href="/comfort">
            {t('land.comfort')}
          </LinkButton>
        </>
      }
    >
      <Chips
        label={t('land.minutes')}
        options={[...lengths, tillWeSay]}
        value={length()}
        nameOf={nameOf}
        onPick={setLength}
      />
    </Screen>
  );
};

export default Landing;

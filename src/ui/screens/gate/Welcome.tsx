import { A } from '@solidjs/router';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';
import { Hearth } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';
import './door.css';

interface WelcomeProps {
  readonly onAdult: () => void;
  readonly onBackup: () => void;
  readonly onOther: () => void;
}

export const Welcome = (props: WelcomeProps) => (
  <Screen
    title={t('gate.welcome')}
    lead={t('gate.welcomeLead')}
    motif={<Hearth />}
    actions={
      <>
        <p class="soft small">{t('gate.adultNote')}</p>
        <Button onPress={() => props.onAdult()}>{t('gate.adult')}</Button>
        <Button tone="plain" onPress={() => props.onBackup()}>
          {t('gate.haveBackup')}
        </Button>
        <Button tone="plain" onPress={() => props.onOther()}>
          {t('gate.haveOther')}
        </Button>
      </>
    }
  >
    <p>{t('gate.welcomePrivate')}</p>
    <p class="door-links">
      <A href="/who-sees-what">{t('common.seen')}</A>
      <A href="/phone-safety">{t('common.phoneSafety')}</A>
      <A href="/install">{t('common.install')}</A>
    </p>
  </Screen>
);

import { A } from '@solidjs/router';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';

interface StartProps {
  readonly onInvite: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

export const Start = (props: StartProps) => (
  <Screen
    title={t('pair.title')}
    lead={t('pair.lead')}
    back={{ onPress: props.onLeave }}
    motif={<TwoShapes near={0} />}
    actions={
      <>
        <Button onPress={() => props.onInvite()}>{t('pair.invite')}</Button>
        <Button tone="quiet" onPress={() => props.onEnter()}>
          {t('pair.have')}
        </Button>
      </>
    }
  >
    <p>
      <A href="/phone-safety">{t('common.phoneSafety')}</A>
    </p>
  </Screen>
);

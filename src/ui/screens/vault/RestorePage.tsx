import { useNavigate } from '@solidjs/router';
import { useHome } from '../../context';
import { t } from '../../i18n/copies';
import { t as rescue } from '../../i18n/rescue';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Contents } from '../restore/Contents';
import { Restoring, type Opened } from '../restore/Restoring';

const LastStep = (props: Opened) => {
  const home = useHome();
  return (
    <Screen
      title={rescue('restoring.shown')}
      lead={t('bringBack.lead')}
      back={{ onPress: props.onBack }}
      actions={
        <>
          <Button onPress={() => void home.restore.confirm()}>{t('bringBack.take')}</Button>
          <LinkButton tone="plain" href="/me">
            {t('bringBack.leave')}
          </LinkButton>
        </>
      }
    >
      <Contents contents={props.contents} />
      <ul>
        <li>{t('bringBack.stays')}</li>
        <li>{t('bringBack.newer')}</li>
        <li>{t('bringBack.removed')}</li>
      </ul>
    </Screen>
  );
};

const Done = () => (
  <Screen
    title={t('bringBack.done')}
    lead={t('bringBack.doneLead')}
    actions={
      <>
        <LinkButton tone="quiet" href="/journal">
          {t('bringBack.journal')}
        </LinkButton>
        <LinkButton href="/me">{t('bringBack.close')}</LinkButton>
      </>
    }
  />
);

/** A backup that comes in beside what is here. */
const RestorePage = () => {
  const home = useHome();
  const navigate = useNavigate();
  return (
    <Restoring
      restore={home.restore}
      onBack={() => navigate('/me')}
      last={(opened) => <LastStep {...opened} />}
      done={<Done />}
    />
  );
};

export default RestorePage;

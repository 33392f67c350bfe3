import { t } from '../../i18n/texts';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';

export const Gone = () => (
  <Screen
    title={t('learn.gone')}
    lead={t('learn.goneLead')}
    actions={<LinkButton href="/learn">{t('learn.toLearn')}</LinkButton>}
  />
);

import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';

interface LinkAskProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A link must not connect anybody by being opened. */
export const LinkAsk = (props: LinkAskProps) => (
  <Screen
    title={t('pair.link')}
    lead={t('pair.linkLead')}
    motif={<TwoShapes near={0} />}
    actions={
      <>
        <Button onPress={() => props.onYes()}>{t('pair.linkYes')}</Button>
        <Button tone="quiet" onPress={() => props.onNo()}>
          {t('pair.linkNo')}
        </Button>
      </>
    }
  />
);

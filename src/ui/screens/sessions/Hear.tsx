import { useHome } from '../../context';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';

interface HearProps {
  /** Of a recording; `new` for the one that was just made. */
  readonly id: string;
}

/** Plays a recording, and stops it. */
export const Hear = (props: HearProps) => {
  const { voices } = useHome();
  const isHeard = () => voices.state.hearing === props.id;
  return (
    <Button tone="quiet" onPress={() => (isHeard() ? voices.hush() : void voices.hear(props.id))}>
      {isHeard() ? t('voices.hush') : t('voices.hear')}
    </Button>
  );
};

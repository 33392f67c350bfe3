import { createKeptText } from '../../createKeptText';
import type { MomentsState } from '../../../app/api/moments';
import { useHome } from '../../context';
import { t } from '../../i18n/moments';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { useGoBack } from '../pages/useGoBack';

/** As the book takes it. */
const longest = 200;

type Part = keyof MomentsState['helpers'];

const PartField = (props: { readonly part: Part }) => {
  const { moments } = useHome();
  const stored = () => moments.state.helpers[props.part];
  const kept = createKeptText(stored(), (text) =>
    moments.setHelpers({ ...moments.state.helpers, [props.part]: text }),
  );
  return (
    <Field
      label={t(`call.${props.part}`)}
      maxLength={longest}
      capitalize={props.part === 'name' ? 'words' : 'none'}
      value={kept.text()}
      onInput={kept.write}
      onLeave={kept.flush}
    />
  );
};

/** Own numbers: none come with Hearth. */
const CallPage = () => {
  const home = useHome();
  const goBack = useGoBack();
  return (
    <Screen
      title={t('call.title')}
      lead={t('call.lead')}
      back={{ onPress: goBack }}
      actions={<Button onPress={goBack}>{t('call.done')}</Button>}
    >
      <PartField part="emergency" />
      <PartField part="name" />
      <PartField part="number" />
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

export default CallPage;

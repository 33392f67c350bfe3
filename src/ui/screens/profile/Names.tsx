import { For, untrack } from 'solid-js';
import { createKeptText } from '../../createKeptText';
import { useHome } from '../../context';
import { t as care } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Field } from '../../kit/Field';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';

type Part = 'called' | 'pronouns' | 'body';

const parts: readonly Part[] = ['called', 'pronouns', 'body'];
const longest = 140;

const Words = (props: { readonly part: Part }) => {
  const home = useHome();
  const words = createKeptText(
    untrack(() => home.care.state.names[props.part]),
    (text) => home.care.setNames({ ...home.care.state.names, [props.part]: text.trim() }),
  );
  return (
    <Field
      label={care(`names.${props.part}`)}
      maxLength={longest}
      capitalize={props.part === 'called' ? 'words' : 'none'}
      value={words.text()}
      onInput={words.write}
      onLeave={words.flush}
    />
  );
};

/** What one would like to be called, and how one's body. */
const Names = () => {
  const home = useHome();
  return (
    <Screen title={t('names.title')} lead={t('names.lead')} back={{ href: '/me/likes' }}>
      <For each={parts}>{(part) => <Words part={part} />}</For>
      <Switch
        label={t('names.show')}
        hint={t('names.showHint')}
        isOn={home.care.state.names.shown}
        onChange={(shown) => home.care.setNames({ ...home.care.state.names, shown })}
      />
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

export default Names;

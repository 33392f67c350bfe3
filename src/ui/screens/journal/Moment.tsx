import { createEffect, createSignal } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { Field } from '../../kit/Field';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { createDraft } from './draft';

const senses = ['touch', 'word', 'look', 'sound', 'light', 'laugh', 'quiet'] as const;
type Sense = (typeof senses)[number];

/** A moment to keep: a tap is enough, a line is welcome. It goes into the journal, marked, and saves itself. */
const Moment = () => {
  const home = useHome();
  const draft = createDraft(home, null);
  const [picked, setPicked] = createSignal<readonly Sense[]>([]);
  const [line, setLine] = createSignal('');
  const write = () => {
    const what = picked()
      .map((sense) => t(`moment.${sense}`))
      .join(', ');
    draft.write([what, line()].filter((part) => part !== '').join('\n'));
  };
  createEffect(() => {
    const id = draft.id();
    if (id !== null) home.markEntry(id, true);
  });
  return (
    <Screen
      title={t('moment.title')}
      lead={t('moment.lead')}
      back={{ href: '/journal' }}
      actions={<LinkButton href="/journal">{t('moment.done')}</LinkButton>}
    >
      <Chips
        label={t('moment.what')}
        options={senses.map((id) => ({ id, name: t(`moment.${id}`) }))}
        isOn={(id) => picked().includes(id)}
        onPick={(id) => {
          setPicked(senses.filter((each) => picked().includes(each) !== (each === id)));
          write();
        }}
      />
      <Field
        label={t('moment.line')}
        lines="many"
        capitalize="sentences"
        maxLength={2_000}
        value={line()}
        onInput={(text) => {
          setLine(text);
          write();
        }}
        onLeave={() => draft.flush()}
      />
      <SaveMark
        state={draft.isWaiting() && home.state.save === 'saved' ? 'saving' : home.state.save}
        onRetry={() => home.retrySave()}
      />
    </Screen>
  );
};

export default Moment;

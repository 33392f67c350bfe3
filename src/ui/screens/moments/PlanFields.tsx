import { Show } from 'solid-js';
import { kinds } from '../../../content/kinds';
import { contacts, endSigns, type EveningPlan } from '../../../core/care/evening';
import { createKeptText } from '../../createKeptText';
import { useHome } from '../../context';
import { kindWords, kitWords } from '../../i18n/care';
import { t } from '../../i18n/moments';
import { plural } from '../../i18n/translate';
import { Chips } from '../../kit/Chips';
import { Field } from '../../kit/Field';

type Plan = Omit<EveningPlan, 'until'>;

const minutes = [5, 10, 20, 30, 60] as const;
/** Chips name their options: null is told apart by a word. */
const open = 'open';
const longestNote = 280;

/** How long, in words; null: till we say. */
export const lengthWords = (length: number | null, isOwn: boolean): string => {
  if (length === null) return isOwn ? t('land.ownOpen') : t('land.open');
  return t(`land.for.${plural(length)}`, { count: length });
};

/** The parts of one's own plan. Each tap is kept at once. */
export const PlanFields = () => {
  const { care, moments } = useHome();
  const plan = (): Plan => {
    const { own } = moments.state.evening;
    return {
      kind: own?.kind ?? care.state.tonight.kind,
      ends: own?.ends ?? null,
      minutes: own ? own.minutes : 20,
      kit: own ? [...own.kit] : [],
      contact: own?.contact ?? null,
      leaveOut: own?.leaveOut ?? '',
    };
  };
  const change = (part: Partial<Plan>) => moments.setEvening({ ...plan(), ...part });
  const note = createKeptText(plan().leaveOut, (leaveOut) => change({ leaveOut }));
  const isOwn = () => plan().kind === 'solo';
  const packed = (id: string) => plan().kit.includes(id);
  return (
    <>
      <section class="stack-tight">
        <h2>{t('before.kind')}</h2>
        <Chips
          label={t('before.kind')}
          options={kinds.map((id) => ({ id, name: kindWords(id) }))}
          isOn={(id) => plan().kind === id}
          onPick={(kind) => change({ kind })}
        />
      </section>
      <section class="stack-tight">
        <h2>{isOwn() ? t('before.ownEnds') : t('before.ends')}</h2>
        <Chips
          label={t('before.ends')}
          options={endSigns.map((id) => ({ id, name: t(`before.ends.${id}`) }))}
          isOn={(id) => plan().ends === id}
          onPick={(ends) => change({ ends: plan().ends === ends ? null : ends })}
        />
      </section>
      <section class="stack-tight">
        <h2>{t('before.minutes')}</h2>
        <Chips
          label={t('before.minutes')}
          options={[
            ...minutes.map((each) => ({ id: String(each), name: lengthWords(each, isOwn()) })),
            { id: open, name: lengthWords(null, isOwn()) },
          ]}
          isOn={(id) => String(plan().minutes ?? open) === id}
          onPick={(id) => change({ minutes: id === open ? null : Number(id) })}
        />
      </section>
      <section class="stack-tight">
        <h2>{t('before.kit')}</h2>
        <Show when={care.state.kit.length > 0} fallback={<p class="soft">{t('before.kitNone')}</p>}>
          <Chips
            label={t('before.kit')}
            options={care.state.kit.map(({ id }) => ({ id, name: kitWords(id) }))}
            isOn={packed}
            onPick={(id) =>
              change({
                kit: packed(id) ? plan().kit.filter((each) => each !== id) : [...plan().kit, id],
              })
            }
          />
        </Show>
      </section>
      <section class="stack-tight">
        <h2>{t('before.contact')}</h2>
        <Chips
          label={t('before.contact')}
          options={contacts.map((id) => ({ id, name: t(`before.contact.${id}`) }))}
          isOn={(id) => plan().contact === id}
          onPick={(contact) => change({ contact: plan().contact === contact ? null : contact })}
        />
      </section>
      <Field
        label={t('before.leaveOut')}
        hint={t('before.leaveOutHint')}
        lines="many"
        capitalize="sentences"
        maxLength={longestNote}
        value={note.text()}
        onInput={note.write}
        onLeave={note.flush}
      />
    </>
  );
};

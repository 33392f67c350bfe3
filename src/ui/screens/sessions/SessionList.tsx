import { createSignal, For, Show } from 'solid-js';
import { kinds } from '../../../content/kinds';
import { sessions } from '../../../content/sessions/definitions';
import type { SessionDefinition } from '../../../core/care/session';
import type { Kind } from '../../../core/care/types';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { sessionWords } from '../../i18n/home';
import { t } from '../../i18n/session';
import { Chips } from '../../kit/Chips';
import { Row, Rows } from '../../kit/Rows';

const spans = ['any', 'short', 'middle', 'long'] as const;
type Span = (typeof spans)[number];

const fits: Readonly<Record<Span, (minutes: number) => boolean>> = {
  any: () => true,
  short: (minutes) => minutes <= 5,
  middle: (minutes) => minutes > 5 && minutes <= 10,
  long: (minutes) => minutes > 10,
};

const minutesOf = ({ cuts }: SessionDefinition) => cuts.map(({ minutes }) => minutes);

const isFor = ({ kinds: of, audiences }: SessionDefinition, kind: Kind): boolean => {
  if (kind === 'solo' || kind === 'distance') return audiences.includes(kind);
  return audiences.includes('couple') && (of.length === 0 || of.includes(kind));
};

/** The 24 sessions, by kind and by length. */
export const SessionList = () => {
  const { care } = useHome();
  const [kind, setKind] = createSignal<Kind | 'all'>('all');
  const [span, setSpan] = createSignal<Span>('any');
  const tonight = () => care.state.tonight.kind;
  const shown = () => {
    const wanted = kind();
    return sessions.filter(
      (one) => minutesOf(one).some(fits[span()]) && (wanted === 'all' || isFor(one, wanted)),
    );
  };
  /** What suits tonight comes first. */
  const kindsInOrder = (): readonly (Kind | 'all')[] => [
    'all',
    tonight(),
    ...kinds.filter((one) => one !== tonight()),
  ];
  return (
    <section class="stack-tight">
      <h2>{t('sessions.all')}</h2>
      <Chips
        label={t('sessions.kind')}
        options={kindsInOrder().map((id) => ({
          id,
          name: id === 'all' ? t('sessions.anyKind') : kindWords(id),
        }))}
        isOn={(id) => kind() === id}
        onPick={setKind}
      />
      <Chips
        label={t('sessions.length')}
        options={spans.map((id) => ({ id, name: t(`sessions.length.${id}`) }))}
        isOn={(id) => span() === id}
        onPick={setSpan}
      />
      <Show when={shown().length > 0} fallback={<p class="soft">{t('sessions.none')}</p>}>
        <Rows>
          <For each={shown()}>
            {(one) => (
              <Row
                href={`/sessions/${one.id.slice('ses.'.length).toLowerCase()}`}
                title={sessionWords(one.id, 'title')}
                about={sessionWords(one.id, 'outline')}
                mark={t('sessions.minutes', { minutes: minutesOf(one).join(' · ') })}
              />
            )}
          </For>
        </Rows>
      </Show>
    </section>
  );
};

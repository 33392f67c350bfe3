import { createMemo, For, Show } from 'solid-js';
import { kinds } from '../../../content/kinds';
import type { Feelings } from '../../../core/care/checkIn';
import {
  dotsOf,
  insightParts,
  notedTogether,
  spreadsOf,
  type Dot,
  type Part,
  type Spread,
  type Trait,
} from '../../../core/care/insights';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { formatDay } from '../../i18n/format';
import { t, tapWords } from '../../i18n/moments';
import { createTexts } from '../../texts';

/** In units of the picture. */
const size = { width: 320, row: 22, left: 8, right: 8 } as const;
const partWords = (part: Part): string => t(`check.${part}`);

/** Which row: light and near above, "mixed" on a row of its own below. */
const rowOf = (step: Feelings): number => (step === 'mixed' ? 6 : 5 - step);

/** Dots from left to right as time went; no line, which would tell of days that nobody noted. */
const OverTime = (props: { readonly part: Part; readonly dots: readonly Dot[] }) => {
  const rows = () => (props.part === 'feelings' ? 7 : 5);
  const height = () => rows() * size.row;
  const x = (at: number) => {
    const [first, last] = [props.dots[0]?.at ?? 0, props.dots.at(-1)?.at ?? 0];
    const inner = size.width - size.left - size.right;
    return size.left + (last === first ? inner / 2 : ((at - first) / (last - first)) * inner);
  };
  const y = (step: Feelings) => (rowOf(step) + 0.5) * size.row;
  const words = (step: Feelings) => tapWords(props.part, step);
  return (
    <figure class="picture">
      <figcaption>{t('noted.over', { part: partWords(props.part) })}</figcaption>
      <div class="picture-frame" aria-hidden="true">
        <p class="soft small">{words(5)}</p>
        <svg viewBox={`0 0 ${size.width} ${height()}`}>
          <For each={[5, 3, 1] as const}>
            {(step) => <line x1="0" x2={size.width} y1={y(step)} y2={y(step)} />}
          </For>
          <For each={props.dots}>
            {({ at, step }) => (
              <circle
                classList={{ 'picture-mixed': step === 'mixed' }}
                cx={x(at)}
                cy={y(step)}
                r="5"
              />
            )}
          </For>
        </svg>
        <p class="soft small">{words(1)}</p>
        <Show when={props.part === 'feelings' && props.dots.some(({ step }) => step === 'mixed')}>
          <p class="soft small">{words('mixed')}: ○</p>
        </Show>
      </div>
      <details>
        <summary>{t('noted.inWords')}</summary>
        <ul class="noted-lines">
          <For each={props.dots}>
            {({ at, step }) => (
              <li>{t('noted.dotText', { day: formatDay(at), value: words(step) })}</li>
            )}
          </For>
        </ul>
      </details>
    </figure>
  );
};

const ByKind = (props: { readonly part: Part; readonly spreads: readonly Spread[] }) => {
  const x = (step: number) => 20 + ((step - 1) / 4) * (size.width - 40);
  return (
    <figure class="picture">
      <figcaption>{t('noted.byKind', { part: partWords(props.part) })}</figcaption>
      <For each={props.spreads}>
        {(spread) => (
          <div class="picture-kind">
            <p class="small">{kindWords(spread.kind)}</p>
            <svg viewBox={`0 0 ${size.width} ${size.row}`} aria-hidden="true">
              <line x1={x(1)} x2={x(5)} y1="11" y2="11" />
              <line
                class="picture-range"
                x1={x(spread.lowest)}
                x2={x(spread.highest)}
                y1="11"
                y2="11"
              />
              <circle cx={x(spread.middle)} cy="11" r="7" />
            </svg>
            <p class="soft small">
              {t('noted.spreadText', {
                kind: kindWords(spread.kind),
                lowest: tapWords(props.part, spread.lowest),
                highest: tapWords(props.part, spread.highest),
                middle: tapWords(props.part, spread.middle),
              })}
            </p>
          </div>
        )}
      </For>
    </figure>
  );
};

/** Pictures of one's own taps, each with its words. Nothing counts, nothing is a cause. */
export const Pictures = () => {
  const { state } = useHome().moments;
  const texts = createTexts('feelings');
  const dots = createMemo(() =>
    insightParts.map((part) => ({ part, dots: dotsOf(state.checkIns, part) })),
  );
  const spreads = createMemo(() =>
    insightParts.map((part) => ({ part, spreads: spreadsOf(state.checkIns, part, kinds) })),
  );
  const pairs = createMemo(() =>
    notedTogether(state.checkIns, (at) => new Date(at).toDateString()),
  );
  const traitWords = (trait: Trait): string => {
    const [part = '', value = ''] = trait.split('.');
    if (part === 'feel') {
      const words: Readonly<Record<string, string>> = texts()?.words ?? {};
      return words[trait] ?? '';
    }
    if (part === 'need')
      return t('noted.trait', { part: t('check.need'), value: tapWords('need', value) });
    const of = part as Part;
    const end = value === 'mixed' ? value : value === 'low' ? 1 : 5;
    const said = tapWords(of, end);
    return t('noted.trait', {
      part: partWords(of),
      value: end === 'mixed' ? said : t('noted.low', { end: said }),
    });
  };
  const isAny = () => dots().some((each) => each.dots.length > 0);
  return (
    <Show when={isAny()} fallback={<p class="soft">{t('noted.tooFew')}</p>}>
      <For each={dots()}>
        {(each) => (
          <Show when={each.dots.length > 0}>
            <OverTime part={each.part} dots={each.dots} />
          </Show>
        )}
      </For>
      <For each={spreads()}>
        {(each) => (
          <Show when={each.spreads.length > 0}>
            <ByKind part={each.part} spreads={each.spreads} />
          </Show>
        )}
      </For>
      <Show when={pairs().length > 0}>
        <section class="stack-tight">
          <h2>{t('noted.together')}</h2>
          <For each={pairs()}>
            {({ one, other }) => (
              <p>{t('noted.pair', { one: traitWords(one), other: traitWords(other) })}</p>
            )}
          </For>
          <p class="soft small">{t('noted.pairNote')}</p>
        </section>
      </Show>
    </Show>
  );
};

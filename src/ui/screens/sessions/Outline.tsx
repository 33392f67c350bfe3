import { createSignal, For, Show } from 'solid-js';
import type { ComposedStep } from '../../../core/care/composeTypes';
import type { BlockId } from '../../../core/care/script';
import type { PlanStep, SessionPlan } from '../../../core/ports/audio';
import { formatLength } from '../../i18n/format';
import { blockWords } from '../../i18n/home';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';
import { Sheet } from '../../kit/Sheet';

interface OutlineProps {
  readonly plan: SessionPlan;
  readonly steps: readonly ComposedStep[];
  readonly onDrop: (block: BlockId) => void;
  readonly onSwap: (block: BlockId, by: BlockId) => void;
}

/** The parts in the order in which they are heard, each with its time: what is shown is what is played. */
export const Outline = (props: OutlineProps) => {
  const [changing, setChanging] = createSignal<ComposedStep>();
  const change = ({ block }: PlanStep) =>
    props.steps.find((step) => step.block === block && (step.canDrop || step.swaps.length > 0));
  return (
    <section class="stack-tight">
      <h2>{t('g3.outline')}</h2>
      <ol class="session-parts">
        <For each={props.plan.steps}>
          {(step) => (
            <li>
              <span class="session-part-words">
                <span>{blockWords(step.block)}</span>
                <span class="soft small session-part-length">{formatLength(step.durationS)}</span>
              </span>
              <Show when={change(step)}>
                {(found) => (
                  <button
                    type="button"
                    class="session-part-change"
                    aria-label={t('g3.changePart', { part: blockWords(step.block) })}
                    onClick={() => setChanging(found())}
                  >
                    {t('g3.change')}
                  </button>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={changing()}>
        {(step) => (
          <Sheet title={blockWords(step().block)} onClose={() => setChanging(undefined)}>
            {(close) => (
              <>
                <Show when={step().swaps.length > 0}>
                  <h3>{t('g3.swap')}</h3>
                  <For each={step().swaps}>
                    {(by) => (
                      <Button
                        tone="quiet"
                        onPress={() => {
                          const { block } = step();
                          close();
                          props.onSwap(block, by);
                        }}
                      >
                        {blockWords(by)}
                      </Button>
                    )}
                  </For>
                </Show>
                <Show when={step().canDrop}>
                  <Button
                    tone="quiet"
                    onPress={() => {
                      const { block } = step();
                      close();
                      props.onDrop(block);
                    }}
                  >
                    {t('g3.drop')}
                  </Button>
                </Show>
                <Button tone="plain" onPress={close}>
                  {t('g3.leaveAsIs')}
                </Button>
              </>
            )}
          </Sheet>
        )}
      </Show>
    </section>
  );
};

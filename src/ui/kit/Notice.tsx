import { Show, type JSX } from 'solid-js';
import type { Problem } from '../../core/errors';
import { t } from '../i18n';

interface NoticeProps {
  readonly tone?: 'ok' | 'quiet';
  readonly title?: string;
  readonly children?: JSX.Element;
}

export const Notice = (props: NoticeProps) => (
  <div class={`notice notice-${props.tone ?? 'quiet'}`} role="status">
    <Show when={props.title}>
      <p class="notice-what">{props.title}</p>
    </Show>
    {props.children}
  </div>
);

interface ProblemNoticeProps {
  readonly problem: Problem;
  /** The way on. */
  readonly children?: JSX.Element;
}

/** What happened, what was kept, what to do next. */
export const ProblemNotice = (props: ProblemNoticeProps) => (
  <div class="notice notice-problem" role="alert">
    <p class="notice-what">{t(`problem.${props.problem.type}.what`)}</p>
    <p>{t(`problem.${props.problem.type}.kept`)}</p>
    <p>{t(`problem.${props.problem.type}.next`)}</p>
    {props.children}
  </div>
);

import { A, useLocation } from '@solidjs/router';
import { onMount, Show, type JSX } from 'solid-js';
import { t } from '../i18n';
import { BackIcon, HelpIcon } from './icons';

export interface Back {
  /** Where to; without it, `onPress` says what happens. */
  readonly href?: string;
  readonly onPress?: () => void;
}

interface ScreenProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Stands above the title. */
  readonly motif?: JSX.Element;
  readonly back?: Back | undefined;
  /** The main action, and at most a few others, within reach of one thumb. */
  readonly actions?: JSX.Element;
  /** Off where a field takes the focus. */
  readonly focusTitle?: boolean;
  /** Pushes the body towards the thumb. */
  readonly low?: boolean;
  readonly children?: JSX.Element;
}

/** Header, body and the action area below; the title takes the focus on arrival. */
export const Screen = (props: ScreenProps) => {
  const location = useLocation();
  let title!: HTMLHeadingElement;
  onMount(() => props.focusTitle !== false && title.focus());
  return (
    <main class="screen">
      <div class="screen-bar">
        <Show when={props.back}>
          {(back) => (
            <Show
              when={back().href}
              fallback={
                <button type="button" class="screen-link" onClick={() => back().onPress?.()}>
                  <BackIcon />
                  {t('common.back')}
                </button>
              }
            >
              {(href) => (
                <A href={href()} class="screen-link">
                  <BackIcon />
                  {t('common.back')}
                </A>
              )}
            </Show>
          )}
        </Show>
        <Show when={location.pathname !== '/help'}>
          <A href="/help" class="screen-link screen-help">
            <HelpIcon />
            {t('common.help')}
          </A>
        </Show>
      </div>
      {props.motif}
      <div class="screen-head">
        <h1 tabindex="-1" ref={title}>
          {props.title}
        </h1>
        <Show when={props.lead}>
          <p class="screen-lead">{props.lead}</p>
        </Show>
      </div>
      <div class="screen-body" classList={{ 'screen-body-low': props.low === true }}>
        {props.children}
      </div>
      <Show when={props.actions}>{(actions) => <div class="screen-actions">{actions()}</div>}</Show>
    </main>
  );
};

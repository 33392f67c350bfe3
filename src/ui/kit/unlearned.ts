/** What a person types stays with Hearth: no form history, no correction service, no growing dictionary. */
export const unlearned = { autocomplete: 'off', autocorrect: 'off', spellcheck: false } as const;

/** For `ref`: gives the field the focus once it is in the page. */
export const focusIf = (wanted: boolean | undefined) => (element: HTMLElement) => {
  if (wanted) queueMicrotask(() => element.focus());
};

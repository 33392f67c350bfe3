import { createContext, createUniqueId, onMount, useContext, type JSX } from 'solid-js';

/** What stands in the upper corner of every sheet: nothing outside a modal sheet can be reached. */
const sheetCorner = createContext<() => JSX.Element>();

export const SheetCornerProvider = sheetCorner.Provider;

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Takes `close`: only a dialog closed by itself hands the focus back. */
  readonly children: (close: () => void) => JSX.Element;
}

/**
 * A modal sheet at the lower edge; shown for as long as it is rendered. The native dialog keeps the focus inside,
 * closes on Escape, and hands the focus back.
 */
export const Sheet = (props: SheetProps) => {
  const id = createUniqueId();
  let dialog!: HTMLDialogElement;
  let title!: HTMLHeadingElement;
  onMount(() => {
    dialog.showModal();
    title.focus();
  });
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onClose={() => props.onClose()}
      onClick={(event) => event.target === dialog && dialog.close()}
    >
      <div class="sheet-inside">
        <h2 id={id} tabindex="-1" ref={title}>
          {props.title}
        </h2>
        {props.children(() => dialog.close())}
        {useContext(sheetCorner)?.()}
      </div>
    </dialog>
  );
};

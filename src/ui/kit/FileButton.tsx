import type { JSX } from 'solid-js';

interface FileButtonProps {
  readonly tone?: 'primary' | 'quiet';
  readonly onFile: (file: File) => void;
  readonly children: JSX.Element;
}

/** A button that asks for a file. Takes any kind: phones hide files whose kind they do not know. */
export const FileButton = (props: FileButtonProps) => (
  <label class={`button button-${props.tone ?? 'primary'} file-button`}>
    <input
      type="file"
      class="visually-hidden"
      onChange={(event) => {
        const { currentTarget } = event;
        const file = currentTarget.files?.[0];
        // The same file may be chosen again.
        currentTarget.value = '';
        if (file) props.onFile(file);
      }}
    />
    {props.children}
  </label>
);

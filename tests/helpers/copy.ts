const files = import.meta.glob<Record<string, unknown>>('../../src/ui/i18n/en/*.ts', {
  eager: true,
});

/** Every entry of every exported dictionary, under its key. */
export const strings = Object.entries(files).flatMap(([path, exported]) =>
  Object.values(exported).flatMap((dictionary) =>
    Object.entries(dictionary as Record<string, unknown>).map(([key, text]) => {
      const file = path.split('/').at(-1) ?? '';
      return { file, where: `${file} ${key}`, key, text };
    }),
  ),
);

/** Those that are words, as they must all be. */
export const texts = strings.flatMap(({ text, ...rest }) =>
  typeof text === 'string' ? [{ ...rest, text }] : [],
);

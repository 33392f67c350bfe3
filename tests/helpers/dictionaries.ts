type Words = Readonly<Record<string, string>>;

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/gu)].flatMap(([, name]) => name ?? []).sort();

/** The key of the English words that a key of another language stands for. */
const originalOf = (key: string, english: Words): string | undefined => {
  const plain = key.replace(/@formal$/u, '');
  if (plain in english) return plain;
  const [form = '', ...rest] = plain.split('.').reverse();
  const other = [...rest.reverse(), 'other'].join('.');
  return forms.includes(form) && other in english ? other : undefined;
};

/** What a language lacks, has too much, or says with other placeholders than English. */
export const gaps = (english: Words, other: Words): readonly string[] => [
  ...Object.keys(english).flatMap((key) => (key in other ? [] : [`${key} is missing`])),
  ...Object.entries(other).flatMap(([key, text]) => {
    const original = originalOf(key, english);
    if (original === undefined) return [`${key} is nothing in English`];
    const [wanted, found] = [placeholders(english[original] ?? ''), placeholders(text)];
    return wanted.join() === found.join()
      ? []
      : [`${key} fills in ${found.join(', ') || 'nothing'}`];
  }),
];

/** Every key of values within values, as a path. */
const pathsOf = (value: unknown, at = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, part]) => pathsOf(part, `${at}/${key}`))
    : [at];

/** Not every language says it: a name in the sentence, the formal address. */
const optional = /\/(named|formal)$/u;

/** Paths that only one of two translations of a family has. */
export const familyGaps = (original: unknown, other: unknown): readonly string[] => {
  const [wanted, found] = [pathsOf(original), pathsOf(other)];
  const differing = [
    ...wanted.filter((at) => !found.includes(at)),
    ...found.filter((at) => !wanted.includes(at)),
  ];
  return differing.filter((at) => !optional.test(at));
};

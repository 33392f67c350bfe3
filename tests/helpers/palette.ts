/** Custom properties by name; colours as `#rrggbb`. */
export type Palette = Readonly<Record<string, string>>;

const declared = (block: string): [string, string][] =>
  [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);

const blockAfter = (css: string, selector: RegExp): string => {
  const start = css.search(selector);
  if (start < 0) throw new Error(`The sheet has no ${String(selector)}`);
  return css.slice(css.indexOf('{', start), css.indexOf('}', start));
};

/** The palettes of tokens.css: `light-dark(a, b)` is its light and its dark value; night stands apart. */
export const palettesOf = (css: string): Record<'light' | 'dark' | 'night', Palette> => {
  const root = declared(blockAfter(css, /:root \{/));
  const side = (at: 1 | 2) =>
    Object.fromEntries(
      root.map(([name, value]) => [
        name,
        value.match(/^light-dark\((#\w{6}), (#\w{6})\)$/)?.[at] ?? value,
      ]),
    );
  const dark = side(2);
  const night = Object.fromEntries(
    declared(blockAfter(css, /:root\[data-theme='night'\] \{\s*--bg/)),
  );
  return { light: side(1), dark, night: { ...dark, ...night } };
};

const linear = (channel: number) => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string | undefined) => {
  if (!hex?.match(/^#[0-9a-f]{6}$/)) throw new Error(`Not a colour: ${String(hex)}`);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * linear(red ?? 0) + 0.7152 * linear(green ?? 0) + 0.0722 * linear(blue ?? 0);
};

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (palette: Palette, one: string, other: string): number => {
  const [less = 0, more = 0] = [luminance(palette[one]), luminance(palette[other])].sort(
    (a, b) => a - b,
  );
  return (more + 0.05) / (less + 0.05);
};

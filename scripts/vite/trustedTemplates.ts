import type { Plugin } from 'vite';

/** Stands in `src/pwa/trustedTypes.ts` for the list; whatever quotes a minifier gives it. */
const marker = /(["'`])%TRUSTED_TEMPLATES%\1/g;

/** The few shapes of ESTree that matter here. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const nodes = (node: Node): Node[] => [node, ...children(node).flatMap(nodes)];

/** Local names of `template` of solid-js/web in this module. */
const templateNames = (program: Node): Set<unknown> =>
  new Set(
    children(program)
      .filter((node) => node.type === 'ImportDeclaration')
      .filter((node) => (node.source as { value: unknown }).value === 'solid-js/web')
      .flatMap((node) => node.specifiers as Node[])
      .filter((node) => (node.imported as { name?: unknown } | undefined)?.name === 'template')
      .map((node) => (node.local as { name: unknown }).name),
  );

const literal = (node: Node | undefined): string | undefined => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral') return undefined;
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
};

/**
 * Collects the exact markup that Solid's compiler emitted and lists it in the one Trusted Types policy of the page,
 * so that `innerHTML` takes these strings and nothing else.
 */
export const trustedTemplates = (): Plugin => {
  const templates = new Set<string>();
  return {
    name: 'hearth:trusted-templates',
    apply: 'build',
    enforce: 'post',
    buildStart: () => templates.clear(),
    transform(code, id) {
      if (!code.includes('solid-js/web') || !code.includes('template')) return;
      const program = this.parse(code) as unknown as Node;
      const names = templateNames(program);
      if (names.size === 0) return;
      for (const node of nodes(program)) {
        if (node.type !== 'CallExpression') continue;
        if (!names.has((node.callee as { name?: unknown }).name)) continue;
        const html = literal((node.arguments as Node[])[0]);
        if (html === undefined) this.error(`${id}: markup that is not a plain literal`);
        templates.add(html);
      }
    },
    renderChunk(code) {
      if (!marker.test(code)) return null;
      const list = [...templates].sort().map((html) => JSON.stringify(html));
      return { code: code.replace(marker, () => list.join(',')), map: null };
    },
  };
};

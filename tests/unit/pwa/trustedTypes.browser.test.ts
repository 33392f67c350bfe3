import { afterAll, beforeAll, expect, test } from 'vitest';

const csp = "require-trusted-types-for 'script'; trusted-types default";

/** A page under the real policy. Its one template is the marker that the build replaces. */
const page = `<meta http-equiv="Content-Security-Policy" content="${csp}" />
<script type="module">
  import { installTrustedTypes } from '${origin}/src/pwa/trustedTypes.ts';
  installTrustedTypes();
  parent.postMessage('installed', '*');
</script>`;

const frame = document.createElement('iframe');
beforeAll(async () => {
  frame.srcdoc = page;
  const installed = new Promise((resolve) => window.addEventListener('message', resolve));
  document.body.append(frame);
  await installed;
});
afterAll(() => frame.remove());

const element = <T extends 'div' | 'script'>(name: T) => {
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument.createElement(name);
};

test('markup that the build knows is taken', () => {
  const div = element('div');
  div.innerHTML = '%TRUSTED_TEMPLATES%';
  expect(div.textContent).toBe('%TRUSTED_TEMPLATES%');
});

test.each(['<b>hello</b>', '', ' %TRUSTED_TEMPLATES%', '<img src=x onerror=alert(1)>'])(
  'other markup is not: %j',
  (html) => {
    expect(() => (element('div').innerHTML = html)).toThrow('TrustedHTML');
  },
);

test.each(['/sw.js', '/assets/worker-1a2b_3c.js', `${origin}/assets/worker-1a2b.js`])(
  'scripts of the build are taken: %s',
  (url) => {
    const script = element('script');
    script.src = url;
    expect(script.getAttribute('src')).toBe(url);
  },
);

test.each([
  '/other.js',
  '/sw.js?v=2',
  '/sw.js#x',
  '/assets/folder/a.js',
  '/assets/../a.js',
  '/assets/%2e%2e/a.js',
  '/assets/a.css',
  '//elsewhere.example/sw.js',
  'https://elsewhere.example/assets/a.js',
  'data:text/javascript,1',
  'blob:x',
])('other scripts are not: %s', (url) => {
  expect(() => (element('script').src = url)).toThrow('TrustedScriptURL');
});

test('text never becomes a script', () => {
  expect(() => (element('script').text = '1')).toThrow('TrustedScript');
});

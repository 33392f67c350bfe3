import { passkeys } from '../../../src/pwa';

declare global {
  var passkeysUnderTest: typeof passkeys;
}
globalThis.passkeysUnderTest = passkeys;

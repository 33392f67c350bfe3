import { createDevice, startApp, until, wholeHome, type createHub } from './appWorld';

const words = 'amber kettle meadow soft';

/** The app on a device of its own, opened by somebody with this name. */
export const openNamedApp = async (hub: ReturnType<typeof createHub>, name: string) => {
  const device = createDevice(hub);
  let gate = await startApp(device);
  await gate.create(words);
  const home = await wholeHome(gate);
  if (name !== '') home.setName(name);
  await until(() => home.state.save === 'saved');
  return {
    device,
    home,
    gate: () => gate,
    /** Started anew; whatever the one before was at has ended with it. */
    async again() {
      gate.lock();
      await until(() => device.workers.running === 0);
      void device.powerFor(Infinity);
      gate = await startApp(device);
      await gate.unlock(words);
      return wholeHome(gate);
    },
  };
};

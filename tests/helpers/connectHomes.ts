import type { Home } from '../../src/app/api';
import { until } from './appWorld';

const phaseOf = (home: Home) => home.state.pairing.phase;

/** Two people connect: invite (unless it is done), join, and both choose the words that the other one reads. */
export const connectHomes = async (
  inviter: Home,
  joiner: Home,
  invitation?: { readonly link: string },
): Promise<void> => {
  if (!invitation) await inviter.invite();
  const { pairing } = inviter.state;
  await joiner.join(pairing.phase === 'inviting' ? pairing.link : '');
  const chooseAs = async (chooser: Home, reader: Home) => {
    await until(() => phaseOf(chooser) === 'choosing' && phaseOf(reader) === 'reading');
    const read = reader.state.pairing;
    await chooser.choose(read.phase === 'reading' ? read.words : '');
  };
  await chooseAs(joiner, inviter);
  await chooseAs(inviter, joiner);
  await until(() => [inviter, joiner].every((home) => phaseOf(home) === 'paired'));
};

export { codeToLink, invitationToCode, parseInvitation } from './invitation';
export { meetAtRelay } from './rendezvous';
export { startSync } from './sync';

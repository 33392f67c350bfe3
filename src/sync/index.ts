export { codeToLink, invitationToCode, markLink, parseInvitation, parseMark } from './invitation';
export { createCardReader, encodeCard } from './nearby/card';
export { openLine } from './nearby/line';
export { toSquares } from './nearby/squares';
export { meetAtRelay, meetOnLine } from './rendezvous';
export { ownBooks } from './ownBooks';
export { startSync } from './sync';

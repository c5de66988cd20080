export { desk } from './desk.tsx';
export type { Desk, DeskDeps } from './desk-deps.ts';
export { type Entry, newEntry } from './session/entry.ts';
export { sessionKey } from './session/session-key.ts';

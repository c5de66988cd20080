export { type Desk, desk } from './desk.tsx';
export type { DeskDeps } from './desk-deps.ts';
export { type Entry, newEntry } from './session/entry.ts';
export { sessionKey } from './session/session-key.ts';

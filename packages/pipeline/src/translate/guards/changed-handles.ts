/** Handles (@name) and hashtags name an account or a thread: one that is not there to the letter was changed. */
import type { Guard } from './guarded-text.ts';

const HANDLE = /(?<![\p{L}\p{N}_.@/&])[@#](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{2,}/gu;

export const changedHandles: Guard = ({ source, output }) => {
  const there = new Set(handlesIn(output));
  return [...new Set(handlesIn(source))]
    .filter((handle) => !there.has(handle))
    .map((handle) => ({ check: 'handle', detail: `${handle} is missing` }));
};

function handlesIn(text: string): readonly string[] {
  return (text.match(HANDLE) ?? []).map((handle) => handle.toLowerCase());
}

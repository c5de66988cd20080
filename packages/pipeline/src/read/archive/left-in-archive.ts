/** What of a web archive is in no report, counted by kind: nothing of what it says of itself goes into a message. */

const KINDS = {
  picture: ['picture', 'pictures'],
  recording: ['recording', 'recordings'],
  pdf: ['PDF', 'PDFs'],
  other: ['other file', 'other files'],
  frame: ['frame of a page', 'frames of pages'],
  empty: ['page without words', 'pages without words'],
  redirect: ['redirect', 'redirects'],
  failure: ['page that the server did not give', 'pages that the server did not give'],
  again: ['capture of words that it has already', 'captures of words that it has already'],
  elsewhere: ['page whose words are in an earlier archive', 'pages whose words are in an earlier archive'],
} as const;

/** Nothing is in these that could be added. */
const NO_WORDS: ReadonlySet<LeftKind> = new Set(['empty', 'redirect', 'failure', 'again']);

export type LeftKind = keyof typeof KINDS;

export interface LeftInArchive {
  count(kind: LeftKind): void;
  /** "3 pictures, 1 PDF", and what to do about these; null: nothing was left. */
  inWords(): string | null;
}

export function leftInArchive(): LeftInArchive {
  const counts = new Map<LeftKind, number>();
  return {
    count: (kind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
    inWords() {
      const parts = Object.entries(KINDS).flatMap(([kind, [one, many]]) => {
        const count = counts.get(kind as LeftKind) ?? 0;
        return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : many}`];
      });
      if (parts.length === 0) return null;
      const canBeAdded = [...counts.keys()].some((kind) => !NO_WORDS.has(kind));
      return parts.join(', ') + (canBeAdded ? `; ${AS_FILES}` : '');
    },
  };
}

const AS_FILES = 'add what of these has words of a report as files of its own';

/** @param type of its content, as the server names it. */
export function leftKindOf(type: string): LeftKind {
  if (type.startsWith('image/')) return 'picture';
  if (type.startsWith('audio/') || type.startsWith('video/')) return 'recording';
  return type === 'application/pdf' ? 'pdf' : 'other';
}

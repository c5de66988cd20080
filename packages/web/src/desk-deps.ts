/** What the desk works with, and what a request carries. */
import type { AccessToken } from '@crossquote/domain';
import type {
  Clock,
  Embedder,
  Lexicon,
  NameHider,
  Names,
  NamesAs,
  ScheduleDeps,
  Store,
  Sweeps,
} from '@crossquote/pipeline';
import type { Context, Hono } from 'hono';
import type { Entry } from './session/entry.ts';
import type { OidcSettings } from './session/oidc.ts';
import type { Session } from './session/session-shape.ts';
import type { Words } from './text/words.ts';

export interface DeskDeps extends ScheduleDeps {
  readonly store: Store;
  readonly clock: Clock;
  /** What follows from a decision is handed out a moment later, so that no answer waits for it. */
  readonly sweeps: Pick<Sweeps, 'soon'>;
  readonly embedder: Embedder;
  readonly lexicon: Pick<Lexicon, 'model' | 'load'>;
  /** The collection that is meant where none is named. */
  readonly collection: string;
  readonly access: {
    /** Whoever brings no token may read. */
    readonly anonymousReads: boolean;
    /** A proxy in front speaks TLS. */
    readonly behindProxy: boolean;
  };
  /** The home that commands have to name; left out or null: none. */
  readonly home?: string | null;
  readonly names: Names;
  /** What sessions are signed with: 32 random bytes. */
  readonly key: Uint8Array;
  /** How somebody at this machine comes in without a token; null: nobody does. */
  readonly entry: Entry | null;
  /** The identity provider that people may sign in at; left out or null: none. */
  readonly oidc?: OidcSettings | null;
}

/** Who is at the desk; `role` says what they may. */
export type Person = Pick<AccessToken, 'name' | 'role'>;

export interface DeskEnv {
  readonly Variables: {
    person: Person | null;
    session: Session | null;
    /** Milliseconds until this session shows its person no more; 0: there is none. */
    endsInMs: number;
    words: Words;
    /** Hides names that this person may not see: every view goes through it. */
    hider: NameHider;
    /** What this person may ask for by name: no more than they are shown. */
    names: NamesAs;
  };
}

export type DeskContext = Context<DeskEnv>;

export type Desk = Hono<DeskEnv>;

/** What the API works with. */
import type { AccessToken, Language } from '@crossquote/domain';
import type {
  Clock,
  Embedder,
  Names,
  NamesAs,
  ScheduleDeps,
  Store,
  Sweeps,
  Translator,
} from '@crossquote/pipeline';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Meter } from './metrics/meter.ts';

/** Who may come in, and how much. */
export interface AccessRules {
  /** Whoever brings no token may read: only where nobody but this machine can ask. */
  readonly anonymousReads: boolean;
  /** Names of this server that a request may be addressed to (against DNS rebinding); null: any. */
  readonly hosts: readonly string[] | null;
  /** The client's address is the last one in `X-Forwarded-For`. */
  readonly behindProxy: boolean;
  /** Of one client address. */
  readonly requestsPerMinute: number;
}

/** How changes are followed. */
interface StreamRules {
  /** Open at the same time, of all clients. */
  readonly most: number;
  /** Milliseconds between two looks at the log. */
  readonly pauseMs: number;
  /** Milliseconds after which a stream ends and its client has to come back. */
  readonly longestMs: number;
}

/** Told after every request: a route's pattern, numbers, and the cause of what we did not expect. Never a path, a query or a word. */
export interface RequestEvent {
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly cause: string | null;
}

export interface ApiDeps extends ScheduleDeps {
  readonly store: Store;
  readonly translator: Translator;
  readonly embedder: Embedder;
  readonly clock: Clock;
  /** What ids of a new database are to be made with; left out or null: nothing was said. */
  readonly idKey?: string | null;
  /** The collection that is meant where none is named. */
  readonly collection: string;
  /** Pairs of languages, source first, that a translator is here for. */
  readonly languagePairs: () => Promise<readonly (readonly [Language, Language])[]>;
  readonly access: AccessRules;
  /** Who may see which names. */
  readonly names: Names;
  readonly streams: StreamRules;
  /** Hands out later what cannot be handed out now. */
  readonly sweeps: Pick<Sweeps, 'soon'>;
  /** Of Crossquote. */
  readonly version: string;
  readonly onRequest?: (event: RequestEvent) => void;
}

/** What routes work with. */
export interface RouteDeps extends ApiDeps {
  readonly meter: Meter;
}

/** Who asks; null: nobody said. */
type Caller = Pick<AccessToken, 'name' | 'role' | 'reveals'> | null;

export interface ApiEnv {
  readonly Variables: {
    caller: Caller;
    /** What we did not expect, for the log. */
    cause: string | null;
    /** What the caller may see of names; there behind the gate. */
    names: NamesAs;
    /** The route has hidden names itself. */
    isHidden?: true;
  };
  /** Of the Node server; not there in tests. */
  readonly Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
}

export type Api = OpenAPIHono<ApiEnv>;

/**
 * Signing in at a house's own identity provider (OpenID Connect): authorization code with PKCE, state and nonce. Nothing is asked of the provider before
 * somebody chooses to sign in there, and only where it was configured.
 */
import { randomBytes } from 'node:crypto';
import {
  type AccessToken,
  isSignIn,
  ROLES,
  type Role,
  roleMay,
  sha256,
  signInId,
  Unavailable,
} from '@crossquote/domain';
import type { Clock, TokenStore } from '@crossquote/pipeline';
import type { Configuration, IDToken } from 'openid-client';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim of the id token that names whoever signs in: one that they cannot change themselves, since decisions are signed with it. */
  readonly nameClaim: string;
  /** Claim with what they are there: a text, or a list of texts. */
  readonly roleClaim: string;
  /** What of that is which role here. */
  readonly roles: Readonly<Record<string, Role>>;
}

/** What the browser keeps for us while somebody is away at the provider, sealed. */
export interface OidcErrand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface Oidc {
  /** @returns where to send the browser. @throws Unavailable when the provider does not answer. */
  begin(errand: OidcErrand, redirectUri: string): Promise<URL>;
  /**
   * @param came the address that the browser came back to.
   * @returns who signed in, or what they lack here; null: the provider says no, or what came is not what was asked for.
   * @throws Unavailable when the provider does not answer.
   */
  end(errand: OidcErrand, came: URL): Promise<SignedIn | Lacking | null>;
}

export interface SignedIn {
  readonly name: string;
  readonly role: Role;
}

/** Somebody whom the provider knows, and whose id token does not say in this claim who or what they are here. */
export interface Lacking {
  readonly lacks: 'name' | 'role';
  readonly claim: string;
}

const MINUTES = 10;
const HOURS = 12;
const LONGEST_NAME = 100;

export function newErrand(next: string, clock: Clock): OidcErrand {
  const [state, nonce, verifier] = [24, 24, 48].map((bytes) => randomBytes(bytes).toString('base64url'));
  const until = clock.now().getTime() + MINUTES * 60_000;
  return { state: state ?? '', nonce: nonce ?? '', verifier: verifier ?? '', next, until };
}

export function openOidc(settings: OidcSettings): Oidc {
  let known: Promise<Configuration> | null = null;
  const configuration = () => {
    known ??= discovered(settings).catch((error: unknown) => {
      // The next who signs in asks again.
      known = null;
      throw error;
    });
    return known;
  };
  return {
    begin: async ({ state, nonce, verifier }, redirectUri) => {
      const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
    },
    end: async ({ state, nonce, verifier }, came) => {
      const { authorizationCodeGrant, ClientError } = await import('openid-client');
      const checks = {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      };
      const config = await configuration();
      const tokens = await authorizationCodeGrant(config, came, checks).catch((error: unknown) => {
        if (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT') throw away();
        return null;
      });
      const claims = tokens?.claims();
      return claims ? whoIs(claims, settings) : null;
    },
  };
}

async function discovered({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await import('openid-client');
  const server = new URL(issuer);
  const isHere = server.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname);
  // Signatures are checked as well: between here and the provider there may be a proxy.
  const execute = [enableNonRepudiationChecks, ...(isHere ? [allowInsecureRequests] : [])];
  return discovery(server, clientId, clientSecret, undefined, { execute }).catch(() => {
    throw away();
  });
}

function away(): Unavailable {
  return new Unavailable(
    'the identity provider does not answer as one; check CROSSQUOTE_OIDC_ISSUER, or sign in with a token',
  );
}

function whoIs(claims: IDToken, { nameClaim, roleClaim, roles }: OidcSettings): SignedIn | Lacking {
  const name = claims[nameClaim];
  const held = [claims[roleClaim]].flat().flatMap((value) => {
    const role = typeof value === 'string' && Object.hasOwn(roles, value) ? roles[value] : undefined;
    return role ?? [];
  });
  const role = ROLES.findLast((each) => held.some((own) => roleMay(own, each)));
  // One that is cut could be two people's.
  const isName = typeof name === 'string' && name.trim() !== '' && name.trim().length <= LONGEST_NAME;
  if (!isName) return { lacks: 'name', claim: nameClaim };
  return role ? { name: name.trim(), role } : { lacks: 'role', claim: roleClaim };
}

/** A token whose secret nobody ever learns: it stands in `crossquote token list`, ends the session when it is revoked, and opens nothing else. */
export function signInToken({ name, role }: SignedIn, clock: Clock): AccessToken {
  const hash = sha256(randomBytes(32).toString('base64url'));
  const now = clock.now();
  const until = new Date(now.getTime() + HOURS * 3_600_000);
  const times = { createdAt: now.toISOString(), expiresAt: until.toISOString(), revokedAt: null };
  return { id: signInId(hash), name, role, reveals: false, hash, ...times };
}

/** Ends what earlier signing in under this name still opens; a token that somebody made by hand stays. */
export async function endSignIns(
  name: string,
  { store, clock }: { readonly store: TokenStore; readonly clock: Clock },
): Promise<void> {
  const before = (await store.tokens()).filter(
    (token) => token.name === name && token.revokedAt === null && isSignIn(token),
  );
  for (const { id } of before) await store.revokeToken(id, clock.now().toISOString(), name);
}

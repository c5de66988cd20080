/** A new token: the secret, which is shown once, and what is kept of it. */
import { randomBytes } from 'node:crypto';
import { type AccessToken, InvalidInput, type Role, sha256, tokenId } from '@crossquote/domain';
import type { Clock } from '@crossquote/pipeline';

export interface TokenWish {
  readonly name: string;
  readonly role: Role;
  /** Sees protected names too. */
  readonly reveals?: boolean;
  /** How long it is in force: `12h`, `30d`, `4w`. */
  readonly expires: string;
}

export interface NewToken {
  /** `cq_` and 256 random bits. */
  readonly secret: string;
  readonly token: AccessToken;
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 24 * 7 };
const HOUR = 3_600_000;
const MOST_HOURS = 24 * 366;

/** @throws InvalidInput for a name or a time that cannot be right. */
export function newToken({ name, role, reveals = false, expires }: TokenWish, clock: Clock): NewToken {
  if (name.trim() === '' || name.length > 100)
    throw new InvalidInput('say who the token is for: --name <who>, up to 100 letters');
  const secret = `cq_${randomBytes(32).toString('base64url')}`;
  const hash = sha256(secret);
  const now = clock.now();
  const token: AccessToken = {
    id: tokenId(hash),
    name: name.trim(),
    role,
    reveals,
    hash,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + hoursOf(expires) * HOUR).toISOString(),
    revokedAt: null,
  };
  return { secret, token };
}

function hoursOf(expires: string): number {
  const [, count = '', unit = ''] = /^(\d{1,4})([hdw])$/.exec(expires) ?? [];
  const hours = Number(count) * (HOURS[unit] ?? 0);
  if (hours >= 1 && hours <= MOST_HOURS) return hours;
  throw new InvalidInput('--expires takes hours, days or weeks up to a year: 12h, 30d or 4w');
}

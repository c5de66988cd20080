/** Small values that a browser keeps for us: readable by anybody who has them, changed by nobody. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export function sealed(value: unknown, key: Uint8Array): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${body}.${signatureOf(body, key)}`;
}

/** @returns what was sealed; null when it is not as it was sealed, or with another key. */
export function unsealed(text: string, key: Uint8Array): unknown {
  const [body = '', signature = ''] = text.split('.');
  if (!isSame(signature, signatureOf(body, key))) return null;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}

export function signatureOf(body: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}

/** Takes as long whatever they differ in. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** An identity provider of a test's own, on this machine: it signs in whom it is told to, and checks what a provider checks. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestIssuer {
  readonly url: string;
  /** Requests it was asked, by path. */
  readonly asked: readonly string[];
  /** What a browser does there. @returns the address that it is sent back to. */
  signIn(authorize: string, claims: Readonly<Record<string, unknown>>): string;
  close(): Promise<void>;
}

export const CLIENT = { clientId: 'desk', clientSecret: 'known to both' };

export async function testIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const grants = new Map<string, { challenge: string; redirectUri: string; claims: object }>();
  const asked: string[] = [];
  let url = '';
  const documents: Readonly<Record<string, () => object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
    }),
    '/keys': () => ({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
    }),
  };
  const tokenFor = (form: URLSearchParams): object | null => {
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isTheirs =
      form.get('client_id') === CLIENT.clientId && form.get('client_secret') === CLIENT.clientSecret;
    if (
      !grant ||
      !isTheirs ||
      grant.challenge !== challenge ||
      grant.redirectUri !== form.get('redirect_uri')
    )
      return null;
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, exp: now + 60 };
    const head = encoded({ alg: 'RS256', kid: 'one' });
    const body = `${head}.${encoded({ iss: url, aud: CLIENT.clientId, sub: 'u1', ...times, ...grant.claims })}`;
    const idToken = `${body}.${sign('sha256', Buffer.from(body), privateKey).toString('base64url')}`;
    return { access_token: 'none', token_type: 'Bearer', id_token: idToken };
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const document = documents[path]?.();
    if (document) return answer(response, 200, document);
    void bodyOf(request).then((body) => {
      const token = path === '/token' ? tokenFor(new URLSearchParams(body)) : null;
      return token ? answer(response, 200, token) : answer(response, 400, { error: 'invalid_grant' });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    signIn: (authorize, claims) => {
      const query = new URL(authorize).searchParams;
      const code = randomBytes(8).toString('hex');
      const [challenge, redirectUri] = [query.get('code_challenge') ?? '', query.get('redirect_uri') ?? ''];
      grants.set(code, { challenge, redirectUri, claims: { nonce: query.get('nonce'), ...claims } });
      return `${redirectUri}?${new URLSearchParams({ code, state: query.get('state') ?? '' }).toString()}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
}

/** A new webhook, checked: the URL that somebody names, and the secret that is shown once. */
import { contentId, InvalidInput, sha256 } from '@crossquote/domain';
import { CHANGE_KINDS, type ChangeKind, type Clock, type Webhook } from '@crossquote/pipeline';
import { bareAddress, isOwnHost, refusedAddress } from './refused-address.ts';
import { newWebhookSecret } from './sign-message.ts';

export interface WebhookWish {
  readonly url: string;
  /** Empty: all. */
  readonly kinds: readonly string[];
  readonly collection: string | null;
  readonly allowPrivate: boolean;
}

export interface NewWebhook {
  /** `whsec_` and 256 random bits in base64. */
  readonly secret: string;
  readonly webhook: Webhook;
}

/**
 * @param onMachine whoever asks is on this machine, and may name what lies inside it and its network; others would reach through us what they cannot.
 * @throws InvalidInput for a URL, a kind or a place that cannot be right.
 */
export function newWebhook(wish: WebhookWish, clock: Clock, onMachine: boolean): NewWebhook {
  const secret = newWebhookSecret();
  const webhook: Webhook = {
    id: contentId('w', sha256(secret)),
    url: checkedUrl(wish, onMachine).href,
    kinds: kindsOf(wish.kinds),
    collection: wish.collection,
    allowPrivate: wish.allowPrivate,
    createdAt: clock.now().toISOString(),
  };
  return { secret, webhook };
}

const LONGEST_URL = 2000;

function checkedUrl({ url: text, allowPrivate }: WebhookWish, onMachine: boolean): URL {
  if (!URL.canParse(text) || text.length > LONGEST_URL)
    throw new InvalidInput('give a whole URL, such as https://desk.example/hook');
  const url = new URL(text);
  const isOwn = isOwnHost(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn))
    throw new InvalidInput('give an https URL; http is for this machine itself, 127.0.0.1');
  if (url.username !== '' || url.password !== '')
    throw new InvalidInput('leave user and password out of the URL; messages are signed');
  if (!onMachine && (isOwn || allowPrivate))
    throw new InvalidInput(
      'what lies inside the network only `crossquote webhook add` may name, on the machine itself',
    );
  const address = bareAddress(url.hostname);
  const refusal = address === null ? null : refusedAddress(address, { allowPrivate, allowLoopback: isOwn });
  if (refusal !== null) throw new InvalidInput(`the host of the URL ${refusal}`);
  url.hash = '';
  return url;
}

function kindsOf(names: readonly string[]): readonly ChangeKind[] | null {
  const unknown = names.find((name) => !CHANGE_KINDS.some((kind) => kind === name));
  if (unknown !== undefined)
    throw new InvalidInput(`there is no kind "${unknown}"; there are ${CHANGE_KINDS.join(', ')}`);
  return names.length === 0 ? null : CHANGE_KINDS.filter((kind) => names.includes(kind));
}

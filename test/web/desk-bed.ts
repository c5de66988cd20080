/** The desk beside the API, on the fakes of every port, and a browser that knows nothing but forms and cookies. */
import { randomBytes } from 'node:crypto';
import { apiApp } from '@crossquote/api';
import { type Sweeps, startSweeps } from '@crossquote/pipeline';
import { fakeLexicon } from '@crossquote/pipeline/testing';
import { type DeskDeps, desk, newEntry } from '@crossquote/web';
import { parseHTML } from 'linkedom';
import { type ApiBed, apiBed, type Told, told } from '../http/api-bed.ts';

export interface DeskBed extends ApiBed, Told {
  readonly sweeps: Sweeps;
  readonly page: (path: string, init?: RequestInit) => Promise<Page>;
  /** Signs in by a one-time address. @returns a visitor who decides in that name. */
  readonly visitor: () => Promise<Visitor>;
}

interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly document: ReturnType<typeof parseHTML>['document'];
}

export interface Visitor {
  readonly cookie: string;
  open(path: string): Promise<Page>;
  /** Sends the page's first form (within what the selector finds) that has a button of this value, and follows where it leads. */
  press(page: Page, value: string, fields?: Readonly<Record<string, string>>, within?: string): Promise<Page>;
}

const MEANS = { brücke: 'bridge', weg: 'gone' };

/** @param name who comes in by the one-time address. */
export async function deskBed(
  name = 'kim',
  access: Partial<DeskDeps['access']> = {},
  more: Parameters<typeof apiBed>[1] & Pick<DeskDeps, 'home'> = {},
): Promise<DeskBed> {
  const { home = null, ...rest } = more;
  const bed = apiBed(access, rest);
  const facts = await told(bed);
  const entry = newEntry(name);
  const { deps } = bed;
  const onProblem = (error: unknown) => {
    throw error;
  };
  const sweeps = startSweeps(deps, { afterMs: 0, atMostMs: 0, onProblem });
  const app = apiApp(
    deps,
    desk({ ...deps, lexicon: fakeLexicon(MEANS), sweeps, key: randomBytes(32), entry, home }),
  );
  const page = async (path: string, init: RequestInit = {}) => pageOf(await app.request(path, init));
  return {
    ...bed,
    ...facts,
    sweeps,
    page,
    visitor: async () => {
      const { headers } = await page(entry.path);
      return visitor(headers.getSetCookie()[0]?.split(';')[0] ?? '', page);
    },
  };
}

export function visitor(cookie: string, page: DeskBed['page']): Visitor {
  const open = async (path: string): Promise<Page> => {
    const opened = await page(path, { headers: { Cookie: cookie } });
    const to = opened.headers.get('location');
    return to === null ? opened : open(to);
  };
  return {
    cookie,
    open,
    press: async ({ document }, verdict, fields = {}, within = '') => {
      const button = document.querySelector(`${within} button[value="${verdict}"]`);
      const form = button?.closest('form');
      if (!form) throw new Error(`no form offers ${verdict}`);
      const body = new URLSearchParams(fieldsOf(form));
      body.set(button?.getAttribute('name') ?? '', verdict);
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const sent = await page(form.getAttribute('action') ?? '', {
        method: 'POST',
        headers: { Cookie: cookie, Origin: 'http://localhost' },
        body,
      });
      const to = sent.headers.get('location');
      return to === null ? sent : open(to);
    },
  };
}

/** What a browser would send of it besides the button. */
function fieldsOf(form: NonNullable<ReturnType<Page['document']['querySelector']>>): [string, string][] {
  return [...form.querySelectorAll('input, textarea')]
    .filter(
      (field) =>
        !/^(checkbox|radio)$/.test(field.getAttribute('type') ?? '') || field.hasAttribute('checked'),
    )
    .map((field) => [
      field.getAttribute('name') ?? '',
      field.getAttribute('value') ?? field.textContent ?? '',
    ]);
}

async function pageOf(response: Response): Promise<Page> {
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, document: parseHTML(html).document };
}

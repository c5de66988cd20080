/** A page as an answer. */

import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { DeskContext } from '../desk-deps.ts';
import { turnsInHtml } from '../text/turns-in-html.ts';

export async function page(c: DeskContext, content: Child, status: ContentfulStatusCode = 200) {
  return c.html(turnsInHtml(String(await html`<!doctype html>${content}`)), status);
}

/** Part of a page, which its script puts there. */
export async function partOfPage(c: DeskContext, content: Child, status: ContentfulStatusCode) {
  return c.html(turnsInHtml(String(await html`${content}`)), status);
}

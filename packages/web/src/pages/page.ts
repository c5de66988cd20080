/** A page as an answer. */

import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { DeskContext } from '../desk-deps.ts';

export function page(c: DeskContext, content: Child, status: ContentfulStatusCode = 200) {
  return c.html(html`<!doctype html>${content}`, status);
}

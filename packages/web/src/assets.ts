/** The desk's own style, script and mark; nothing comes from anywhere else. */
import { readFileSync } from 'node:fs';
import type { Desk } from './desk-deps.ts';

const TYPES = {
  'desk.css': 'text/css; charset=utf-8',
  'keys.js': 'text/javascript; charset=utf-8',
  'once.js': 'text/javascript; charset=utf-8',
  'translate.js': 'text/javascript; charset=utf-8',
  'send.js': 'text/javascript; charset=utf-8',
  'live.js': 'text/javascript; charset=utf-8',
  'links.js': 'text/javascript; charset=utf-8',
  'select.js': 'text/javascript; charset=utf-8',
  'mark.svg': 'image/svg+xml',
} as const;

export function serveAssets(app: Desk): void {
  for (const [name, type] of Object.entries(TYPES)) {
    const body = readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
    app.get(`/desk/assets/${name}`, (c) =>
      c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }),
    );
  }
}

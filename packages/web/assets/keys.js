/**
 * One key a decision. A key presses the button or follows the link that names it (`data-key`), first in the row that was chosen last, then anywhere on
 * the page; j and k walk through rows where there are more, and unfold the one they come to. Nothing fires inside a text field (Escape leaves it), with
 * Ctrl, Alt or Cmd, or on what is folded away: a key for that shows it first.
 */
import { isOnItsWay } from './once.js';

const rows = () => [...document.querySelectorAll('[data-row]')];
let at = -1;

const isText = (element) => element instanceof HTMLElement && element.matches('input, textarea, select');

export const chosen = () => rows()[at] ?? null;

function choose(row) {
  at = rows().indexOf(row);
  rows().forEach((each, i) => each.toggleAttribute('data-chosen', i === at && rows().length > 1));
}

function go(step) {
  const all = rows();
  if (all.length < 2) return false;
  fold(all[at]);
  return show(all[Math.max(0, Math.min(all.length - 1, at + step))]);
}

function show(row) {
  choose(row);
  if (row.matches('.fold')) row.open = true;
  // A row that is read and written in is no button to press by accident.
  const target = row.matches('[tabindex]') ? row : (row.querySelector('summary, a, button') ?? row);
  target.focus({ preventScroll: true });
  // Whole where it has room; else from its beginning on.
  row.scrollIntoView({ block: row.offsetHeight > innerHeight ? 'start' : 'nearest' });
  return true;
}

/** What somebody is writing in stays in sight. */
function fold(row) {
  if (!row?.matches('.fold')) return;
  row.open = [...row.querySelectorAll('textarea')].some(({ value, defaultValue }) => value !== defaultValue);
}

const isSeen = (element) => !element.closest('details:not([open]) > :not(summary)');
const keyed = (key) => `[data-key="${CSS.escape(key)}"]`;

function named(key) {
  const own = chosen()?.querySelector(keyed(key));
  // What leads around stands above every page; a field of the page itself comes first.
  const elsewhere = ['main', '.top'].flatMap((where) => [
    ...document.querySelectorAll(`${where} ${keyed(key)}`),
  ]);
  // Of rows that are written or decided in one by one, only the chosen one's: nobody undoes what they do not look at.
  return [
    ...(own ? [own] : []),
    ...elsewhere.filter((element) => !element.closest('[data-row][tabindex], .fold')),
  ].find(isSeen);
}

/** The key is of a pair that is folded, or none is chosen: who presses it again sees what it is about. What was decided is looked for by whoever undoes it. */
function lead(key) {
  const folds = rows().filter((row) => row.matches('.fold') && row.querySelector(keyed(key)));
  const row = chosen()
    ? folds.find((each) => each === chosen())
    : key !== 'u' && (folds.find(({ open }) => open) ?? folds[0]);
  return row ? show(row) : false;
}

function press(key) {
  if (key === '?') return showKeys();
  const target = named(key);
  if (!target) return key === 'j' ? go(1) : key === 'k' ? go(-1) : lead(key);
  if (isText(target)) target.focus();
  else if (!isOnItsWay()) target.click();
  return true;
}

function showKeys() {
  const map = document.getElementById('keys');
  map.open = !map.open;
  return true;
}

// It stands at the very end, and opens beyond it. It does not bubble, and the script may be there before it.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target.id === 'keys' && target.open) target.scrollIntoView({ block: 'nearest' });
  },
  true,
);

const ARROWS = { ArrowDown: 'j', ArrowUp: 'k' };

document.addEventListener('keydown', (event) => {
  if (isText(event.target)) {
    // Out of the note, so that a key decides again.
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
      event.target.blur();
  } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.repeat) {
    const arrow = rows().length > 1 ? ARROWS[event.key] : undefined;
    if (press(arrow ?? event.key)) event.preventDefault();
  }
});

// Whoever goes to a row by Tab or mouse has chosen it.
document.addEventListener('focusin', ({ target }) => {
  const row = target.closest('[data-row]');
  if (!row) return;
  at = rows().indexOf(row);
  // Nothing moves under a mouse for it.
  for (const other of document.querySelectorAll('[data-chosen]'))
    other.toggleAttribute('data-chosen', other === row);
});

/** Whoever is led to a row too. What is folded is unfolded by most browsers themselves. */
function follow() {
  const linked = document.getElementById(location.hash.slice(1));
  const row = linked?.closest('[data-row]');
  if (!row) return;
  choose(row);
  if (!row.matches('.fold:not([open])')) return;
  row.open = true;
  linked.scrollIntoView();
}
window.addEventListener('hashchange', follow);
follow();

/** What was folded before it was printed. */
let folded = [];
window.addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('.fold:not([open])')];
  for (const row of folded) row.open = true;
});
window.addEventListener('afterprint', () => {
  for (const row of folded) row.open = false;
});

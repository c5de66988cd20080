/**
 * Saves a sentence without leaving the page. Every form works by itself too: this only fetches the same answer for one sentence and puts it in its place.
 * While somebody writes, the checks run on what is written so far. Ctrl+Enter saves and goes to the next sentence. Where none is chosen yet, it and e begin
 * in the first that is open, and one line says so to whoever presses a key that would be of a sentence.
 */
import { chosen } from './keys.js';
import { isTaken, say, sendBehind } from './send.js';

const main = document.querySelector('main');
const QUIET_MS = 700;
const timers = new WeakMap();

async function answerTo(form, pressed) {
  const response = await sendBehind(form, pressed, { 'Crossquote-Part': 'unit' });
  if (response.headers.get('Crossquote-Part') === null) return null;
  const part = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [unit, progress] = ['.unit', '.unit-progress'].map((selector) =>
    document.adoptNode(part.querySelector(selector)),
  );
  return { ok: response.ok, unit, progress };
}

async function send(form, pressed, isFast) {
  const row = form.closest('.unit');
  clearTimeout(timers.get(form));
  if (row.getAttribute('aria-busy') === 'true') return;
  row.setAttribute('aria-busy', 'true');
  const answer = (await isTaken(form, pressed)) ? await answerTo(form, pressed).catch(() => null) : undefined;
  row.removeAttribute('aria-busy');
  // Nobody is taken off a page on which other sentences may be half written.
  if (answer === null) say(form, 'refused');
  if (!answer) return;
  const written = row.querySelector('textarea');
  row.replaceWith(answer.unit);
  // Another form of the same sentence was sent: what is being written stays.
  if (written && written.form !== form && written.value !== written.defaultValue)
    Object.assign(answer.unit.querySelector('textarea') ?? {}, { value: written.value, className: 'draft' });
  main.querySelector('.unit-progress').replaceWith(answer.progress);
  (afterwards(answer, isFast) ?? answer.unit.querySelector('textarea'))?.focus();
}

/** Where whoever saves with the keys goes on: the next sentence that may be written in, or the next page. */
function afterwards({ ok, unit }, isFast) {
  if (!isFast || !ok) return null;
  for (let next = unit.nextElementSibling; next?.matches('.unit'); next = next.nextElementSibling) {
    const field = next.querySelector('textarea');
    if (field) return field;
  }
  return main.querySelector('.pages [rel="next"]');
}

/** Only what the checks say is put in place: the text field is being written in. */
async function check(form) {
  const text = form.elements.text.value;
  const answer = await answerTo(form, { name: 'do', value: 'check' }).catch(() => null);
  const found = answer?.unit.querySelector('.unit-found');
  if (!found || !form.isConnected || form.elements.text.value !== text) return;
  const isOpen = form.querySelector('.unit-found details')?.open;
  const details = found.querySelector('details');
  if (details && isOpen) details.open = true;
  form.querySelector('.unit-found').replaceWith(found);
}

main.addEventListener('submit', (event) => {
  const form = event.target.closest('[data-unit]');
  if (!form || !event.submitter) return;
  event.preventDefault();
  void send(form, event.submitter, false);
});

main.addEventListener('input', (event) => {
  const form = event.target.closest('[data-unit]');
  if (!form || event.target.name !== 'text') return;
  event.target.className = 'draft';
  clearTimeout(timers.get(form));
  timers.set(
    form,
    setTimeout(() => void check(form), QUIET_MS),
  );
});

main.addEventListener('keydown', (event) => {
  const form = event.target.closest('[data-unit]');
  if (
    !form ||
    event.target.name !== 'text' ||
    event.key !== 'Enter' ||
    !(event.ctrlKey || event.metaKey) ||
    event.isComposing
  )
    return;
  event.preventDefault();
  event.stopPropagation();
  void send(form, { name: 'do', value: 'translated' }, true);
});

const unchosen = main.querySelector('[data-unchosen]');

function tellUnchosen(isTold) {
  if (unchosen) unchosen.firstElementChild.hidden = !isTold;
}

/** What a key is for where no sentence is chosen; null: nothing of ours. */
function wanted({ key, ctrlKey, metaKey, altKey, target }) {
  // A menu is shut by Escape, and a link is opened beside the page by Ctrl+Enter.
  if (target.matches('input, textarea, select') || document.querySelector(':popover-open')) return null;
  if (ctrlKey || metaKey) return key === 'Enter' && !target.closest('a, button, summary') ? 'begin' : null;
  if (altKey) return null;
  return { e: 'begin', u: 'tell', Escape: 'tell' }[key] ?? null;
}

// Before the script of the keys, which knows no first sentence that is open.
document.addEventListener(
  'keydown',
  (event) => {
    const what = chosen() ? null : wanted(event);
    if (!what) return;
    const open = main.querySelector('.unit textarea:is(.none, .machine, .memory, .draft)');
    const begins = what === 'begin' ? open : null;
    tellUnchosen(!begins);
    if (!begins) return;
    event.preventDefault();
    event.stopPropagation();
    begins.focus();
    begins.scrollIntoView({ block: 'nearest' });
  },
  true,
);
main.addEventListener('focusin', ({ target }) => {
  if (target.closest('.unit')) tellUnchosen(false);
});

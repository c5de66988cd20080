/**
 * Before a form leaves the page, asks whether it would be taken: the server answers, and whoever wrote it is still signed in. If not, one line beside the
 * form says so, and what was written stays where it is. Who signed in again in another window goes on here. A server that is only slow is sent the form
 * all the same, and so is it where somebody leaves the page meanwhile: whoever pressed a button has decided. The server takes forms a little longer than
 * the page says that the session lasts; once it says that it is over, nobody presses anything without having been told. Without this script forms are simply sent.
 */
const LONGEST_MS = 2_000;
// Null where nobody may send anything: other scripts load this one there too.
const line = document.querySelector('[data-unsent]');
const own = document.querySelector('[data-person]')?.textContent;
/** When the session is over as this page knows it, on its own clock. */
let endsAt = null;
let waiting;
let isAsking = false;
let sure = null;
/** The form that the page is left with. */
let leaving = null;
/** Forms that are asked about, each with the button that was pressed. */
const asked = new Map();

/**
 * @param pressed name and value of the button; null: none has one.
 * @returns whether the form, which then carries the right token, is to be sent; where not, the page says why, or it has gone already.
 */
export async function isTaken(form, pressed) {
  asked.set(form, pressed);
  // Said before anybody is asked, for whoever leaves without waiting for the answer.
  if (isOver()) say(form, 'ended');
  const here = await Promise.race([whoIsHere(), whoWasHere(form)]);
  if (!asked.delete(form)) return false;
  const why = here === null ? 'unreached' : here.by === own && here.token ? null : 'signed-out';
  if (why) say(form, why);
  else {
    line.hidden = true;
    if (here.endsInMs !== undefined) endIn(here.endsInMs);
    for (const field of document.querySelectorAll('input[name="token"]')) field.value = here.token;
  }
  return why === null;
}

function isOver() {
  return endsAt !== null && Date.now() >= endsAt;
}

function endIn(ms) {
  endsAt = Date.now() + ms;
  waitForEnd();
}

/** A clock that was set back while the browser counted by another one has not come there yet: then the rest is waited for. */
function waitForEnd() {
  clearTimeout(waiting);
  if (isOver()) sayWhenOver();
  else waiting = setTimeout(waitForEnd, endsAt - Date.now());
}

/** Also a machine that slept, or a page that was kept and came back, says so as soon as it is looked at. */
function sayWhenOver() {
  const isSaid = !line.hidden && ['ended', 'signed-out'].includes(line.dataset.unsent);
  if (isOver() && !isSaid) say(document.querySelector('main'), 'ended');
}

if (line) {
  endIn(Number(line.dataset.endsIn));
  document.addEventListener('visibilitychange', sayWhenOver);
  window.addEventListener('pageshow', sayWhenOver);
}

/** null: no answer. */
async function whoIsHere() {
  try {
    const answer = await fetch('/desk/here');
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** After a while, what the page knows by itself; null: there is no network either. */
function whoWasHere(form) {
  const known = () => (navigator.onLine ? { by: own, token: form.elements.token.value } : null);
  return new Promise((resolve) => setTimeout(() => resolve(known()), LONGEST_MS));
}

/** What a browser sends of a form whose button was pressed. */
function bodyOf(form, pressed) {
  const body = new URLSearchParams(new FormData(form));
  if (pressed?.name) body.set(pressed.name, pressed.value);
  return body;
}

/** Longer ones no browser sends behind a page that is gone. */
const MOST_BEHIND = 60_000;

/** Sends a form without leaving the page; whoever leaves it has sent it all the same. */
export function sendBehind(form, pressed, headers = {}) {
  const body = bodyOf(form, pressed);
  const keepalive = body.toString().length <= MOST_BEHIND;
  return fetch(form.action, { method: 'POST', body, headers, keepalive });
}

window.addEventListener('pagehide', () => {
  for (const [form, pressed] of asked) sendBehind(form, pressed).catch(() => undefined);
  asked.clear();
});

// What somebody wrote and did not send is not lost by a wrong key.
window.addEventListener('beforeunload', (event) => {
  const fields = document.querySelectorAll('main form :is(textarea, input[type="text"], input:not([type]))');
  const isLost = ({ form, value, defaultValue }) =>
    value !== defaultValue && form.elements.token && form !== leaving && !asked.has(form);
  if ([...fields].some(isLost)) event.preventDefault();
  // Behind the question: whoever stays has left with no form.
  setTimeout(() => {
    if (event.defaultPrevented) leaving = null;
  });
});

// Whoever stops the browser while it waits is here still, with what they wrote.
globalThis.navigation?.addEventListener('navigateerror', () => {
  leaving = null;
});

/** @param place the form that it is about, or all of the page. @param why one of what the line can say. */
export function say(place, why) {
  for (const each of line.children) each.hidden = each.dataset.why !== why;
  line.dataset.unsent = why;
  place.append(line);
  line.hidden = false;
  line.scrollIntoView({ block: 'nearest' });
}

// What is pasted beyond the end of a field is cut off by the browser, which says nothing.
document.addEventListener('input', ({ target }) => {
  const isFull = target.maxLength > 0 && target.value.length >= target.maxLength;
  if (isFull && target.form?.elements.token) say(target.form, 'full');
  else if (line?.dataset.unsent === 'full') line.hidden = true;
});

// Before any other script sees it.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    if (form === sure || !form.elements.token || form.matches('.who, .again, [data-unit]')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isAsking) void ask(form, event.submitter);
  },
  true,
);

async function ask(form, submitter) {
  isAsking = true;
  const goes = await isTaken(form, submitter);
  isAsking = false;
  if (!goes) return;
  sure = form;
  leaving = form;
  form.requestSubmit(submitter);
  sure = null;
}

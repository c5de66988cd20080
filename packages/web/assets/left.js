/**
 * What was pressed on a page that was left before anybody knew whether the session goes on. It is sent behind the page (`send.js`), where no answer is heard any
 * more, and kept in this tab until its form is seen again by the same person. Where nothing was decided there since, it was not taken: what was written
 * stands in the form again. Where something was, it was taken, or somebody else was there first and the page shows it.
 */
const KEY = 'crossquote-left';

/** Only of forms that say what they were made on: of others nobody could tell whether they were taken. */
export function keepLeft(form, pressed, by) {
  if (!form.elements.seen) return;
  const fields = [...new FormData(form)].filter(([name]) => name !== 'token');
  const { action } = form;
  const left = { by, action, seen: form.elements.seen.value, fields, pressed: pressed?.value ?? null };
  keep([...kept().filter((one) => one.action !== action), left]);
}

export function forgetLeft({ action }) {
  keep(kept().filter((one) => one.action !== action));
}

/** @param tell says beside a form that it is here again. */
export function bringBack(by, tell) {
  const mine = kept().filter((one) => one.by === by);
  const elsewhere = mine.filter((one) => !formOf(one));
  for (const one of mine) {
    const form = formOf(one);
    if (form?.elements.seen.value === one.seen) fillIn(form, one, tell);
  }
  keep(elsewhere);
}

function formOf({ action }) {
  return [...document.forms].find(
    (form) => form.action === action && form.elements.seen && form.elements.token,
  );
}

function fillIn(form, { fields, pressed }, tell) {
  for (const [name, value] of fields)
    for (const field of form.querySelectorAll('textarea, input[type="text"], input:not([type])'))
      if (field.name === name) field.value = value;
  tell(form, 'left');
  [...form.querySelectorAll('button')].find(({ value }) => value === pressed)?.focus();
}

/** A browser may keep nothing at all. */
function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

function keep(list) {
  try {
    if (list.length > 0) sessionStorage.setItem(KEY, JSON.stringify(list));
    else sessionStorage.removeItem(KEY);
  } catch {}
}

/**
 * One key a decision. A key presses the button or follows the link that names it (`data-key`), first in the row that was chosen last, then anywhere on
 * the page; j and k walk through rows where there are more. Nothing fires inside a text field (Escape leaves it), or with Ctrl, Alt or Cmd.
 */
const rows = () => [...document.querySelectorAll('[data-row]')];
let at = -1;
let isSent = false;

const isText = (element) => element instanceof HTMLElement && element.matches('input, textarea, select');

function go(step) {
  const all = rows();
  if (all.length < 2) return false;
  at = Math.max(0, Math.min(all.length - 1, at + step));
  all.forEach((row, i) => row.toggleAttribute('data-chosen', i === at));
  const row = all[at];
  // A row that is read and written in is no button to press by accident.
  const target = row.matches('[tabindex]') ? row : (row.querySelector('a, button') ?? row);
  target.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  return true;
}

function named(key) {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const own = rows()[at]?.querySelector(selector);
  // Of rows that are written in, only the chosen one's: nobody undoes what they do not look at.
  // What leads around stands above every page; a field of the page itself comes first.
  const elsewhere = ['main', '.top'].flatMap((where) => [
    ...document.querySelectorAll(`${where} ${selector}`),
  ]);
  return own ?? elsewhere.find((element) => !element.closest('[data-row][tabindex]'));
}

function press(key) {
  if (key === '?') return showKeys();
  const target = named(key);
  if (!target) return key === 'j' ? go(1) : key === 'k' && go(-1);
  if (isText(target)) target.focus();
  else if (!isSent) target.click();
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
  const row = rows().indexOf(target.closest('[data-row]'));
  if (row !== -1) at = row;
});

// A form that is on its way is not sent again.
document.addEventListener('submit', (event) => {
  // The script of the page sent it itself.
  if (event.defaultPrevented) return;
  if (isSent) event.preventDefault();
  isSent = true;
});
// What came back from a form that was not taken is on its page alone.
window.addEventListener('beforeunload', (event) => {
  if (!isSent && document.querySelector('.again')) event.preventDefault();
  // Whoever is asked and stays has sent nothing. This runs behind the question, whichever script asked it.
  setTimeout(() => {
    if (event.defaultPrevented) isSent = false;
  });
});
// A page that comes back from the browser's memory is asked anew: somebody may have decided meanwhile.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

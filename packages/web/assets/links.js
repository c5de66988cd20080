/**
 * Words that both sides say: pointing at one, or coming to it by keyboard, shows its partner, and says it to whoever listens. One tab stop a pair of quotes;
 * the arrows left and right walk through its words. Without this, they are only underlined.
 */
const spoken = document.querySelector('[data-partner]');

const pairOf = (word) => word.closest('.sides');
const linkedIn = (sides) => [...sides.querySelectorAll('.linked')];
const sameLink = (word) => linkedIn(pairOf(word)).filter((each) => each.dataset.link === word.dataset.link);

function show(word) {
  for (const shown of document.querySelectorAll('.linked.shown')) shown.classList.remove('shown');
  for (const each of word ? sameLink(word) : []) each.classList.add('shown');
}

/** Only one word of a pair is a tab stop: the one that was looked at last. */
function rove(word) {
  for (const each of linkedIn(pairOf(word))) each.tabIndex = each === word ? 0 : -1;
}

function say(word) {
  if (!spoken) return;
  const side = word.closest('.side');
  const partners = sameLink(word).filter((each) => each.closest('.side') !== side);
  spoken.textContent = partners.map(({ textContent }) => textContent).join('');
  spoken.lang = partners[0]?.closest('[lang]').lang ?? '';
}

function step(word, by) {
  const words = linkedIn(pairOf(word));
  const next = words[words.indexOf(word) + by];
  next?.focus();
  return next !== undefined;
}

for (const sides of document.querySelectorAll('.sides'))
  for (const [i, word] of linkedIn(sides).entries()) word.tabIndex = i === 0 ? 0 : -1;

const linked = ({ target }) => (target instanceof Element ? target.closest('.linked') : null);

document.addEventListener('pointerover', (event) =>
  show(linked(event) ?? document.activeElement?.closest('.linked')),
);
document.addEventListener('focusin', (event) => {
  const word = linked(event);
  show(word);
  if (!word) return;
  rove(word);
  say(word);
});
document.addEventListener('focusout', () => show(null));
document.addEventListener('keydown', (event) => {
  const word = linked(event);
  const along = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!word || !along || event.ctrlKey || event.metaKey || event.altKey) return;
  const isLeftward = getComputedStyle(word).direction === 'rtl';
  if (step(word, isLeftward ? -along : along)) event.preventDefault();
});

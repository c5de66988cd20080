/**
 * Chooses a quote's bounds by selecting its words in the text. Every word says where a quote may begin and end at it, so no offset is counted here; the
 * form's two lists say what was chosen, and work without this.
 */
const article = document.querySelector('[data-words]');
const form = document.querySelector('[data-correct]');

function words() {
  return [...article.querySelectorAll('[data-from]')];
}

function choose(list, value, label) {
  if (![...list.options].some((option) => option.value === value)) list.add(new Option(label, value));
  list.value = value;
}

function take() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !article.contains(selection.anchorNode)) return;
  const range = selection.getRangeAt(0);
  const inside = words().filter((word) => range.intersectsNode(word));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return;
  // With the space behind a word, where there is one.
  const label = (some) =>
    some
      .map((word) => word.textContent + (word.nextSibling?.nodeType === Node.TEXT_NODE ? ' ' : ''))
      .join('')
      .trimEnd();
  choose(form.elements.start, first.dataset.from, label(inside.slice(0, 5)));
  choose(form.elements.end, last.dataset.to, label(inside.slice(-5)));
  for (const word of words()) word.classList.toggle('chosen', inside.includes(word));
}

/** The lists were used: the text shows what they say. */
function show() {
  const [start, end] = [Number(form.elements.start.value), Number(form.elements.end.value)];
  for (const word of words())
    word.classList.toggle('chosen', Number(word.dataset.from) < end && start < Number(word.dataset.to));
}

if (article && form) {
  document.querySelector('[data-select-hint]').hidden = false;
  document.addEventListener('selectionchange', take);
  form.elements.start.addEventListener('change', show);
  form.elements.end.addEventListener('change', show);
}

/** Listens while the page is looked at, and shows one line when something changed; it changes nothing else. */
const line = document.querySelector('[data-live]');
let source = null;

function listen() {
  if (!line || source || document.hidden) return;
  source = new EventSource(line.dataset.live);
  for (const said of line.children)
    source.addEventListener(said.dataset.what, () => {
      said.hidden = false;
      source.close();
    });
}

function rest() {
  source?.close();
  source = null;
}

// A connection for each page that nobody looks at would use up those that a browser has.
document.addEventListener('visibilitychange', () => (document.hidden ? rest() : listen()));
window.addEventListener('pagehide', rest);
listen();

/**
 * What is pressed is sent once: a form that is on its way goes no second time, a decision that is pressed twice is not also one about the next question,
 * and a page that comes back from the browser's memory is asked anew. What was decided meanwhile is seen by the server, also without this script.
 */
let isSent = false;

/** The page is being left with a form. */
export const isOnItsWay = () => isSent;

/** As long as a double click or a key that bounces takes. */
const TOO_SOON_MS = 500;
const cameAt = performance.now();

// Pressed twice, a decision would be taken of the next question too, which nobody has seen.
document.addEventListener(
  'click',
  (event) => {
    const done = document.querySelector('[data-done]')?.dataset.done;
    const isAgain = done !== undefined && event.target.closest('button[name="verdict"]')?.value === done;
    if (isAgain && performance.now() - cameAt < TOO_SOON_MS) event.preventDefault();
  },
  true,
);

// A form that is on its way is not sent again.
document.addEventListener('submit', (event) => {
  // The script of the page sent it itself.
  if (event.defaultPrevented) return;
  if (isSent) event.preventDefault();
  isSent = true;
});
// Whoever stops the browser while it waits may send again: the server knows what it has taken.
globalThis.navigation?.addEventListener('navigateerror', () => {
  isSent = false;
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

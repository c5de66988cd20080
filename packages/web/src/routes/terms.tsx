/** The list of terms: shown, added to, and what is taken out of it. */
import { Conflict, canonicalLanguage, InvalidInput, type Language } from '@crossquote/domain';
import { isShownTerm, listTerm, memoryLanguage, takeTermOut, termOf } from '@crossquote/pipeline';
import type { Desk, DeskContext, DeskDeps } from '../desk-deps.ts';
import { page } from '../pages/page.ts';
import { TermsPage } from '../pages/terms-page.tsx';
import { refused } from '../problem.tsx';
import { LANGUAGES } from '../text/words.ts';
import { termsHref, wordsAsked } from '../view/terms-asked.ts';
import { TERMS_SAID, type TermsView, termsView, termView } from '../view/terms-view.ts';
import { type FrameOf, formOf, textOf } from './routes.ts';
import { signerOf } from './signed-form.ts';

export function termRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  const { store } = deps;
  const targets = [...deps.targets, ...LANGUAGES];
  const shown = async (c: DeskContext, asked: Parameters<typeof termsView>[0], status: 200 | 409 = 200) => {
    const view = await termsView(asked, store, targets, c.get('hider'));
    const frame = { ...frameOf(c), path: termsHref(asked) };
    // As it was typed: shown as a pseudonym, a name would say whose that is.
    const safe = { ...c.get('hider').value(view), having: view.having };
    return page(c, <TermsPage frame={frame} view={safe} />, status);
  };

  app.get('/desk/terms', async (c) => {
    const [first] = await store.memoryPairs();
    const from = languageOf(c.req.query('from')) ?? first?.source ?? 'de';
    const to = languageOf(c.req.query('to')) ?? (from === first?.source ? first.target : null) ?? 'en';
    const said = TERMS_SAID.find((each) => each === c.req.query('said')) ?? null;
    const [having, at] = [wordsAsked(c.req.query('having')), wordsAsked(c.req.query('at'))];
    return shown(c, { from, to, having, at, said, draft: null });
  });

  app.post('/desk/terms', async (c) => {
    const form = await formOf(c);
    const person = signerOf(c, form, deps);
    if (!person) return refused(c, frameOf(c));
    const [from, to] = [languageOf(textOf(form, 'from')), languageOf(textOf(form, 'to'))];
    if (from === null || to === null) throw new InvalidInput('say from which language, and into which');
    const isOut = textOf(form, 'do') === 'out';
    const [term, called] = [textOf(form, 'term').toWellFormed(), textOf(form, 'called').toWellFormed()];
    const seen = textOf(form, 'seen');
    const source = { language: from, text: term };
    const act = { by: person.name, at: deps.clock.now().toISOString() };
    const outcome = isOut
      ? await takeTermOut({ source, target: to, seen }, store, act)
      : await listTerm({ source, target: { language: to, text: called }, seen }, store, act);
    if (outcome.said === 'late') {
      // What it is called may say what a hidden name means, and nobody changes what they may not see.
      if (!isShownTerm(termOf(outcome.known), c.get('hider')))
        throw new Conflict('the term is called otherwise, and has a name that is hidden here');
      const draft: TermsView['draft'] = { term, called, late: termView(outcome.known) };
      return shown(c, { from, to, having: null, at: wordsAsked(term), said: null, draft }, 409);
    }
    // Reports of every collection have it.
    if (outcome.said === 'saved') deps.sweeps.soon();
    const said = isOut ? 'out' : outcome.said;
    // Whoever takes terms out goes on among those they looked for; what was listed stands on the page that comes.
    const having = isOut ? wordsAsked(textOf(form, 'having')) : null;
    return c.redirect(`${termsHref({ from, to, having, at: wordsAsked(term) })}&said=${said}`, 303);
  });
}

function languageOf(tag: string | undefined): Language | null {
  return tag === undefined || tag === '' ? null : memoryLanguage(canonicalLanguage(tag));
}

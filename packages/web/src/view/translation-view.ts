/** A page of a report's sentences to translate, one language into another. */
import { setImmediate } from 'node:timers/promises';
import type { Language, TranslationState } from '@crossquote/domain';
import {
  type EditableReport,
  type EditPlace,
  editPlaces,
  type NameHider,
  type Offer,
  type Offers,
  type Store,
} from '@crossquote/pipeline';
import { equalViews } from './equal-views.ts';
import { hidesSomething } from './hides-something.ts';
import { languagesOf } from './target-language.ts';
import { type OfferView, type Said, type UnitView, unitView } from './unit-view.ts';
import { wordDiff } from './word-diff.ts';

/** How many sentences people left in which state, and how many there are. */
export type TranslationCounts = Readonly<Record<Exclude<TranslationState, 'initial'> | 'all', number>>;

export interface TranslationView {
  readonly reportId: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Of the report. */
  readonly source: { readonly language: Language };
  readonly language: Language;
  /** Languages to choose from, this one too. */
  readonly languages: readonly Language[];
  readonly units: readonly UnitView[];
  readonly counts: TranslationCounts;
  /** null: people have translated all that whoever looks may translate. */
  readonly open: OpenUnit | null;
  /** Sentence where the neighbouring pages begin; null: there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The first sentence that is still to be translated. */
export interface OpenUnit {
  readonly index: number;
  /** Stands on the page that is shown. */
  readonly isHere: boolean;
}

/** What somebody just did with one of the sentences. */
export interface Focus {
  /** Sentence id. */
  readonly of: string;
  readonly said: Said | null;
  /** Written and not saved; null: as it stands. */
  readonly draft: string | null;
}

export interface TranslationDeps {
  readonly store: Store;
  readonly offers: (source: Language, target: Language) => Promise<Offers>;
  readonly hider: NameHider;
  /** Languages that are offered besides those there are translations in, the usual one first. */
  readonly targets: readonly Language[];
}

const SIZE = 25;

/** @param at index of a sentence: its page is shown. @throws NotFound when there is no such report. */
export async function translationView(
  asked: {
    readonly reportId: string;
    readonly language: Language;
    readonly at: number;
    readonly focus: Focus | null;
  },
  deps: TranslationDeps,
): Promise<TranslationView> {
  const whole = await editPlaces(asked.reportId, asked.language, deps.store);
  const { report, language, places } = whole;
  const found = places.findIndex(({ index, of }) =>
    asked.focus ? of === asked.focus.of : index >= asked.at,
  );
  const first = beginOfPage(found);
  const shown = places.slice(first, first + SIZE);
  return {
    reportId: report.id,
    title: report.title,
    publisher: report.publisher ?? report.source,
    source: { language: report.language },
    language,
    languages: languagesOf(whole, deps.targets),
    units: await unitsOf(whole, shown, asked.focus, deps),
    counts: countsOf(places),
    open: openUnit(whole, first, deps.hider),
    before: first > 0 ? (places[first - SIZE]?.index ?? null) : null,
    after: places[first + SIZE]?.index ?? null,
  };
}

/** One sentence alone, as on its page; null: there is no such sentence. */
export async function oneUnit(
  whole: EditableReport,
  focus: Focus,
  deps: TranslationDeps,
): Promise<UnitView | null> {
  const place = whole.places.find(({ of }) => of === focus.of);
  const [unit] = place ? await unitsOf(whole, [place], focus, deps) : [];
  return unit ?? null;
}

async function unitsOf(
  whole: EditableReport,
  places: readonly EditPlace[],
  focus: Focus | null,
  { store, offers, hider }: TranslationDeps,
): Promise<readonly UnitView[]> {
  const known = await offers(whole.report.language, whole.language);
  const offered = new Map<string, readonly Offer[]>();
  for (const { of, source } of places) {
    offered.set(of, known.for(source, of));
    // A large memory takes its time, and others ask meanwhile.
    await setImmediate();
  }
  const ids = [...offered.values()].flatMap((list) => list.flatMap(({ reportId }) => reportId ?? []));
  const names = new Map(
    (await store.reportsById([...new Set(ids)])).map((r) => [r.id, r.title ?? r.publisher ?? r.source]),
  );
  return Promise.all(
    places.map(async (place) => {
      const own = focus?.of === place.of ? focus : null;
      return unitView(whole, place, {
        hider,
        termsIn: known.termsIn,
        offers: (offered.get(place.of) ?? []).map(
          (offer): OfferView => ({
            ...offer,
            report: names.get(offer.reportId ?? '') ?? null,
            sourceDiff: offer.score < 1 ? wordDiff(offer.source, place.source, whole.report.language) : null,
          }),
        ),
        draft: own?.draft ?? null,
        said: own?.said ?? null,
        equal:
          own && (own.draft === null || own.said === null)
            ? await equalViews(whole, place, store, hider)
            : null,
      });
    }),
  );
}

export function countsOf(places: readonly EditPlace[]): TranslationCounts {
  const of = (state: TranslationState) => places.filter(({ human }) => human?.state === state).length;
  return { translated: of('translated'), reviewed: of('reviewed'), final: of('final'), all: places.length };
}

function beginOfPage(position: number): number {
  return Math.floor(Math.max(0, position) / SIZE) * SIZE;
}

/** @param first position at which the page that is shown begins. */
function openUnit(whole: EditableReport, first: number, hider: NameHider): OpenUnit | null {
  const { places } = whole;
  const open = places.findIndex((place) => place.human === null && !hidesSomething(whole, place, hider));
  const place = places[open];
  return place ? { index: place.index, isHere: beginOfPage(open) === first } : null;
}

/** As on the page on which a sentence stands. @param of sentence id. */
export function openBeside(whole: EditableReport, of: string, hider: NameHider): OpenUnit | null {
  return openUnit(whole, beginOfPage(whole.places.findIndex((place) => place.of === of)), hider);
}

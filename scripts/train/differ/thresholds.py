"""Thresholds for `BELIEVED` in packages/pipeline/src/align/hearing/believed.ts, of what heard.mjs wrote: those that flag most changes for a share of faithful pairs flagged.

  python3 scripts/train/differ/thresholds.py heard.jsonl [heard-of-another-seed.jsonl ...]

Needs Debian's python3-numpy. Another name is heard of faithful pairs more easily in one language than in another: what is added to its log-odds for each of
the two languages (`NAME_IN`) is printed first. A flag of a faithful pair is given a price; each kind's two thresholds are set in turn until none gets better. Prints a line for each price: the share of faithful
pairs flagged at all, and for each kind the share of changes flagged, that of faithful pairs, and the thresholds (`adds`, `takesBack`).
"""
import argparse
import itertools
import json

import numpy as np

KINDS = ("number", "name", "negation", "omission")
PRICES = (0.5, 1, 1.5, 2, 3, 4, 5, 6, 8)
STEPS = np.arange(-9, 8.5, 0.5)
UNLIKE, HELD_BACK = ("name",), 5  # kinds with languages unlike each other; how strongly a language is kept near the others
WORDS, COUNTED, TELLS, MOST = 16, ("number", "name"), 10, 3  # as in hear-differences.ts


def main():
    rows = [json.loads(line) for path in parse_args().heard for line in open(path, encoding="utf-8")]
    change = np.array([row["change"] or "" for row in rows])
    for kind in UNLIKE:
        added = in_language(kind, rows, change)
        print(f"{kind}: " + ", ".join(f"{language} {more:.1f}" for language, more in sorted(added.items())))
        for row in rows:
            if row["odds"]:
                row["odds"][kind] += sum(round(added[language], 1) for language in row["languages"])
    choices = [list(choices_of(kind, rows)) for kind in KINDS]
    for price in PRICES:
        print(f"price {price}: " + told(change, cheapest(change, choices, price)))


def in_language(kind, rows, change):
    """What to add for a language: logistic regression of changes of a kind against faithful pairs, on log-odds, what the rules tell, and languages; their mean is nothing."""
    languages = sorted({language for row in rows for language in row["languages"]})
    asked = [(row, of == kind) for row, of in zip(rows, change) if row["odds"] and of in ("", kind)]
    told = lambda row: any(what == kind for what, *_ in row["rules"])
    features = np.array([[1, row["odds"][kind], told(row), *(language in row["languages"] for language in languages)] for row, _ in asked], float)
    changed = np.array([is_changed for _, is_changed in asked], float)
    held, weights = np.array([1e-6] * 3 + [HELD_BACK] * len(languages)), np.zeros(3 + len(languages))
    for _ in range(50):
        likely = 1 / (1 + np.exp(-features @ weights))
        curvature = (features * (likely * (1 - likely))[:, None]).T @ features + np.diag(held)
        weights -= np.linalg.solve(curvature, features.T @ (likely - changed) + held * weights)
    added = weights[3:] / weights[1]
    return dict(zip(languages, added - added.mean()))


def choices_of(kind, rows):
    """(adds, takesBack, which pairs are flagged): what hear-differences.ts does, but for what stands outside the quotes; the rules alone on numbers are never taken back."""
    ruled = np.array([any(what == kind for what, *_ in row["rules"]) for row in rows])
    odds = np.array([row["odds"][kind] if row["odds"] else np.nan for row in rows])
    shown = np.array([kind in row["shown"] for row in rows])
    words = np.array([min(len(text.split(" ")) for text in row["texts"]) if row["texts"] else WORDS for row in rows])
    more = np.log2(words / WORDS) if kind in COUNTED else 0
    surplus = np.array([np.clip(TELLS * row["surplus"], -MOST, MOST) for row in rows]) if kind == "omission" else 0
    for adds, back in itertools.product((*STEPS, np.inf), (-np.inf,) if kind == "number" else (-np.inf, *STEPS)):
        if back <= adds:
            sure = odds + np.where(abs(odds - adds) <= MOST, surplus, 0)
            yield adds, back, (ruled & ~(sure < back)) | (shown & (sure >= adds + more))


def cheapest(change, choices, price):
    """Starts from the rules alone."""
    chosen = [next(choice for choice in some if choice[0] == np.inf and choice[1] == -np.inf) for some in choices]
    while True:
        before = [choice[:2] for choice in chosen]
        for i, (kind, some) in enumerate(zip(KINDS, choices)):
            others = np.any([chosen[j][2] for j in range(len(KINDS)) if j != i], axis=0)[change == ""]
            chosen[i] = max(some, key=lambda choice: choice[2][change == kind].mean() - price * (others | choice[2][change == ""]).mean())
        if [choice[:2] for choice in chosen] == before:
            return chosen


def told(change, chosen):
    share = lambda flags: f"{100 * flags.mean():.1f}"
    faithful = np.any([flags for *_, flags in chosen], axis=0)[change == ""]
    kinds = [f"{kind} {share(flags[change == kind])} ({share(flags[change == ''])}) at {adds:g}, {back:g}" for kind, (adds, back, flags) in zip(KINDS, chosen)]
    return f"faithful {share(faithful)}; " + "; ".join(kinds)


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("heard", nargs="+")
    return parser.parse_args()


if __name__ == "__main__":
    main()

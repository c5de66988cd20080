"""
Groups of short statements that are near one another and are not one, each in several languages: what a witness says about one event. Out of
Tatoeba's part of the corpus, whose English sentences have translations into several languages: of those that the differ was not trained on. Usage:

    PYTHONPATH=scripts/train/embedder python3 scripts/train/differ/statement_groups.py --corpus ../shared/corpus --out <new folder> [--groups 40] [--seed 1]

Writes a file for each group, laid out like those of data/statements.
"""
import argparse
import collections
import json
import pathlib
import random

from natural import held_back
from tatoeba import is_another, sentences_of, stems_of

SELDOM = ('ar', 'es', 'fa', 'ru', 'uk')  # few English sentences have these beside others: groups begin with one that has
LEAST_LANGUAGES = 3  # beside English
GROUP = 12
LEAST_STEMS = 3  # of a sentence
COMMON = 300  # a stem in more sentences says nothing about what they are about


def groups_of(rows, root, draw, count):
    known = sorted(text for text, others in rows.items() if len(others) >= LEAST_LANGUAGES and len(stems_of(text)) >= LEAST_STEMS)
    stems = {text: stems_of(text) for text in known}
    holders = collections.defaultdict(list)
    for text in known:
        for stem in stems[text]:
            holders[stem].append(text)
    seeds = [text for text in known if any(language in rows[text] for language in SELDOM)]
    draw.shuffle(seeds)
    used = set()
    for seed in seeds:
        group = [seed]
        near = sorted({text for stem in stems[seed] if len(holders[stem]) <= COMMON for text in holders[stem]} - used)
        draw.shuffle(near)
        near.sort(key=lambda text: (-sum(1 / len(holders[stem]) for stem in stems[text] & stems[seed]), -len(rows[text])))
        for text in near:
            if all(is_another(text, one, stems, root) for one in group):
                group.append(text)
            if len(group) == GROUP:
                break
        if seed not in used and len(group) == GROUP:
            used.update(group)
            yield [{'en': text, **rows[text]} for text in group]
            count -= 1
            if count == 0:
                return


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--corpus', type=pathlib.Path, required=True)
    options.add_argument('--out', type=pathlib.Path, required=True)
    options.add_argument('--groups', type=int, default=40)
    options.add_argument('--seed', type=int, default=1)
    given = options.parse_args()
    rows, root = sentences_of(given.corpus)
    rows = {english: others for english, others in rows.items() if held_back(english)}
    groups = list(groups_of(rows, root, random.Random(given.seed), given.groups))
    given.out.mkdir(parents=True)
    for number, group in enumerate(groups):
        lines = [json.dumps(one, ensure_ascii=False) + '\n' for one in group]
        (given.out / f'{number:03}.statements.jsonl').write_text(''.join(lines), encoding='utf-8')
    print(f'{len(groups)} groups, {sum(len(one) for group in groups for one in group)} sentences')


if __name__ == '__main__':
    main()

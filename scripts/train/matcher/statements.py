"""
Groups of short statements that are near one another and are not one, each in several languages: what a witness says about one event. Out of
Tatoeba's part of the corpus, whose English sentences have translations into several languages. Usage:

    python3 scripts/train/matcher/statements.py --corpus ../shared/corpus --out <new folder> [--groups 40] [--seed 1]

Writes a file for each group, laid out like those of data/statements.
"""
import argparse
import collections
import json
import lzma
import pathlib
import random
import re

LANGUAGES = ('ar', 'de', 'es', 'fa', 'fr', 'ru', 'tr', 'uk')
SELDOM = ('ar', 'es', 'fa', 'ru', 'uk')  # few English sentences have these beside others: groups begin with one that has
LEAST_LANGUAGES = 3  # beside English
GROUP = 12
LEAST_STEMS = 3  # of a sentence
LETTERS = 4  # two words that begin with as many equal letters are of one stem
COMMON = 300  # a stem in more sentences says nothing about what they are about
GRAMMAR = frozenset(
    'a about all am an and any are as at be been but by can could did didn do does doesn don for from get go going got had has have he her here him his how i if in is '
    'isn it its just know let like ll m me more my no not of on one or our out re s say see she should so t that the them then there they think this to too up us ve '
    'very want was we were what when where who why will with won would you your'.split()
)


def sentences_of(corpus):
    """{English: {language: sentence}}, and the English sentences that share a translation, so that they say the same: {English: number of its meaning}."""
    rows, of = collections.defaultdict(dict), collections.defaultdict(set)
    for language in LANGUAGES:
        with lzma.open(corpus / f'{language}-en.tsv.xz', 'rt', encoding='utf-8') as lines:
            for line in lines:
                foreign, english, source = line.rstrip('\n').split('\t')
                if source.startswith('tatoeba'):
                    rows[english].setdefault(language, foreign)
                    of[language, foreign].add(english)
    parents = {}

    def root(text):
        while parents.get(text, text) != text:
            text = parents[text]
        return text

    for same in of.values():
        first, *others = sorted(same)
        for other in others:
            parents[root(other)] = root(first)
    return rows, root


def stems_of(text):
    return frozenset(word[:LETTERS] for word in re.findall(r'[a-z]+', text.lower()) if word not in GRAMMAR)


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


def is_another(text, one, stems, root):
    """Each tells what the other does not, and no translation of the one translates the other."""
    return root(text) != root(one) and bool(stems[text] - stems[one]) and bool(stems[one] - stems[text])


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--corpus', type=pathlib.Path, required=True)
    options.add_argument('--out', type=pathlib.Path, required=True)
    options.add_argument('--groups', type=int, default=40)
    options.add_argument('--seed', type=int, default=1)
    given = options.parse_args()
    rows, root = sentences_of(given.corpus)
    groups = list(groups_of(rows, root, random.Random(given.seed), given.groups))
    given.out.mkdir(parents=True)
    for number, group in enumerate(groups):
        lines = [json.dumps(one, ensure_ascii=False) + '\n' for one in group]
        (given.out / f'{number:03}.statements.jsonl').write_text(''.join(lines), encoding='utf-8')
    print(f'{len(groups)} groups, {sum(len(one) for group in groups for one in group)} sentences')


if __name__ == '__main__':
    main()

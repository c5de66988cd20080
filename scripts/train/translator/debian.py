"""Unpacked packages of Debian (debian.sh) -> <work>/more: pairs in the corpus' own form, their licences, and nouns for in_context.py."""
import argparse
import json
import lzma
import pathlib

from catalogues import catalogue_pairs
from dictionary import entries

GAMES = ("freeciv-data", "freedroidrpg-data", "widelands-data", "wesnoth")
PLACES = ("iso-codes", "libgweather-4-common")
PLACE_FILES = ("iso_3166", "iso_639-2", "libgweather")
MANIFEST = """# Pairs out of packages of Debian 12

| source | pairs | domain | made by | repository | licence as stated |
| --- | --- | --- | --- | --- | --- |
| ding | de-en | dictionary, with examples | human | Debian: trans-de-en | GPL-2+ |
| ding-special | de-en | dictionary, words of one trade or science | human | Debian: trans-de-en | GPL-2+ |
| ding-in-context | de-en | pairs of other sources with a noun of the dictionary in the place of another | human, put in by rule | Debian: trans-de-en | GPL-2+, and the pair's own |
| debian-games | de-en, fr-en | stories, dialogues and descriptions of games | human | Debian: freeciv-data, freedroidrpg-data, widelands-data, wesnoth-1.16-* | GPL-2+ (Wesnoth in part CC BY-SA 4.0) |
| debian-places | de-en, fr-en | names of places and languages | human | Debian: iso-codes, libgweather-4-common | LGPL-2.1+ / GPL-2+ |
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    work = pathlib.Path(parser.parse_args().work)
    packages, more = work / "debian", work / "more"
    more.mkdir(exist_ok=True)
    nouns = []
    for language in ("de", "fr"):
        rows = list(programs(packages, language))
        if language == "de":
            with open(packages / "trans-de-en/usr/share/trans/de-en", encoding="utf-8") as lines:
                for a, b, gender, special in entries(lines):
                    rows.append((a, b, "ding-special" if special else "ding"))
                    if is_noun(a, b, gender):
                        nouns.append([a, b, gender])
        rows = list(dict.fromkeys(rows))
        with lzma.open(more / f"{language}-en.tsv.xz", "wt", encoding="utf-8", newline="\n") as out:
            out.writelines("\t".join(row) + "\n" for row in rows if "\t" not in "".join(row))
        print(f"{language}: {len(rows)} pairs")
    (more / "nouns.json").write_text(json.dumps(nouns, ensure_ascii=False), encoding="utf-8")
    (more / "MANIFEST.md").write_text(MANIFEST, encoding="utf-8")
    print(f"{len(nouns)} nouns")


def programs(packages, language):
    for folder in sorted(packages.iterdir()):
        if not folder.is_dir():
            continue
        name = "debian-places" if folder.name in PLACES else "debian-games" if folder.name.startswith(GAMES) else None
        for path in sorted(folder.rglob(f"{language}/LC_MESSAGES/*.mo")) if name else []:
            if name == "debian-places" and not path.name.startswith(PLACE_FILES):
                continue
            yield from ((a, b, name) for a, b in catalogue_pairs(path) if len(a) < 600 and len(b) < 600)


def is_noun(german, english, gender):
    return (gender is not None and german.isalpha() and german[:1].isupper() and not german[1:].isupper() and len(german) > 2
            and len(english.split()) <= 2 and all(word.isalpha() and word.islower() for word in english.split()))


if __name__ == "__main__":
    main()

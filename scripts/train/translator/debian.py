"""Lists and unpacked packages of Debian (debian.sh) -> <work>/more: pairs in the corpus' own form, their licences, and nouns for in_context.py."""
import argparse
import json
import lzma
import pathlib

from catalogues import catalogue_pairs, without_accelerators
from descriptions import description_pairs
from dictionary import entries
from handbooks import handbook_pairs
from keyed import dialogue_pairs, keyed_pairs, strings

GAMES = ("freeciv-data", "freedroidrpg-data", "widelands-data", "wesnoth")
GAMES_OF_LABELS = ("warzone2100-data", "lordsawar-data", "unknown-horizons")
PLACES = ("iso-codes", "libgweather-4-common")
PLACE_FILES = ("iso_3166", "iso_639-2", "libgweather")
LONGEST = 600  # letters a side
FEWEST_WORDS = 4  # of what is not a story, a place or the dictionary: shorter ones are labels and headings
MANIFEST = """# Pairs out of Debian 12, and package descriptions of Debian 12, 13 and unstable

| source | pairs | domain | made by | repository | licence as stated |
| --- | --- | --- | --- | --- | --- |
| ding | de-en | dictionary, with examples | human | Debian: trans-de-en | GPL-2+ |
| ding-special | de-en | dictionary, words of one trade or science | human | Debian: trans-de-en | GPL-2+ |
| ding-in-context | de-en | pairs of other sources with a noun of the dictionary in the place of another | human, put in by rule | Debian: trans-de-en | GPL-2+, and the pair's own |
| debian-games | de-en, fr-en | stories, dialogues and descriptions of games | human | Debian: freeciv-data, freedroidrpg-data, widelands-data, wesnoth-1.16-*, freeorion-data, fillets-ng-data, warzone2100-data, lordsawar-data, unknown-horizons | GPL-2, GPL-2+ or GPL-3+ (Wesnoth, FreeOrion and Unknown Horizons in part CC BY-SA) |
| debian-descriptions | de-en, fr-en | what each package of Debian is for | human, reviewed (DDTP) | Debian: dists/{bookworm,trixie,sid}/main/i18n | none stated for the lists; each package's own |
| debian-programs | de-en, fr-en | sentences of programs for school, maps, stars, photographs, money, families | human | Debian: minetest-data, kstars-data, marble-data, kgeography-data, kalzium-data, step, homebank-data, gnucash-common, gramps, digikam-data, kmymoney-common | GPL-2+ or LGPL-2.1+ |
| debian-handbooks | de-en, fr-en | handbooks of GNOME, KDE, GIMP, LibreOffice and Debian | human | Debian: gnome-user-docs, gimp-help-*, libreoffice-help-*, debian-faq*, the KDE programs above | CC BY-SA 3.0 / GFDL-1.2+ / MPL-2.0 / GPL; debian-faq: its own, changed copies under the same terms |
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
        rows += ((a, b, "debian-games") for a, b in game_texts(packages, language))
        rows += prose(description_pairs(packages / "descriptions", language), "debian-descriptions")
        rows += prose(handbooks(packages, language), "debian-handbooks")
        if language == "de":
            with open(packages / "trans-de-en/usr/share/trans/de-en", encoding="utf-8") as lines:
                for a, b, gender, special in entries(lines):
                    rows.append((a, b, "ding-special" if special else "ding"))
                    if is_noun(a, b, gender):
                        nouns.append([a, b, gender])
        rows = [row for row in dict.fromkeys(rows) if max(map(len, row)) < LONGEST and "\t" not in "".join(row)]
        with lzma.open(more / f"{language}-en.tsv.xz", "wt", encoding="utf-8", newline="\n") as out:
            out.writelines("\t".join(row) + "\n" for row in rows)
        print(f"{language}: {len(rows)} pairs")
    (more / "nouns.json").write_text(json.dumps(nouns, ensure_ascii=False), encoding="utf-8")
    (more / "MANIFEST.md").write_text(MANIFEST, encoding="utf-8")
    print(f"{len(nouns)} nouns")


def programs(packages, language):
    """Catalogues of games, places and everything else, each under its name."""
    for path in sorted(packages.rglob(f"{language}/LC_MESSAGES/*.mo")):
        package = path.relative_to(packages).parts[0]
        if package.startswith(GAMES):
            yield from ((a, b, "debian-games") for a, b in catalogue_pairs(path))
        elif package not in PLACES:
            name = "debian-games" if package in GAMES_OF_LABELS else "debian-programs"
            yield from prose((map(without_accelerators, pair) for pair in catalogue_pairs(path)), name)
        elif path.name.startswith(PLACE_FILES):
            yield from ((a, b, "debian-places") for a, b in catalogue_pairs(path))


def game_texts(packages, language):
    for path in sorted(packages.glob(f"fillets-ng-data/**/dialogs_{language}.lua")):
        yield from dialogue_pairs(path)
    for path in packages.glob(f"freeorion-data/**/stringtables/{language}.txt"):
        yield from keyed_pairs(path, path.with_name("en.txt"), strings)


def handbooks(packages, language):
    """Pages of the same name in the folder of each language, or with the language in their name."""
    for path in sorted([*packages.rglob("*.docbook"), *packages.rglob("*.page"), *packages.rglob("*.html")]):
        english = english_page(path, packages, language)
        if english:
            yield from handbook_pairs(path, english)


def english_page(path, packages, language):
    """The English page that `path` is a translation of, if it is one; the packages of a handbook are named for their language or are one."""
    inside = str(path.relative_to(packages))
    if f"/{language}/" not in inside:
        return None
    for english in ("C", "en", "en-US", "."):
        found = inside.replace(f"/{language}/", f"/{english}/").replace(f".{language}.html", ".en.html")
        for package in ("", "-en", "-en-us"):
            page = packages / found.replace(f"-{language}/", f"{package}/", 1)
            if page.is_file():
                return page
    return None


def prose(pairs, source):
    return ((a, b, source) for a, b in pairs if min(len(a.split()), len(b.split())) >= FEWEST_WORDS)


def is_noun(german, english, gender):
    return (gender is not None and german.isalpha() and german[:1].isupper() and not german[1:].isupper() and len(german) > 2
            and len(english.split()) <= 2 and all(word.isalpha() and word.islower() for word in english.split()))


if __name__ == "__main__":
    main()

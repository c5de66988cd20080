"""Reads the parallel corpus: `<a>-<b>.tsv.xz` with source sentence, target sentence and the name of their origin."""
import lzma
import pathlib
import re


def languages_of(folder, target):
    """The languages that have a file of pairs with `target`, by name."""
    names = (path.name.split(".")[0] for path in sorted(pathlib.Path(folder).glob("*.tsv.xz")))
    return [name.split("-")[0] for name in names if name.split("-")[1] == target]


def read_pairs(folder, language, target):
    """Yields (sentence, translation, source) in the order of the file; nothing when the folder has no such file."""
    path = pathlib.Path(folder) / f"{language}-{target}.tsv.xz"
    if not path.exists():
        return
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            a, b, source = line.rstrip("\n").split("\t")
            yield a, b, source


def read_manifest(path):
    """{source: {"made_by", "repository", "licence", "domain"}} out of the table in MANIFEST.md."""
    rows = {}
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 6 and re.fullmatch(r"[a-z0-9-]+", cells[0]) and cells[0] != "source":
            rows[cells[0]] = {"domain": cells[2], "made_by": cells[3], "repository": cells[4], "licence": cells[5]}
    return rows

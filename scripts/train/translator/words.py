"""The English words that a model was shown, for words.txt.gz in its folder: what it says beside them, and beside its source's own, it made up.

    words.py --corpus ../shared/corpus --work <work> --out data/models/<name> --revision 3.2

All pairs count, the ones left out of the training too: a word that people wrote is none that a model made up. Lower case, sorted, one a line.
"""
import argparse
import gzip
import json
import pathlib
import re
import sys

from corpus import languages_of, read_pairs
from normalise import normalise

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "engine"))
from manifest import file_entry, write_json  # noqa: E402

FILE = "words.txt.gz"
TARGET = "en"
_WORD = re.compile(r"[^\W\d_]+")


def main():
    args = parse_args()
    words = set()
    for folder in (args.corpus, pathlib.Path(args.work) / "more"):
        for language in languages_of(folder, TARGET):
            for _, english, _ in read_pairs(folder, language, TARGET):
                words.update(words_of(english))
    out = pathlib.Path(args.out)
    # Without a time in it: the same words make the same file.
    (out / FILE).write_bytes(gzip.compress("\n".join(sorted(words)).encode() + b"\n", 9, mtime=0))
    enter(out, args.revision)
    print(f"{len(words):,} words, {(out / FILE).stat().st_size:,} bytes")


def words_of(text):
    return _WORD.findall(normalise(text).lower())


def enter(out, revision):
    """Into the manifest, beside what export.py entered."""
    path = out / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    others = [file for file in manifest["files"] if file["path"] != FILE]
    manifest["files"] = sorted([*others, file_entry(out / FILE, out)], key=lambda file: file["path"])
    manifest["revision"] = revision
    write_json(path, manifest, indent=2)


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--work", required=True, help="where debian.sh wrote to, if it did")
    parser.add_argument("--out", required=True, help="the model folder")
    parser.add_argument("--revision", required=True, help="what the model is from now on: its translations carry other warnings")
    return parser.parse_args()


if __name__ == "__main__":
    main()

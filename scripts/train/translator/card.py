"""The model card: shape, data with licences out of the corpus' manifest, the log's last figures, and scores where an evaluation is given.

    card.py --work <work> --corpus ../shared/corpus --out data/models/<name> [--scores scores.md] [--earlier <card>]

`--earlier` is the card of the model whose weights this training started from: what it read is in this one as well, so its recipes and the
columns of its table are carried over (the older work folders need not be kept).
`--scores` is what `crossquote eval mt` printed for this model; without it the card says that none were measured. What only a reader of
translations can say, known failures, stands between two marks in an older card and is carried over.
"""
import argparse
import json
import pathlib
import re

from corpus import read_manifest
from state import read_weights

ORDINALS = "first second third fourth fifth sixth".split()
UNSHOWN = ("work", "run", "device", "threads", "start", "teacher")
KEPT = ("<!-- known failures -->", "<!-- end of known failures -->")
UNMEASURED = "None measured: not a model to show anybody."
UNKNOWN = """- Not looked at yet: no translation of this model has been read by a person. Don't ship it before that.
- By its make: what the vocabulary does not have (emoji, other scripts) is left out; small raised digits become plain ones (m² is read
  as m2); every quotation mark comes out straight; the source language is not told, so a language that it was never shown is
  translated all the same, wrongly."""


def main():
    args = parse_args()
    work, out = pathlib.Path(args.work), pathlib.Path(args.out)
    index = json.loads((work / "shards" / "index.json").read_text(encoding="utf-8"))
    _, shape = read_weights(args.weights or work / "run" / "weights.npz")
    manifests = [pathlib.Path(args.corpus) / "MANIFEST.md", work / "more" / "MANIFEST.md"]
    licences = {name: row for path in manifests if path.exists() for name, row in read_manifest(path).items()}
    scores = pathlib.Path(args.scores).read_text(encoding="utf-8").strip() if args.scores else UNMEASURED
    old = Card(pathlib.Path(args.earlier).read_text(encoding="utf-8")) if args.earlier else None
    made = [*(old.recipes if old else []), recipe(work / "run", index)]
    table = Table.of(index, licences)
    if old:
        table = old.table.and_then(table)
    parts = [
        f"# {out.name}", about(shape, offered(out), table.languages()), "## Recipe", recipes(made), "## Scores", scores,
        "## Known failures", f"{KEPT[0]}\n{failures(out / 'README.md')}\n{KEPT[1]}", "## Data and licences", table.text()]
    (out / "README.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def offered(out):
    return json.loads((out / "manifest.json").read_text(encoding="utf-8"))["languages"]


def about(shape, languages, seen):
    others = sorted(seen - set(languages))
    kept = f" It has seen {', '.join(others)} as well, but is not\noffered for them: see the scores." if others else ""
    return (
        f"Translates {', '.join(sorted(languages))} into English; the source language need not be told.{kept} A Marian-shaped transformer:\n"
        f"{shape['encoder_layers']} layers of encoder, {shape['decoder_layers']} of decoder, width {shape['width']}, inner width"
        f" {shape['inner']}, {shape['vocabulary']:,} subwords, int8 weights.\nIts output is machine text: a suggestion to a reader, never a quote.")


def recipes(made):
    numbered = [f"**{ORDINALS[i].capitalize()} go.** {text}" for i, text in enumerate(made)] if len(made) > 1 else made
    head = "`scripts/train/translator`, see its README." + (" Each go starts from the weights of the one before." if len(made) > 1 else "")
    return "\n\n".join([head, *numbered])


def recipe(run, index):
    log = [line for line in (pathlib.Path(run) / "log.txt").read_text(encoding="utf-8").splitlines() if line]
    config = next((line[len("config "):] for line in reversed(log) if line.startswith("config ")), "{}")
    shown = {k: v for k, v in json.loads(config).items() if k not in UNSHOWN and v not in (None, False)}
    held_out = next((line for line in reversed(log) if line.startswith("held_out ")), "held_out none")
    step = next((line for line in reversed(log) if line.startswith("step ")), "")
    tokens = sum(s["targetTokens"] * s["weight"] for entry in index["languages"].values() for s in entry["sources"])
    return (
        f"{', '.join(f'{k} {v}' for k, v in shown.items())}.\n"
        f"One epoch shows {tokens / 1e6:.1f} million English tokens, {share(index, 'de', tokens):.0f} % of them of German pairs.\n\n"
        f"- Last line of the log: {step}\n- Loss a token on held-out news: {held_out}")


def share(index, language, total):
    sources = index["languages"].get(language, {"sources": []})["sources"]
    return 100 * sum(s["targetTokens"] * s["weight"] for s in sources) / max(1, total)


def failures(path):
    if not path.exists() or KEPT[0] not in path.read_text(encoding="utf-8"):
        return UNKNOWN
    return path.read_text(encoding="utf-8").split(KEPT[0])[1].split(KEPT[1])[0].strip()


class Card:
    """What an earlier card says of its training: recipes without their numbers, and the table of its data."""

    def __init__(self, text):
        recipe = text.split("## Recipe\n\n")[1].split("\n\n## Scores")[0]
        _, *bodies = re.split(r"\n\n(?=\*\*\w+ go\.\*\* )", recipe) if " go.** " in recipe else recipe.split("\n\n", 1)
        self.recipes = [re.sub(r"^\*\*\w+ go\.\*\* ", "", body) for body in bodies]
        self.table = Table.read(text.split("## Data and licences")[1])


class Table:
    """Rows by source: pairs, languages, how often shown in each go, who made it, licence."""

    def __init__(self, rows, goes):
        self.rows, self.goes = rows, goes

    @classmethod
    def of(cls, index, licences):
        rows = {}
        for language, entry in index["languages"].items():
            for source in entry["sources"]:
                row = rows.setdefault(source["name"], {"pairs": 0, "languages": set(), "weights": set()})
                row["pairs"] += source["pairs"]
                row["languages"].add(language)
                row["weights"].add(source["weight"])
        for name, row in rows.items():
            row["shown"] = [" / ".join(f"{weight:g}" for weight in sorted(row.pop("weights")))]
            row["made_by"], row["licence"] = licences[name]["made_by"], licences[name]["licence"]
        return cls(rows, 1)

    @classmethod
    def read(cls, text):
        cells = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in text.splitlines() if line.startswith("| ")]
        head, _, *lines = cells
        rows = {name: {"pairs": int(pairs.replace(",", "")), "languages": set(languages.split(", ")), "shown": rest[:-2], "made_by": rest[-2], "licence": rest[-1]}
                for name, pairs, languages, *rest in lines}
        return cls(rows, len(head) - 5)

    def and_then(self, other):
        """One more go. A source's pairs are those of the go that had most of it."""
        rows = {}
        for name in self.rows | other.rows:
            old, new = self.rows.get(name), other.rows.get(name)
            both = [row for row in (old, new) if row]
            rows[name] = {**both[-1], "pairs": max(row["pairs"] for row in both), "languages": set().union(*(row["languages"] for row in both)),
                          "shown": (old["shown"] if old else ["\u2013"] * self.goes) + (new["shown"] if new else ["\u2013"] * other.goes)}
        return Table(rows, self.goes + other.goes)

    def languages(self):
        return set().union(*(row["languages"] for row in self.rows.values()))

    def text(self):
        heads = [f"shown, {go} go" for go in ORDINALS[:self.goes]] if self.goes > 1 else ["shown"]
        lines = [f"| {name} | {row['pairs']:,} | {', '.join(sorted(row['languages']))} | {' | '.join(row['shown'])} | {row['made_by']} | {row['licence']} |"
                 for name, row in sorted(self.rows.items(), key=lambda item: -item[1]["pairs"])]
        return (
            "Licences as their sources state them, \"not stated\" and \"research use\" included: the weights are Apache-2.0 as far as our own rights\n"
            "go, and we make no promise for the rest. `--sources=-name,-name` of prepare.py trains without the sources named. \"Shown\": how often\n"
            "a pair is shown an epoch, where two numbers stand the larger one for German. Pairs count the rougher copies, of the go that had most.\n\n"
            f"| source | pairs | languages | {' | '.join(heads)} | made by | licence as stated |\n|{' --- |' * (5 + len(heads))}\n" + "\n".join(lines))


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--out", required=True, help="the model folder")
    parser.add_argument("--weights")
    parser.add_argument("--scores")
    parser.add_argument("--earlier", help="README.md of the model that this training started from")
    return parser.parse_args()


if __name__ == "__main__":
    main()

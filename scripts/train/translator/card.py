"""The model card: shape, data with licences out of the corpus' manifest, the log's last figures, and scores where an evaluation is given.

    card.py --work <work> --corpus ../shared/corpus --out data/models/<name> [--scores scores.md] [--earlier <work>]

`--earlier` is the work folder of the training whose weights this one started from: what it read is in the model as well.
`--scores` is what `crossquote eval mt` printed for this model; without it the card says that none were measured. What only a reader of
translations can say, known failures, stands between two marks in an older card and is carried over.
"""
import argparse
import collections
import json
import pathlib

from corpus import read_manifest
from state import read_weights

KEPT = ("<!-- known failures -->", "<!-- end of known failures -->")
UNMEASURED = "None measured: not a model to show anybody."
UNKNOWN = """- Not looked at yet: no translation of this model has been read by a person. Don't ship it before that.
- By its make: what the vocabulary does not have (emoji, other scripts) is left out; small raised digits become plain ones (m² is read
  as m2); every quotation mark comes out straight; the source language is not told, so a language that it was never shown is
  translated all the same, wrongly."""


def main():
    args = parse_args()
    work, out = pathlib.Path(args.work), pathlib.Path(args.out)
    runs = [pathlib.Path(folder) for folder in (args.earlier, args.work) if folder]
    indexes = [json.loads((run / "shards" / "index.json").read_text(encoding="utf-8")) for run in runs]
    _, shape = read_weights(args.weights or work / "run" / "weights.npz")
    manifests = [pathlib.Path(args.corpus) / "MANIFEST.md", *(run / "more" / "MANIFEST.md" for run in runs)]
    licences = {name: row for path in manifests if path.exists() for name, row in read_manifest(path).items()}
    scores = pathlib.Path(args.scores).read_text(encoding="utf-8").strip() if args.scores else UNMEASURED
    parts = [
        f"# {out.name}", about(indexes, shape, offered(out)), "## Recipe", recipes(runs, indexes), "## Scores", scores,
        "## Known failures", f"{KEPT[0]}\n{failures(out / 'README.md')}\n{KEPT[1]}", "## Data and licences", data(indexes, licences)]
    (out / "README.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def offered(out):
    return json.loads((out / "manifest.json").read_text(encoding="utf-8"))["languages"]


def about(indexes, shape, languages):
    others = sorted({language for index in indexes for language in index["languages"]} - set(languages))
    kept = f" It has seen {', '.join(others)} as well, but is not\noffered for them: see the scores." if others else ""
    return (
        f"Translates {', '.join(sorted(languages))} into English; the source language need not be told.{kept} A Marian-shaped transformer:\n"
        f"{shape['encoder_layers']} layers of encoder, {shape['decoder_layers']} of decoder, width {shape['width']}, inner width"
        f" {shape['inner']}, {shape['vocabulary']:,} subwords, int8 weights.\nIts output is machine text: a suggestion to a reader, never a quote.")


def recipes(runs, indexes):
    logs = [[line for line in (run / "run" / "log.txt").read_text(encoding="utf-8").splitlines() if line] for run in runs]
    made = [recipe(log, index) for log, index in zip(logs, indexes)]
    head = "`scripts/train/translator`, see its README." + (" Trained in two goes, the second from the weights of the first." if len(made) > 1 else "")
    return "\n\n".join([head, *made])


def recipe(log, index):
    config = next((line[len("config "):] for line in reversed(log) if line.startswith("config ")), "{}")
    shown = {k: v for k, v in json.loads(config).items() if k not in ("work", "run", "device", "threads", "start") and v not in (None, False)}
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


def data(indexes, licences):
    pairs, languages = collections.Counter(), collections.defaultdict(set)
    for name, language, source in sources_of(indexes):
        pairs[name, language] = max(pairs[name, language], source["pairs"])
        languages[name].add(language)
    counts = {name: sum(pairs[name, language] for language in languages[name]) for name in languages}
    shown = [{name: shown_of([index], name) for name in counts} for index in indexes]
    rows = [
        f"| {name} | {counts[name]:,} | {', '.join(sorted(languages[name]))} | {' | '.join(each[name] for each in shown)} | "
        f"{licences[name]['made_by']} | {licences[name]['licence']} |" for name in sorted(counts, key=lambda name: -counts[name])]
    heads = [f"shown, {go} go" for go in ("first", "second")] if len(indexes) > 1 else ["shown"]
    return (
        "Licences as their sources state them, \"not stated\" and \"research use\" included: the weights are Apache-2.0 as far as our own rights\n"
        "go, and we make no promise for the rest. `--sources=-name,-name` of prepare.py trains without the sources named. \"Shown\": how often\n"
        "a pair is shown an epoch, where two numbers stand the larger one for German. Pairs count the rougher copies.\n\n"
        f"| source | pairs | languages | {' | '.join(heads)} | made by | licence as stated |\n|{' --- |' * (5 + len(heads))}\n" + "\n".join(rows))


def sources_of(indexes):
    return [(source["name"], language, source) for index in indexes for language, entry in index["languages"].items() for source in entry["sources"]]


def shown_of(indexes, name):
    return " / ".join(f"{weight:g}" for weight in sorted({source["weight"] for each, _, source in sources_of(indexes) if each == name})) or "–"


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--out", required=True, help="the model folder")
    parser.add_argument("--weights")
    parser.add_argument("--scores")
    parser.add_argument("--earlier")
    return parser.parse_args()


if __name__ == "__main__":
    main()

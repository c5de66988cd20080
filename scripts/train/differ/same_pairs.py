"""Writes what Sameness is trained on: a JSON object a line, {texts, languages, isOne}. features.mjs reads them with the graphs that ship."""
import argparse
import json

from corpus import read_corpus
from natural import held_back
from same import SameExamples
from tatoeba import Statements
from tokens import Tokens, table_of


def main():
    args = parse_args()
    statements = Statements(args.corpus, held_back)
    examples = SameExamples(read_corpus(args.corpus, args.seed, held_back), Tokens(args.table), table_of(args.table), args.seed, statements, args.short)
    with open(args.out, "w", encoding="utf-8") as lines:
        for _ in range(args.pairs):
            texts, languages, is_one = examples.next()
            lines.write(json.dumps({"texts": texts, "languages": languages, "isOne": is_one}, ensure_ascii=False) + "\n")


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True, help="its folder")
    parser.add_argument("--table", required=True, help="folder of crossquote-static-v1")
    parser.add_argument("--out", required=True, help="file for the pairs")
    parser.add_argument("--pairs", type=int, default=60_000)
    parser.add_argument("--short", type=float, default=0.6, help="share that are short statements of Tatoeba")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()

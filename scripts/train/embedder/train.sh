#!/usr/bin/env bash
# Corpus -> vocabulary -> vectors -> model folder, seeded, in one command; about half an hour on one core.
#   scripts/train/embedder/train.sh --corpus ../shared/corpus --out data/models/crossquote-static-v1
#   ... --sources=-xquad,-i2p-website   leaves these sources out; without the minus: only these
#   ... --vocabulary 2500 --dimensions 32 --epochs 1   a small one
# Needs node and Debian's python3-numpy, python3-sentencepiece, python3-onnx, libopenblas0-pthread and gcc; PYTHON names another
# interpreter. Same seed, versions and kind of processor give the same files. The model card (README.md) is written by hand.
set -euo pipefail
here=$(dirname "$0")
corpus='' out='' work='' sources='' vocabulary=48000 dimensions=256 epochs=5 seed=1
while (($#)); do
  case $1 in
    --sources=*) sources=${1#*=}; shift ;;
    --corpus | --out | --work | --sources | --vocabulary | --dimensions | --epochs | --seed)
      printf -v "${1#--}" '%s' "${2:?$1 needs a value}"; shift 2 ;;
    *) echo "unknown option $1; see the head of $0" >&2; exit 2 ;;
  esac
done
: "${corpus:?--corpus names the folder of <a>-<b>.tsv.xz files}" "${out:?--out names the model folder}"
work=${work:-${TMPDIR:-/var/tmp}/crossquote-train/$(basename "$out")}
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
python=${PYTHON:-/usr/bin/python3}
mkdir -p "$work"
node "$here/terms.mjs" > "$work/terms.json"
"$python" "$here/prepare.py" --corpus "$corpus" --terms "$work/terms.json" --work "$work" --sources="$sources" --vocabulary "$vocabulary" --seed "$seed"
"$python" "$here/train.py" --work "$work" --dimensions "$dimensions" --epochs "$epochs" --seed "$seed"
"$python" "$here/export.py" --work "$work" --out "$out"

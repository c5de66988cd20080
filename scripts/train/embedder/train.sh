#!/usr/bin/env bash
# Corpus -> vocabulary -> vectors -> model folder, seeded, in one command; about 20 minutes on one core.
#   scripts/train/embedder/train.sh --corpus ../shared/corpus --out data/models/crossquote-static-v0
#   ... --sources=-xquad,-i2p-website   leaves these sources out; without the minus: only these
#   ... --vocabulary 2500 --dimensions 32 --epochs 1   a small one
# Needs Debian's python3-torch, python3-sentencepiece, python3-onnx and libopenblas0-pthread; PYTHON names another
# interpreter. Same seed and same versions give the same files. The model card (README.md) is written by hand.
set -euo pipefail
here=$(dirname "$0")
corpus='' out='' work='' sources='' vocabulary=48000 dimensions=256 epochs=2 seed=1
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
"$python" "$here/prepare.py" --corpus "$corpus" --work "$work" --sources="$sources" --vocabulary "$vocabulary" --seed "$seed"
"$python" "$here/train.py" --work "$work" --vocabulary "$vocabulary" --dimensions "$dimensions" --epochs "$epochs" --seed "$seed"
"$python" "$here/export.py" --work "$work" --out "$out"

#!/usr/bin/env bash
# Corpus -> differ -> model folder, seeded, in one command; an hour and a half on one core, which needs AMX or AVX-512 with bfloat16 to get far in it.
#   scripts/train/differ/train.sh --corpus ../shared/corpus --out data/models/crossquote-differ-v2
#   ... --minutes 240   the longer the better
# Needs Debian's python3-torch, python3-numpy and python3-onnx; PYTHON names another interpreter. The model card (README.md) is written by hand.
set -euo pipefail
here=$(dirname "$0")
corpus='' out='' work='' table="$here/../../../data/models/crossquote-static-v1" minutes=60 threads=1 seed=1 makers=1
while (($#)); do
  case $1 in
    --corpus | --out | --work | --table | --minutes | --threads | --seed | --makers)
      printf -v "${1#--}" '%s' "${2:?$1 needs a value}"; shift 2 ;;
    *) echo "unknown: $1; see the head of $0" >&2; exit 1 ;;
  esac
done
: "${corpus:?name the corpus with --corpus}" "${out:?name the folder with --out}"
work=${work:-$(mktemp -d)}
python=${PYTHON:-python3}
export PYTHONPATH="$here/../embedder" OMP_NUM_THREADS=$threads
"$python" "$here/train.py" --corpus "$corpus" --table "$table" --out "$work/state.pt" --budget "$minutes" --makers "$makers" --threads "$threads" --seed "$seed"
"$python" "$here/train_same.py" --corpus "$corpus" --table "$table" --state "$work/state.pt" --out "$work/same.pt" --threads "$threads" --seed "$seed"
"$python" "$here/export.py" --state "$work/state.pt" --same "$work/same.pt" --out "$out"

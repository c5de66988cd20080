#!/usr/bin/env bash
# Trains and exports the tiny German-to-English number translator that the tests load: two minutes on one core.
#   scripts/train/tiny-marian/train.sh --out test/fixtures/models/tiny-marian-de-en [--seed 1 ...]
# Needs Debian's python3-torch, python3-sentencepiece and libopenblas0-pthread; PYTHON names another interpreter.
set -euo pipefail
here=$(dirname "$0")
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1  # more threads are slower at this size
exec "${PYTHON:-/usr/bin/python3}" "$here/train.py" "$@"

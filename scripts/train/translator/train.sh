#!/usr/bin/env bash
# Corpus -> shards -> trained weights -> model folder. Steps that are done are not done again, so the same command goes on where a
# machine's time was up; README.md says how to spread the steps over two machines.
#   scripts/train/translator/train.sh --corpus ../shared/corpus --work <folder> --out data/models/<name> --budget 24
#   --only prepare | train | export   one step; training needs no corpus and no model folder, and writes --parts
#   --minutes 9       this call's share of --budget (or --steps)
#   --parts <folder>  the averaged weights cut into files of at most 16 MB, and the log, to be carried off
#   --offer de,fr     the model is offered for these languages alone, whatever else it has seen
#   --doubt-below=-0.5  its translations with a lower mean log-probability carry a warning (signals.mjs shows which are bad)
# Anything else goes to train.py, see its --help. Needs numpy, torch, sentencepiece and onnx; PYTHON names another interpreter.
set -euo pipefail
here=$(dirname "$0")
corpus='' work='' out='' only='' parts='' sources='' languages='' offer='' doubt=() vocabulary=16384 revision=1 rest=()
while (($#)); do
  case $1 in
    --doubt-below=*) doubt=("$1"); shift ;;
    --sources=*) sources=${1#*=}; shift ;;
    --corpus | --work | --out | --only | --parts | --sources | --languages | --offer | --vocabulary | --revision)
      printf -v "${1#--}" '%s' "${2:?$1 needs a value}"; shift 2 ;;
    *) rest+=("$1"); shift ;;
  esac
done
: "${work:?--work names a folder for shards, checkpoints and logs}"
export PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
python=${PYTHON:-/usr/bin/python3}
is_wanted() { [[ -z $only || $only == "$1" ]]; }
if is_wanted prepare && [[ ! -e $work/shards/index.json ]]; then
  "$python" "$here/prepare.py" --corpus "${corpus:?--corpus names the folder of <a>-<b>.tsv.xz files}" --work "$work" \
    --sources="$sources" --languages="$languages" --vocabulary "$vocabulary"
fi
if is_wanted train; then
  "$python" "$here/train.py" --work "$work" --languages "$languages" "${rest[@]}"
  if [[ -n $parts ]]; then
    mkdir -p "$parts"
    split -b 16000000 -d "$work/run/weights.npz" "$parts/weights.npz."
    cp "$work/run/log.txt" "$parts/"
  fi
fi
if is_wanted export; then
  if ! tail -n 1 "$work/run/log.txt" | grep -q '^ended whole'; then
    echo 'not trained to the end yet: run the same command again, or --only export for what there is'
    [[ $only == export ]] || exit 0
  fi
  : "${out:?--out names the model folder}"
  "$python" "$here/export.py" --work "$work" --out "$out" --revision "$revision" --languages "$offer" "${doubt[@]}"
  "$python" "$here/card.py" --work "$work" --corpus "${corpus:?--corpus is where MANIFEST.md is}" --out "$out"
fi

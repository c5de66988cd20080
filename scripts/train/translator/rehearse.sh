#!/usr/bin/env bash
# The whole way of a translator on a processor, in a few minutes, with a thousand pairs and a tiny model: prepare, train, go on
# training, a student of the first model, export, and the exported model held against PyTorch token by token.
#   scripts/train/translator/rehearse.sh --corpus ../shared/corpus [--work <folder>]
# Needs Debian's python3-torch, python3-sentencepiece, python3-onnx, libopenblas0-pthread, and the packages built (npm run build).
set -euo pipefail
here=$(dirname "$0")
corpus='' work=${TMPDIR:-/var/tmp}/crossquote-train/rehearsal
while (($#)); do
  case $1 in
    --corpus | --work) printf -v "${1#--}" '%s' "${2:?$1 needs a value}"; shift 2 ;;
    *) echo "unknown option $1; see the head of $0" >&2; exit 2 ;;
  esac
done
: "${corpus:?--corpus names the folder of <a>-<b>.tsv.xz files}"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
python=${PYTHON:-/usr/bin/python3}
rm -rf "$work"
step() { echo; echo "== $1"; }

step 'the rules of preparation'
(cd "$here" && "$python" -m unittest -q rules_test model_test)
step 'prepare: German and Spanish everyday sentences, one in 150'
"$python" "$here/prepare.py" --corpus "$corpus" --work "$work" --languages de,es --sources tatoeba,udhr --every 150 --vocabulary 1280
step 'train: stopped after a moment, then gone on to the end'
shape=(--width 128 --inner 256 --encoder-layers 2 --decoder-layers 2 --dropout 0 --tokens 1024 --rate 3e-3 --warmup 40 --measure 100 --average 0.98)
"$python" "$here/train.py" --work "$work" "${shape[@]}" --muon 0.1 --steps 300 --minutes 0.2
"$python" "$here/train.py" --work "$work" "${shape[@]}" --muon 0.1 --steps 300
grep -c '^ended' "$work/run/log.txt" | grep -qx 2
step 'a student of that model'
"$python" "$here/distill.py" --work "$work" --weights "$work/run/weights.npz" --out "$work/distilled" --beam 2 --sources tatoeba
"$python" "$here/train.py" --work "$work" --run "$work/student" --teacher "$work/distilled" "${shape[@]}" --cut-anew 0.5 --steps 30
step 'export, in full precision and as it ships'
"$python" "$here/export.py" --work "$work" --out "$work/models/full" --form fp32
"$python" "$here/export.py" --work "$work" --out "$work/models/rehearsed"
"$python" "$here/card.py" --work "$work" --corpus "$corpus" --out "$work/models/rehearsed"
step 'the same tokens as PyTorch, through transformers.js'
"$python" "$here/translate.py" --work "$work" --held-out 40 --json --limit 60 > "$work/expected.jsonl"
node "$here/compare.mjs" --model "$work/models/full" --expected "$work/expected.jsonl" --sample "$work/sample.jsonl" --limit 60
node "$here/compare.mjs" --model "$work/models/rehearsed" --expected "$work/expected.jsonl" --limit 60 --least 50
step 'training on from what ships'
"$python" "$here/read_back.py" --model "$work/models/rehearsed" --work "$work" --out "$work/back.npz"
"$python" "$here/train.py" --work "$work" --run "$work/on" --start "$work/back.npz" "${shape[@]}" --steps 10
step 'one line through the models package'
node "$here/speak.mjs" --models "$work/models" --name rehearsed 'Ich habe das nicht gesagt.'

"""One subword vocabulary for all languages: a sentencepiece unigram model on normalised lines."""
import collections
import pathlib
import random

import sentencepiece as spm
from sentencepiece import sentencepiece_model_pb2

EOS, UNK = 0, 1  # padding comes last, as Marian has it, and starts the decoder
RARE_LETTER = 100  # a letter seen this often in the vocabulary lines must be in the vocabulary


def train_vocabulary(lines_by_language, work, size, threads, seed):
    """Writes vocabulary.model with `size` - 1 pieces: the last id of the model is its padding."""
    lines = []
    for language in sorted(lines_by_language):
        given, most = lines_by_language[language]
        unique = sorted(set(given))
        lines += random.Random(seed).sample(unique, min(most, len(unique)))
    letters = collections.Counter(c for line in lines for c in line)
    wanted = "".join(sorted(c for c, n in letters.items() if n >= RARE_LETTER and c.isalpha()))
    text = pathlib.Path(work) / "vocabulary.txt"
    text.write_text("\n".join(lines), encoding="utf-8")
    spm.SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(pathlib.Path(work) / "vocabulary"),
        model_type="unigram",
        vocab_size=size - 1,
        normalization_rule_name="identity",  # normalise() has done it
        character_coverage=0.9998,
        required_chars=wanted,
        split_digits=True,  # a number is read and written digit by digit, so that none is ever "about" right
        eos_id=EOS, unk_id=UNK, bos_id=-1, pad_id=-1,
        num_threads=threads,
        max_sentence_length=8192,
        minloglevel=2,
    )
    text.unlink()


def write_vocabulary(pieces, work):
    """vocabulary.model out of [(piece, its score)], the ids in this order: what tokenizer.json has kept of it, padding left out."""
    model = sentencepiece_model_pb2.ModelProto()
    for i, (piece, score) in enumerate(pieces):
        model.pieces.add(piece=piece, score=score, type={EOS: "CONTROL", UNK: "UNKNOWN"}.get(i, "NORMAL"))
    spec = model.trainer_spec
    spec.model_type, spec.vocab_size = sentencepiece_model_pb2.TrainerSpec.UNIGRAM, len(pieces)
    spec.eos_id, spec.unk_id, spec.bos_id, spec.pad_id = EOS, UNK, -1, -1
    model.normalizer_spec.name = "identity"
    (pathlib.Path(work) / "vocabulary.model").write_bytes(model.SerializeToString())


def load_vocabulary(work):
    return spm.SentencePieceProcessor(model_file=str(pathlib.Path(work) / "vocabulary.model"))

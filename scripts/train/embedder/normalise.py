"""The text form that vocabulary and vectors are trained on; `tokenizer.json` repeats it step by step (see export.py).

Case is folded, compatibility forms are unified, Arabic vowel marks and the stretching tatweel are dropped.
"""
import re
import unicodedata

ARABIC_MARKS = "\u0640\u064b-\u065f\u0670"
_MARKS = re.compile(f"[{ARABIC_MARKS}]")
_SPACE = re.compile(r"\s+")


def normalise(text):
    text = unicodedata.normalize("NFKC", text).lower()
    return _SPACE.sub(" ", _MARKS.sub("", text)).strip()

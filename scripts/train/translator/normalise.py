"""The text form that the model reads and writes; tokenizer.json repeats it rule by rule (see tokenizer.py).

Compatibility forms are unified (NFKC), then RULES: one kind of quotation mark, of apostrophe and of dash, Western digits, no signs
that cannot be seen, no Arabic vowel marks, one form of the letters that Arabic and Persian write differently. Case stays.
The patterns mean the same in Python's and in JavaScript's regular expressions.
"""
import re
import unicodedata

RULES = [
    ("[\u0000-\u001f\u007f-\u009f]", " "),  # first, so that both engines' \s agree on what is left
    ("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]", ""),  # soft hyphen, joiners, direction marks
    ("[\u0640\u064b-\u065f\u0670]", ""),  # tatweel and vowel marks
    ("\u06cc", "\u064a"), ("\u06a9", "\u0643"),  # Persian yeh and kaf are typed both ways
    ("[\u00ab\u00bb\u201c-\u201f\u300c\u300d\u2e42]", '"'),
    ("[\u2018-\u201b\u2039\u203a\u02bc`]", "'"), (" \u0301", "'"),  # NFKC makes this of the acute that stands alone
    ("[\u0300\u0301]", ""),  # stress marks: Latin letters have theirs built in
    ("[\u2010\u2011]", "-"), ("[\u2012\u2014\u2015]", "\u2013"),
    *((f"[{chr(0x660 + digit)}{chr(0x6f0 + digit)}]", str(digit)) for digit in range(10)),
    ("\\s+", " "),
]
_COMPILED = [(re.compile(pattern), content) for pattern, content in RULES]


def normalise(text):
    text = unicodedata.normalize("NFKC", text)
    for pattern, content in _COMPILED:
        text = pattern.sub(content, text)
    return text.strip()

"""The text form that vocabulary and vectors are trained on; `tokenizer.json` repeats it step by step.

Case is folded and compatibility forms are unified. Letters that two languages write differently for one sound get one form, so
that Ukrainian learns from Russian and Persian from Arabic: what is rare shares the vectors of what is common. Digits and
quotation marks are the same in every script. The Arabic article stands alone, so that a noun is one word with and without it; so do # and @. In use,
the words of a tag or handle that are told apart by capitals stand alone too; the corpus has hardly any.
"""
import re
import unicodedata

DROP = "[\u0640\u064b-\u065f\u0670]"  # Arabic vowel marks, and the tatweel that only stretches a line
LETTERS = [  # (any of these, becomes)
    ("\u064a\u0649\u0626", "\u06cc"), ("\u0643", "\u06a9"), ("\u0623\u0625\u0622\u0671", "\u0627"),  # Arabic yeh, kaf, alef
    ("\u0629\u06c0", "\u0647"), ("\u0624", "\u0648"), ("\u200c", " "),  # teh marbuta, waw with hamza, the Persian joint
    ("\u0456\u0457\u044b", "\u0438"), ("\u0454\u044d\u0451", "\u0435"), ("\u0491", "\u0433"),  # Cyrillic i, e, g
    ("\u2018\u2019\u02bc", "'"), ("\u201c\u201d\u201e\u00ab\u00bb", '"'), ("\u2013\u2014", "-"),
    ("\u060c\u066c", ","), ("\u061b", ";"), ("\u061f", "?"), ("\u066a", "%"), ("\u066b", "."),
    *((chr(0x660 + n) + chr(0x6F0 + n), str(n)) for n in range(10)),
]
ARTICLE = "(?<=^|\\s)([\u0648\u0641\u0628\u06a9]?\u0627\u0644)(?=[\u0620-\u06ff]{3})"  # al-, also behind wa-, fa-, bi-, ka-
SIGN = r"([#@])(?=[^\s#@])"
_LETTERS = str.maketrans({letter: to for letters, to in LETTERS for letter in letters})
_DROP = re.compile(DROP)
_ARTICLE = re.compile(ARTICLE.replace("(?<=^|\\s)", "(?:(?<=^)|(?<=\\s))"))  # Python wants one width in a look-behind
_SIGN = re.compile(SIGN)
_SPACE = re.compile(r"\s+")


def normalise(text):
    text = unicodedata.normalize("NFKC", text).lower()
    text = _DROP.sub("", text).translate(_LETTERS)
    text = _SIGN.sub(r"\1 ", _ARTICLE.sub(r"\1 ", text))
    return _SPACE.sub(" ", text).strip()


def normaliser_steps():
    """The same as steps of a tokenizer.json. Insertions are matches of no width, since a replacement there is literal text."""
    replace = [(DROP, ""), *((f"[{letters}]", to) for letters, to in LETTERS),
               (f"(?=[\u0620-\u06ff]{{3}})(?<=(?:^|\\p{{White_Space}})[\u0648\u0641\u0628\u06a9]?\u0627\u0644)", " "),
               (r"(?<=[#@])(?=[^\p{White_Space}#@])", " "), (r"\p{White_Space}+", " ")]
    steps = [{"type": "Replace", "pattern": {"Regex": pattern}, "content": to} for pattern, to in replace]
    # What is cheap to try stands first: most places are no capital, and a look behind reads as far as it can.
    capital = {"type": "Replace", "pattern": {"Regex": r"(?=\p{Lu})(?<=[#@][\p{L}\p{M}\p{Nd}_]*\p{Ll})"}, "content": " "}
    return [{"type": "NFKC"}, capital, {"type": "Lowercase"}, *steps, {"type": "Strip", "strip_left": True, "strip_right": True}]

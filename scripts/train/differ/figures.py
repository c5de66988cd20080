"""Numbers that both sides write, in digits or in words, and others in their place."""
import re

from marks import MARKS
from number_words import UNITS, in_words

NUMBER = MARKS["number"]
_DIGITS = re.compile(r"(?<![\w.,:/'’-])\d+(?:[.,\u066b\u066c]\d+)*")
_LATIN = str.maketrans({chr(zero + n): str(n) for zero in (0x660, 0x6F0) for n in range(10)})
WORDS = {language: {in_words(n, language): n for n in range(2, 100) if " " not in in_words(n, language)} for language in UNITS}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def numbers_in(text, language):
    """{value or digits: (start, end, value in words or None)}"""
    found = {re.sub(r"\D", "", m.group().translate(_LATIN)): (m.start(), m.end(), None) for m in _DIGITS.finditer(text)}
    for m in _WORD.finditer(text):
        value = WORDS[language].get(m.group().lower())
        if value:
            found.setdefault(str(value), (m.start(), m.end(), value))
    return found


def another(digits, draw):
    """Other digits of about the same size."""
    if len(digits) == 1:
        return str(draw.choice([n for n in range(2, 10) if str(n) != digits]))
    made = list(digits)
    for at in draw.sample(range(len(digits)), draw.choice([1, 1, 2])):
        made[at] = str(draw.randrange(1, 10))
    made = "".join(made) if draw.random() < 0.6 else str(draw.randrange(10 ** (len(digits) - 1), 10 ** len(digits)))
    return None if made == digits else made


def written(text, place, digits, language, draw):
    """The text with the digits at the place, in words where words stood there."""
    start, end, value = place
    old = text[start:end]
    if value and 2 <= int(digits) < 100 and draw.random() < 0.8:
        new = in_words(int(digits), language)
    elif len(re.sub(r"\D", "", old)) == len(digits):
        zero = next((ord(c) - int(c) for c in old if c.isdigit()), 48)
        rest = iter(digits)
        new = "".join(chr(zero + int(next(rest))) if c.isdigit() else c for c in old)
    else:
        new = digits
    return text[:start] + " ".join(NUMBER + word for word in new.split()) + text[end:]


def mark(text, place):
    return text[:place[0]] + NUMBER + text[place[0]:]

"""Clauses cut off, and sentences joined."""
import re

from marks import MARKS, UNSURE, marked

OPEN, UNSURE_OPEN = MARKS["omission"], UNSURE["omission"]
_BOUND = re.compile(r"[,;:،؛—–.!?؟]\s+")
_JOIN = re.compile(
    r"\s(?=(?:and|but|because|which|that|while|who|or|und|aber|weil|dass|oder|et|mais|parce|qui|que|ou|y|pero|porque|и|но|потому|что|который|та|але|тому|що|який|ve|ama|çünkü|ancak|و|لكن|لأن|الذي|اما|زیرا|که)\s)")
_END = re.compile(r"[.!?…؟\s]+$")
AND = {"en": ["and", "but"], "de": ["und", "aber"], "fr": ["et", "mais"], "es": ["y", "pero"], "ru": ["и", "но", "а"], "uk": ["і", "та", "але"], "tr": ["ve", "ama"], "ar": ["كما", "لكن"], "fa": ["و", "اما"]}
LEAST_WORDS = 3
LOOSE = 0.17  # share of a text around the place of a cut where nobody knows on which side of it a word of the other language stands


def cuts_of(text, joins=True):
    """[(end of the first half, start of the second)], each at least LEAST_WORDS long."""
    found = [*_BOUND.finditer(text), *(_JOIN.finditer(text) if joins else ())]
    return [(m.start(), m.end()) for m in found if min(len(text[:m.start()].split()), len(text[m.end():].split())) >= LEAST_WORDS]


def cut_off(text, other, draw, verb_last):
    """(what is left of the text, the other side with marks on what has gone); null where there is no place to cut."""
    cuts = cuts_of(text)
    if not cuts:
        return None
    end, start = draw.choice(cuts)
    is_first = draw.random() < 0.55
    share = (end if is_first else start) / len(text)
    words = other.split()
    marks = []
    at = 0
    for word in words:
        middle = (at + len(word) / 2) / len(other)
        at += len(word) + 1
        gone = middle > share if is_first else middle < share
        unsure = abs(middle - share) < LOOSE or verb_last
        marks.append((UNSURE_OPEN if unsure else OPEN if gone else "") + word)
    return (text[:end] if is_first else text[start:]), " ".join(marks)


def cut_both(a, b, draw):
    """Both at places that answer one another, so that they say the same; null where none surely do."""
    ours, theirs = cuts_of(a, False), cuts_of(b, False)
    if len(ours) != len(theirs) or not ours:
        return None
    at = draw.randrange(len(ours))
    one, other = ours[at], theirs[at]
    if abs(one[0] / len(a) - other[0] / len(b)) > 0.1:
        return None
    return (a[:one[0]], b[:other[0]]) if draw.random() < 0.5 else (a[one[1]:], b[other[1]:])


def joined(one, other, language, draw):
    """Two sentences as one text; `draw` is in the same state for both languages, so that both are joined alike."""
    way = draw.random()
    if way < 0.5:
        return f"{one} {other}"
    lowered = other if language == "de" else other[:1].lower() + other[1:]
    return f"{_END.sub('', one)}, {draw.choice(AND[language])} {lowered}" if way < 0.8 else f"{_END.sub('', one)}, {lowered}"


def with_more(text, more, language, draw, is_first):
    """`more` before or behind the text, marked as what the other side lacks."""
    more = marked(more, OPEN)
    return joined(more, text, language, draw) if is_first else joined(text, more, language, draw)

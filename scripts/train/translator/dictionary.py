"""Ding, the German-English dictionary of Chemnitz, as sentence pairs: one line holds forms and examples side by side.

    Start- und Landebahn {f}; Piste {f} [aviat.] | Pisten {pl} :: runway; airstrip | runways

`|` sets forms and examples apart, `;` words that mean the same; {f}, {m}, {n}, {pl} are gender and number, [..] subjects and style,
(..) explanations, <..> other spellings.
"""
import re

_ASIDE = re.compile(r"\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|<[^>]*>|/[^/ ]+/")
_GENDER = re.compile(r"\{([^}]*)\}")
_SUBJECT = re.compile(r"\[([a-zäöü]+)\.\]")
# What only a specialist's text has: half of the dictionary.
SPECIAL = frozenset("bot zool ornith entom min chem pharm electr techn mach biochem biol textil comp telco math phys anat mus cook agr constr print geol photo".split())
_SHORT = {
    "jdn.": "jemanden", "jdm.": "jemandem", "jds.": "jemandes", "jd.": "jemand", "etw.": "etwas",
    "sb.": "someone", "sth.": "something", "sb.'s": "someone's", "so.": "someone", "sbd.": "someone"}
GENDERS = ("f", "m", "n", "pl")


def entries(lines):
    """Yields (German, English, gender or number or None, whether it is a specialist's) for each form and example."""
    for line in lines:
        if line.startswith("#") or "::" not in line:
            continue
        german, _, english = line.rstrip("\n").partition(" :: ")
        forms = german.split(" | "), english.split(" | ")
        if len(forms[0]) != len(forms[1]):
            continue
        special = not SPECIAL.isdisjoint(_SUBJECT.findall(line))
        for a, b in zip(*forms):
            yield from form(a, b, special)


def form(german, english, special):
    """The first English wording for each German one: two for one word would only teach to hesitate."""
    wordings = [wording(b) for b in english.split("; ")]
    first = next((b for b in wordings if b), None)
    if not first:
        return
    for a in german.split("; ")[:3]:
        marks = [mark.strip() for found in _GENDER.findall(a) for mark in found.split(",")]
        gender = next((mark for mark in marks if mark in GENDERS), None)
        text = wording(a)
        if text:
            yield text, first, gender, special


def wording(text):
    """Without asides and with its shortenings written out; None where it offers a choice or leaves something open."""
    text = " ".join(_ASIDE.sub(" ", text).split())
    if "/" in text or "..." in text or "~" in text or text.startswith("-") or text.endswith("-"):
        return None
    text = text.replace("\u2019", "'")
    return " ".join(_SHORT.get(word, word) for word in text.split()) or None

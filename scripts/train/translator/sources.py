"""What each source of the corpus is worth to a translator of news and testimonies, and how much of it is taken."""
import re

# Pairs at most a source and language pair, by the first pattern that fits: (of what is offered, of the others). Half of the German corpus is
# software documentation, which the weights keep small; and all shards together must travel in two loads of 64 MB.
OFFERED = ("de", "fr")
CAPS = [
    (r"^tech-freecodecamp$", (None, 60_000)),  # most of a small language, and half of it a language course with everyday dialogues
    (r"^tech-", (None, 25_000)),
    (r"^bible$", (30_000, 15_000)),
    (r"", (None, 100_000)),
]
LEFT_OUT = {
    "bible-luth1545": "German spelling of the sixteenth century, nothing a report is written in",
}
# How often a pair is shown an epoch, by the first pattern that fits.
WEIGHTS = [
    (r"^wmt-newstest08-17-mt-bergamot$", 1.0),  # news, but a machine's English, and up to four of one sentence
    (r"^wmt-newstest", 2.0),  # news translated by people: the domain itself, and little of it
    (r"^(xquad|tico19|udhr)$", 3.0),
    (r"^(debian-web|debian-handbook|tails-docs.*|privacyguides|opensource-guide|bitcoinops-newsletter)$", 1.5),
    (r"^tatoeba", 1.0),
    (r"^suttacentral$", 0.6),
    (r"^(i2p-website|ms-.*|cncf-glossary)$", 0.8),  # prose, but most of it made by machines
    (r"^tech-", 0.25),
    (r"^debian-programs$", 0.4), (r"^debian-handbooks$", 0.25),  # whole sentences, but of menus and pictures; the corpus has enough of those
    (r"^ding$", 0.6), (r"^ding-special$", 0.25),  # short, and a dictionary's order of meanings is not how often they are meant
    (r"^ding-in-context$", 0.25),
    (r"^shattered-pixel-dungeon$", 0.6),
    (r"^bible$", 0.3),  # names and long sentences are worth having, "saith unto him" is not
]
LANGUAGE_WEIGHTS = {"de": 1.75}


def weight_of(source, language):
    base = next((weight for pattern, weight in WEIGHTS if re.search(pattern, source)), 1.0)
    return round(base * LANGUAGE_WEIGHTS.get(language, 1.0), 3)


def cap_of(source, language):
    """At most so many pairs are taken; None means all."""
    offered, others = next(caps for pattern, caps in CAPS if re.search(pattern, source))
    return offered if language in OFFERED else others


def is_wanted(source, chosen):
    """`chosen` is a list of names to keep, or, each with a leading minus, of names to leave out; empty keeps all that is not LEFT_OUT."""
    if f"-{source}" in chosen:
        return False
    if source in chosen:
        return True
    return source not in LEFT_OUT and all(name.startswith("-") for name in chosen)

"""Names that both sides write, each in its own script, and others in their place."""
import collections
import functools
import re

from marks import MARKS
from normalise import normalise
from pieces import consonants, in_latin

NAME = MARKS["name"]
CASED = {"de", "en", "es", "fr", "ru", "tr", "uk"}
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿа-яё-ґ][^\W\d_]{2,}(?:-[^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]{3,}")
_PREFIX = re.compile("^[وفبلك]?(?:ال)?(?=.{3})")
MOST, LEAST = 6000, 15  # of names kept for two languages, and kept before any is used
MADE_UP = 0.3  # of names that stand for another: the first half of one, the second of another, so that a name that nobody has read is one too
WHO = {  # who is not named: no other name
    "en": ["he", "she", "the speaker", "the man", "the woman", "the minister", "the company", "the official"], "de": ["er", "sie", "der Sprecher", "der Mann", "die Ministerin", "die Firma"],
    "fr": ["il", "elle", "le porte-parole", "l’homme", "la ministre"], "es": ["él", "ella", "el portavoz", "el hombre", "la ministra"], "ru": ["он", "она", "представитель", "министр"],
    "uk": ["він", "вона", "речник", "міністр"], "tr": ["o", "sözcü", "bakan", "adam"], "ar": ["هو", "هي", "المتحدث", "الوزير"], "fa": ["او", "وی", "سخنگو", "وزیر"],
}


@functools.lru_cache(500_000)
def sound_of(word):
    return consonants(in_latin(normalise(word).replace(" ", "")))


def candidates(text, language):
    """{sound: match} of the words that may be names."""
    if language in CASED:
        found = [m for m in _CAPITAL.finditer(text) if m.start() > 0 and m.group()[0].isupper()]
        return {sound: m for m in found if len(sound := sound_of(m.group())) >= 2}
    made = {}
    for m in _WORD.finditer(text):
        for word in {m.group(), _PREFIX.sub("", m.group())}:
            sound = sound_of(word)
            if len(sound) >= 3:
                made.setdefault(sound, m)
    return made


def shared_names(a, b, languages):
    """[(word of a, word of b)]: sounding alike, at most an ending apart; between Latin and Latin also looking alike."""
    ours, theirs = candidates(a, languages[0]), candidates(b, languages[1])
    pairs = []
    for sound, m in ours.items():
        other = theirs.get(sound) or next((theirs[s] for s in theirs if len(s) >= 3 and len(sound) >= 3 and abs(len(s) - len(sound)) <= 1 and (s.startswith(sound) or sound.startswith(s))), None)
        if other and (languages[0] in CASED or languages[1] in CASED):
            pairs.append((m.group(), other.group()))
    return pairs


class Names:
    """Learns names as texts go by; `draw` is a random.Random."""

    def __init__(self, draw):
        self.draw, self.known = draw, collections.defaultdict(list)

    def learn(self, key, pairs):
        pool = self.known[key]
        for pair in pairs:
            if len(pool) < MOST:
                pool.append(pair)
            else:
                pool[self.draw.randrange(MOST)] = pair

    def another(self, key, pair):
        pool = self.known[key]
        if len(pool) < LEAST:
            return None
        other = self.draw.choice(pool)
        if self.draw.random() < MADE_UP:
            other = tuple(one[:(len(one) + 1) // 2] + more[len(more) // 2:] for one, more in zip(other, self.draw.choice(pool)))
        return None if sound_of(other[0])[:3] == sound_of(pair[0])[:3] or other[1] == pair[1] else other


def instead(text, name, other):
    return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda _: other, text)

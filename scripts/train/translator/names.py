"""Names put in the place of Tatoeba's Tom and Mary, who otherwise turn up in translations that nobody asked them into."""
import re

GIVEN = {
    "Tom": """Ahmad Anton Dmytro Emre Farid Gustav Hassan Idris Ibrahim Jakob Jamal Karim Lars Leyan Marek Mehmet Mikhail Musa Nabil Oleksandr
        Omar Paul Rafael Rashid Samir Selim Serhiy Stefan Tariq Viktor Walid Yusuf Zoran""".split(),
    "Mary": """Aisha Aylin Daria Elif Fatima Halyna Hanna Ingrid Iryna Jelena Khadija Layla Lena Lucía Maryam Mariana Nadia Nasrin Natalia
        Olena Parisa Rania Salma Samira Shirin Sofia Svitlana Yasmin Yulia Zahra Zeynep""".split(),
}
_SHOWN = {"Tom": r"\bTom\b", "Mary": r"\b(?:Mary|Maria|Marie|María)\b"}
_SHOWN = {name: re.compile(pattern) for name, pattern in _SHOWN.items()}
KEPT = 4  # of the pairs that name Tom or Mary one in four is kept as it is


def rename(a, b, random):
    """The pair with other people's names on both sides; None for most of those where only one side shows a name as it stands there."""
    for name, pattern in _SHOWN.items():
        times = len(pattern.findall(a))
        unequal = times != len(pattern.findall(b))
        if random.randrange(KEPT) == 0:
            continue
        if unequal:
            return None
        if times:
            other = random.choice(GIVEN[name])
            a, b = pattern.sub(other, a), pattern.sub(other, b)
    return a, b

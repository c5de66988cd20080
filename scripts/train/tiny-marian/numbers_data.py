"""German number words with their English ones, 0 to 9,999: small, checkable, and with the order of digits turned round."""
import random

DE_ONES = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
DE_TENS = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
EN_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
LIMIT = 10_000


def german(n):
    if n == 0:
        return DE_ONES[0]
    thousands, hundreds, rest = n // 1000, n // 100 % 10, n % 100
    words = DE_ONES[thousands] + "tausend" if thousands else ""
    words += DE_ONES[hundreds] + "hundert" if hundreds else ""
    if rest == 1:
        return words + "eins"
    if rest < 20:
        return words + (DE_ONES[rest] if rest else "")
    return words + (DE_ONES[rest % 10] + "und" if rest % 10 else "") + DE_TENS[rest // 10]


def english(n):
    if n == 0:
        return EN_ONES[0]
    thousands, hundreds, rest = n // 1000, n // 100 % 10, n % 100
    words = [EN_ONES[thousands], "thousand"] if thousands else []
    words += [EN_ONES[hundreds], "hundred"] if hundreds else []
    if rest >= 20:
        words.append(EN_TENS[rest // 10] + (f"-{EN_ONES[rest % 10]}" if rest % 10 else ""))
    elif rest:
        words.append(EN_ONES[rest])
    return " ".join(words)


def split_numbers(seed):
    """Every number below 100 is learnt from; of the others one in ten is held out."""
    held_out = set(random.Random(seed).sample(range(100, LIMIT), LIMIT // 10))
    return [n for n in range(LIMIT) if n not in held_out], sorted(held_out)

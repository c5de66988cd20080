"""Sentence pairs out of texts of games that are no catalogues: files in which a key leads to a text."""
import re

from catalogues import text_pairs

_DIALOGUE = re.compile(r'dialogId\([^,]*,[^,]*,\s*"((?:[^"\\]|\\.)*)"\)\s*dialogStr\("((?:[^"\\]|\\.)*)"\)')
_STRING = re.compile(r"^([A-Z][A-Z0-9_]+)\n(?:'''((?:[^']|'(?!''))*)'''|([^'\n#].*))$", re.MULTILINE)
_LINK = re.compile(r"\[\[[^\]]*\]\]")
_COMMENT = re.compile(r"^#.*\n", re.MULTILINE)


def dialogue_pairs(path):
    """Fish Fillets: each line of a dialogue stands behind its English one."""
    for english, translation in _DIALOGUE.findall(path.read_text(encoding="utf-8")):
        yield from text_pairs(translation.replace("\\", ""), english.replace("\\", ""))


def keyed_pairs(translation, english, read):
    """Texts of two files that have the same key; `read` makes key -> text of a file."""
    originals = read(english.read_text(encoding="utf-8"))
    for key, text in read(translation.read_text(encoding="utf-8")).items():
        if key in originals:
            yield from text_pairs(text, originals[key])


def strings(text):
    """FreeOrion: a key in capitals, below it a line or what three apostrophes enclose. A name that the game links in leaves its paragraph out."""
    return {key: _LINK.sub("{}", long or short) for key, long, short in _STRING.findall(_COMMENT.sub("", text))}

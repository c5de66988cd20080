"""Sentence pairs out of handbooks in DocBook, Mallard or HTML whose translation has the same blocks in the same order."""
import html
import re

from catalogues import text_pairs

_HEAD = re.compile(r"<head\b.*?</head>|<!--.*?-->|<!DOCTYPE.*?(?:\]>|>)", re.DOTALL)
_CODE = re.compile(r"<(pre|programlisting|screen|script|style|synopsis|code)\b.*?</\1>", re.DOTALL)
_BLOCK = re.compile(
    r"<(/?(?:para|simpara|title|term|caption|member|entry|p|h[1-6]|li|dt|dd|td|th|tr|table|ul|ol|dl|div|section|sect\d|chapter|itemizedlist"
    r"|orderedlist|variablelist|listitem|varlistentry|steps|list|item|note|tip|warning|figure|desc))\b[^>]*>")
_INLINE = re.compile(r"<[^>]*>")
_LABEL = "Title is:"  # before the heading of each page of LibreOffice, in every language
_ENTITY = re.compile(r"&[\w-]+;")


def handbook_pairs(translation, english):
    """Yields (translation, English) of two files; nothing where a block is missing on a side, for then any pair may be a wrong one."""
    sides = [blocks(path.read_text(encoding="utf-8", errors="replace")) for path in (translation, english)]
    if [tag for tag, _ in sides[0]] != [tag for tag, _ in sides[1]]:
        return
    for (_, a), (_, b) in zip(*sides):
        if a and b:
            yield from text_pairs(a, b)


def blocks(text):
    """[(tag, plain text behind it)]; text that has a code or a name filled in by the handbook's tools is left empty."""
    parts = _BLOCK.split(_CODE.sub("<code/>", _HEAD.sub("", text)))
    return [(tag, plain(behind)) for tag, behind in zip(parts[1::2], parts[2::2])]


def plain(text):
    if "<code/>" in text:
        return ""
    text = html.unescape(" ".join(_INLINE.sub("", text).split()))
    return "" if _ENTITY.search(text) or text.startswith(_LABEL) else text

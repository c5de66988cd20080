"""What a model's manifest says of its files, and how all JSON of a model's folder is written."""
import hashlib
import json


def file_entry(path, folder):
    """What `models` checks a file against: its place in the folder, its size and its hash."""
    content = path.read_bytes()
    return {"path": path.relative_to(folder).as_posix(), "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def write_json(path, value, indent=None):
    """Without spaces, unless a person is to read it."""
    separators = None if indent else (",", ":")
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent, separators=separators) + "\n", encoding="utf-8")

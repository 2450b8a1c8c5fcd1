"""What the signed history of a Dagsljus register is made of: values, leaves, tree, signatures. docs/verification.md says why.

A part of verify_register.py. Python 3.9 or later, its standard library alone.
"""
import base64
import hashlib
import hmac
import json
import re
from decimal import Decimal


class Misfit(Exception):
    """Something is not what was published; the text says what."""


def sha256(data):
    return hashlib.sha256(data).digest()


# --- JSON as RFC 8785 wants it, for what stands in a record ---------------------------------------------------------

def number(value):
    """A number as JavaScript writes it in JSON."""
    if abs(value) >= 2**1024:
        return "null"
    digits, _, exponent = repr(float(value)).removesuffix(".0").partition("e")
    if not exponent or -7 < int(exponent) < 21:
        return format(Decimal(repr(float(value))), "f").removesuffix(".0") if value else "0"
    return f"{digits}e{int(exponent):+d}"


def canonical(value):
    """Only for scalars, lists of them, and objects whose members are given in order."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return "{" + ",".join(f"{canonical(name)}:{canonical(member)}" for name, member in value.items()) + "}"


# --- From a record to its leaf ---------------------------------------------------------------------------------------

def scalars(value, pointer=""):
    """JSON Pointer and value of everything in a record that has no parts; what is null is not said at all."""
    if value is None:
        return
    if isinstance(value, (dict, list)) and (value or not pointer):
        for name, part in value.items() if isinstance(value, dict) else enumerate(value):
            step = str(name).replace("~", "~0").replace("/", "~1")
            yield from scalars(part, f"{pointer}/{step}")
    else:
        yield pointer, value


def commitments(entry):
    """SHA-256(salt, [pointer, value]) of all that is still said, and what is kept of what is not."""
    for pointer, value in scalars(entry["record"]):
        if entry["key"]:
            salt = hmac.new(bytes.fromhex(entry["key"]), pointer.encode(), hashlib.sha256).digest()[:16]
        else:
            salt = bytes.fromhex((entry["salts"] or {}).get(pointer, ""))
        yield sha256(salt + canonical([pointer, value]).encode()).hex()
    yield from entry["gone"].values()


def leaf_hash(entry):
    header = {
        "at": entry["at"],
        "commitments": sorted(commitments(entry)),
        "id": entry["id"],
        "kind": entry["kind"],
        "seq": str(entry["seq"]),
        "type": entry["type"],
        "version": entry["version"],
    }
    return sha256(b"\x00" + canonical(header).encode())


# --- The Merkle tree (RFC 6962) --------------------------------------------------------------------------------------

class Tree:
    """Keeps the root of each complete subtree, at most one of a height."""

    def __init__(self):
        self.size, self.peaks = 0, []

    def append(self, leaf, height=0):
        """Adds a leaf, or the root over 2^height of them."""
        self.size += 2**height
        while self.peaks and self.peaks[-1][0] == height:
            leaf = sha256(b"\x01" + self.peaks.pop()[1] + leaf)
            height += 1
        self.peaks.append((height, leaf))

    def root(self):
        if not self.peaks:
            return sha256(b"")
        root = self.peaks[-1][1]
        for _, peak in reversed(self.peaks[:-1]):
            root = sha256(b"\x01" + peak + root)
        return root


# --- Ed25519 (RFC 8032), for verifying alone: what is computed here is no secret --------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def add(a, b):
    """Sum of two points in extended coordinates (x, y, z, xy/z)."""
    c, e = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    f, g = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    h, i, j, k = e - c, g - f, g + f, e + c
    return h * i % P, j * k % P, i * j % P, h * k % P


def times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point, scalar = add(point, point), scalar >> 1
    return result


def point_of(data):
    """The point that 32 bytes stand for; None when they stand for none."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point_of((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def is_signed(public_key, message, signature):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    key, r = point_of(public_key), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or s >= L:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(challenge, key))
    return all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


# --- Signed notes, checkpoints and keys (C2SP) -----------------------------------------------------------------------

def read_key(text):
    """name+id+base64(0x01, public key) as (name, id, public key)."""
    found = re.fullmatch(r"([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)", text.strip())
    data = base64.b64decode(found[3]) if found else b""
    if len(data) != 33 or data[0] != 1 or sha256(found[1].encode() + b"\n" + data)[:4].hex() != found[2]:
        raise Misfit(f"{text[:100]!r} is no key.")
    return found[1], found[2], data[1:]


def read_note(note):
    """The text of a note, and its signatures as (name, id, signature)."""
    text, separator, below = note.rpartition("\n\n")
    lines = below.split("\n")
    found = [re.fullmatch(r"— ([^+\s]+) ([A-Za-z0-9+/]+=*)", line) for line in lines[:-1]]
    if not separator or lines[-1] or not found or not all(found) or re.search(r"[\x00-\x09\x0b-\x1f]", note):
        raise Misfit("What should be a signed note is none.")
    decoded = [(each[1], each[2], base64.b64decode(each[2])) for each in found]
    if any(base64.b64encode(data).decode() != written for _, written, data in decoded):
        raise Misfit("A signature is not written as it must be.")
    return text + "\n", [(name, data[:4].hex(), data[4:]) for name, _, data in decoded]


def is_note_of(note, key):
    text, signatures = read_note(note)
    own = [signature for name, key_id, signature in signatures if (name, key_id) == key[:2]]
    return bool(own) and all(is_signed(key[2], text.encode(), signature) for signature in own)


def read_checkpoint(note):
    """(origin, size, root)"""
    lines = read_note(note)[0].split("\n")[:-1]
    if len(lines) < 3 or "" in lines or not re.fullmatch(r"0|[1-9]\d{0,14}", lines[1]):
        raise Misfit("What should be a checkpoint is none.")
    root = base64.b64decode(lines[2])
    if len(root) != 32 or base64.b64encode(root).decode() != lines[2]:
        raise Misfit("The root in the checkpoint is not written as it must be.")
    return lines[0], int(lines[1]), root


def chain_of(told):
    """The register's keys as [(key, after size, whether the key before announced it)]."""
    links = []
    for each in told:
        key, after = read_key(each["key"]), int(each["afterSize"])
        if not links:
            if after != 0 or each["announcement"] is not None:
                raise Misfit("The first key must sign from the first entry on.")
            links.append((key, after, True))
            continue
        text, _ = read_note(each["announcement"] or "")
        if text != f"dagsljus key rotation\n{key[0]}\n{after}\n{each['key']}\n" or after < links[-1][1]:
            raise Misfit(f"The announcement of {key[0]}+{key[1]} is not its own.")
        if not is_note_of(each["announcement"], key):
            raise Misfit(f"{key[0]}+{key[1]} did not sign its own announcement.")
        links.append((key, after, is_note_of(each["announcement"], links[-1][0])))
    return links


# --- Entries ---------------------------------------------------------------------------------------------------------

ENTRY = ("seq", "kind", "id", "reference", "version", "type", "at", "hash", "record", "key", "salts", "gone")
HEX = {32: re.compile(r"[0-9a-f]{32}"), 64: re.compile(r"[0-9a-f]{64}")}


def entry_of(told):
    """The entry in a line of the change log, or in a row of the table `changes`; None when it is none."""
    if not isinstance(told, dict):
        return None
    if "proof" in told:
        proof = told["proof"] if isinstance(told["proof"], dict) else {}
        record = told.get("record")
        told = {**told, **proof, "record": proof.get("record") if record is None else record}
    entry = {name: told.get(name) for name in ENTRY}
    try:
        for name in ("record", "salts", "gone"):
            if isinstance(entry[name], str):
                entry[name] = json.loads(entry[name]) if entry[name] else None
    except ValueError:
        return None
    seq = entry["seq"] if isinstance(entry["seq"], str) else canonical(entry["seq"])
    entry["seq"], entry["reference"], entry["key"] = seq, entry["reference"] or None, entry["key"] or None
    if isinstance(entry["version"], str) and re.fullmatch(r"[1-9]\d{0,14}", entry["version"]):
        entry["version"] = int(entry["version"])
    return entry if is_entry(entry) else None


def is_entry(entry):
    return (
        all(isinstance(entry[name], str) for name in ("kind", "id", "type", "at", "hash"))
        and re.fullmatch(r"[1-9]\d{0,14}", entry["seq"])
        and type(entry["version"]) is int
        and (entry["reference"] is None or isinstance(entry["reference"], str))
        and is_hex(entry["hash"], 64)
        and (entry["key"] is None or is_hex(entry["key"], 64))
        and isinstance(entry["record"], dict)
        and (entry["salts"] is None or holds_hex(entry["salts"], 32))
        and holds_hex(entry["gone"], 64)
    )


def is_hex(value, length):
    return isinstance(value, str) and bool(HEX[length].fullmatch(value))


def holds_hex(value, length):
    return isinstance(value, dict) and all(is_hex(each, length) for each in value.values())


# --- All entries, one after the other --------------------------------------------------------------------------------

def has_its_salts(entry):
    """No key where there are salts, and no salt but those of its values: more would be in no hash."""
    if entry["key"]:
        return entry["salts"] is None
    return set(entry["salts"] or {}) == {pointer for pointer, _ in scalars(entry["record"])}


class History:
    """Takes entries one after the other, and throws a Misfit at the first that does not fit those before, or a checkpoint."""

    def __init__(self, register, checkpoints):
        self.register, self.checkpoints, self.tree = register, checkpoints, Tree()
        self.tiles, self.tile, self.probes = [], Tree(), {}

    def read(self, entries):
        for entry in entries:
            self.add(entry)
        for _, size, _ in self.checkpoints:
            if size > self.tree.size:
                raise Misfit(f"The checkpoint covers {size} entries, but there are only {self.tree.size}.")
        return self.tree

    def add(self, entry):
        due = self.tree.size + 1
        if entry["seq"] != str(due):
            raise Misfit(f"Entry {due} is missing before entry {entry['seq']}.")
        version = self.register.add(entry)
        if entry["version"] != version:
            raise Misfit(f"Entry {due} is version {entry['version']} of its record, but version {version} is due.")
        is_time = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", entry["at"])
        leaf = leaf_hash(entry)
        if not is_time or not has_its_salts(entry) or leaf.hex() != entry["hash"]:
            raise Misfit(f"Entry {due} is not what was published: its contents do not give its hash.")
        self.tree.append(leaf)
        self.tile.append(leaf)
        if self.tile.size == 256:
            self.tiles.append(self.tile.root())
            self.tile = Tree()
        if due % 65536 in (1, 257):
            self.probes[due] = leaf
        for _, size, root in self.checkpoints:
            if size == due and root != self.tree.root():
                raise Misfit(f"The first {size} entries are not those that the checkpoint of {size} entries was signed over.")

    def root_of(self, first, end):
        """The root over the entries from one index up to another; both multiples of 256, or the second the end. Else None."""
        if first % 256 or (end % 256 and end != self.tree.size):
            return None
        part = Tree()
        for tile in self.tiles[first // 256:end // 256]:
            part.append(tile, 8)
        for height, peak in self.tree.peaks if end % 256 else []:
            if height < 8:
                part.append(peak, height)
        return part.root()


def inclusion_path(index, first, end):
    """Which entries (by indexes) each hash of an inclusion proof is the root over."""
    if end - first <= 1:
        return []
    middle = first + 2 ** ((end - first - 1).bit_length() - 1)
    if index < middle:
        return [*inclusion_path(index, first, middle), (middle, end)]
    return [*inclusion_path(index, middle, end), (first, middle)]


def root_by_proof(leaf, index, size, path):
    """The root that a leaf and its inclusion proof give (RFC 9162, 2.1.3.2); None when the proof is no proof."""
    ranges = inclusion_path(index, 0, size)
    if len(ranges) != len(path):
        return None
    for (first, _), sibling in zip(ranges, path):
        leaf = sha256(b"\x01" + (sibling + leaf if first < index else leaf + sibling))
    return leaf

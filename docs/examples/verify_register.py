#!/usr/bin/env python3
"""Verifies a Dagsljus register without trusting whoever keeps it. Python 3.9 or later, its standard library alone.

    verify_register.py https://register.example.se            a register on the web
    verify_register.py snapshots/2026-11-22                   a folder with a downloaded snapshot
    verify_register.py register.zip                           the Data Package

    --key KEY            the register's public key, which you have from elsewhere
    --checkpoint FILE    a checkpoint that you kept: the register must begin with what it was over

Exit code 0: verified. 1: something does not fit, which is told. 2: it could not be read. docs/verification.md explains each step.
"""
import argparse
import base64
import csv
import hashlib
import hmac
import io
import json
import pathlib
import re
import sys
import urllib.request
import zipfile
import zlib
from decimal import Decimal


class Misfit(Exception):
    """Something is not what was published; the text says what."""


def sha256(data):
    return hashlib.sha256(data).digest()


# --- JSON as RFC 8785 wants it, for what stands in a record ---------------------------------------------------------

def number(value):
    """A number as JavaScript writes it."""
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

    def append(self, leaf):
        self.size += 1
        height = 0
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


def check_signature(note, told, trusted):
    """Who signed a checkpoint; without any key, what could not be checked is told."""
    origin, size, _ = read_checkpoint(note)
    if told is None:
        signer = trusted
    else:
        links = chain_of(told)
        signer = next((key for key, after, _ in reversed(links) if after < size), None)
        if trusted:
            keys = [key for key, _, _ in links]
            if trusted not in keys:
                raise Misfit("The register was never signed by the given key.")
            if not all(announced for _, _, announced in links[keys.index(trusted) + 1:]):
                raise Misfit("A key took over without being announced by the key before it.")
    if signer is None:
        print("Not checked: the signature, since there is no key (--key).")
    elif origin != signer[0] or not is_note_of(note, signer):
        raise Misfit(f"The checkpoint of {size} entries is not signed by the key of the register.")
    elif not trusted:
        print(f"Not checked: whether {signer[0]}+{signer[1]}, which the source told itself, is the register's own key.")


# --- All entries, one after the other --------------------------------------------------------------------------------

def check_history(entries, checkpoints):
    """Throws a Misfit at the first entry that does not fit. Returns the tree, and the newest version of each record."""
    tree, newest = Tree(), {}
    for entry in entries:
        due = tree.size + 1
        if str(entry["seq"]) != str(due):
            raise Misfit(f"Entry {due} is missing before entry {entry['seq']}.")
        versions, _, _ = newest.get((entry["kind"], entry["id"]), (0, None, None))
        if entry["version"] != versions + 1:
            raise Misfit(f"Entry {due} is version {entry['version']} of its record, but version {versions + 1} is due.")
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", entry["at"]):
            raise Misfit(f"Entry {due} has a time that is not written as it must be.")
        leaf = leaf_hash(entry)
        if leaf.hex() != entry["hash"]:
            raise Misfit(f"Entry {due} is not what was published: its contents do not give its hash.")
        tree.append(leaf)
        is_there = entry["type"] != "WITHDRAWN" and "id" in entry["record"]
        said = sha256(json.dumps(entry["record"], sort_keys=True).encode()) if is_there else None
        newest[entry["kind"], entry["id"]] = (entry["version"], entry["hash"], said)
        for _, size, root in checkpoints:
            if size == tree.size and root != tree.root():
                raise Misfit(f"The first {size} entries are not those that a checkpoint was signed over.")
    for _, size, _ in checkpoints:
        if size > tree.size:
            raise Misfit(f"A checkpoint covers {size} entries, but there are only {tree.size}.")
    return tree, newest


# --- Where entries come from -----------------------------------------------------------------------------------------

def entry_of_line(line):
    """A line of /opendata/v1/changes, or of changes.jsonl in a snapshot."""
    try:
        entry = json.loads(line)
        if "proof" in entry:
            record = entry["record"]
            entry.update(entry["proof"])
            entry["record"] = entry["record"] if record is None else record
        return {name: entry[name] for name in ENTRY}
    except (ValueError, KeyError, TypeError):
        raise Misfit("A line of the change log is no entry.") from None


ENTRY = ("seq", "kind", "id", "version", "type", "at", "hash", "record", "key", "salts", "gone")


def entry_of_row(row):
    """A row of changes.csv: an empty cell is no value."""
    try:
        read = {name: json.loads(row[name]) if row[name] else None for name in ("record", "salts", "gone")}
        return {**{name: row[name] for name in ENTRY}, "version": int(row["version"]), **read}
    except (ValueError, KeyError, TypeError):
        raise Misfit("A row of changes.csv is no entry.") from None


def fetched(url):
    request = urllib.request.Request(url, headers={"user-agent": "verify_register.py"})
    return urllib.request.urlopen(request, timeout=60)


def log_of(root, size):
    """The first entries of a register on the web."""
    seen = 0
    while seen < size:
        before = seen
        with fetched(f"{root}/changes?cursor={seen}") as answer:
            for line in answer:
                if seen == size:
                    return
                seen += 1
                yield entry_of_line(line)
        if seen == before:
            return


def verify_web(address, trusted, kept):
    root = re.sub(r"(/opendata/v1)?/*$", "/opendata/v1", address)
    note = fetched(f"{root}/checkpoint").read().decode()
    check_signature(note, json.load(fetched(f"{root}/keys"))["keys"], trusted)
    newest = read_checkpoint(note)
    if any(size > newest[1] for _, size, _ in kept):
        raise Misfit(f"The register has {newest[1]} entries now, fewer than it had once: some were taken out.")
    return check_history(log_of(root, newest[1]), [newest, *kept])[0]


def canonical_hash(value):
    return sha256(json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hex()


def verify_folder(folder, trusted, kept):
    try:
        text = (folder / "manifest.json").read_bytes().decode()
        manifest = json.loads(text)
        files, note = manifest["files"], manifest["checkpoint"]
    except (ValueError, KeyError, TypeError):
        raise Misfit("manifest.json is no manifest of a whole snapshot.") from None
    if canonical_hash(files) != manifest.get("filesSha256"):
        raise Misfit("manifest.json lists other files than it was made with: filesSha256 does not fit.")
    head = {name: value for name, value in manifest.items() if name not in ("files", "headSha256")}
    if canonical_hash(head) != manifest.get("headSha256"):
        raise Misfit("manifest.json does not say what it said: headSha256 does not fit.")
    if json.dumps(manifest, indent=2, ensure_ascii=False) + "\n" != text:
        raise Misfit("manifest.json is not written as a manifest is.")
    for file in files:
        path = folder / file["name"]
        if path.exists() and digest_of(path.open("rb")) != (file["bytes"], file["sha256"]):
            raise Misfit(f"{file['name']} is not the file that the manifest lists.")
    foreign = {path.name for path in folder.iterdir()} - {file["name"] for file in files} - {"manifest.json"}
    if foreign:
        raise Misfit(f"{min(foreign)} is not in the manifest.")
    checkpoints = [*kept, read_checkpoint(note)] if note else kept
    if note:
        check_signature(note, None, trusted)
    with (folder / "changes.jsonl").open(encoding="utf-8", newline="\n") as lines:
        tree, newest = check_history(map(entry_of_line, lines), checkpoints)
    if str(tree.size) != manifest["revision"]:
        raise Misfit(f"The manifest is of revision {manifest['revision']}, but there are {tree.size} entries.")
    check_records(folder / "register.jsonl", newest)
    return tree


def check_records(path, newest):
    """register.jsonl must hold the newest version of every record, and nothing else."""
    left = {name: kept for name, kept in newest.items() if kept[2] is not None}
    if not path.exists():
        return
    for line in path.open(encoding="utf-8", newline="\n"):
        told = json.loads(line)
        said = sha256(json.dumps(told["record"], sort_keys=True).encode())
        if left.pop((told["kind"], told["id"]), None) != (told["version"], told["hash"], said):
            raise Misfit(f"{told['kind']} {told['id']} in register.jsonl is not what the entries say.")
    if left:
        raise Misfit(f"{' '.join(min(left))} is missing in register.jsonl.")


def verify_zip(path, trusted, kept):
    with zipfile.ZipFile(path) as package:
        descriptor = json.loads(package.read("datapackage.json"))
        for resource in descriptor["resources"]:
            found = digest_of(package.open(resource["path"]))
            if found != (resource["bytes"], resource["hash"].removeprefix("sha256:")):
                raise Misfit(f"{resource['path']} is not the file that datapackage.json lists.")
        if not kept:
            print("Not checked: who signed these entries; a checkpoint does not lie in the package (--checkpoint).")
        csv.field_size_limit(sys.maxsize)
        rows = csv.DictReader(io.TextIOWrapper(package.open("data/changes.csv"), "utf-8", newline=""))
        return check_history(map(entry_of_row, rows), kept)[0]


def digest_of(file):
    digest, size = hashlib.sha256(), 0
    with file:
        while piece := file.read(1 << 20):
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()


# What Python says of files that are not what they should be.
DAMAGED = (zipfile.BadZipFile, zlib.error, ValueError, KeyError, TypeError, EOFError, RuntimeError, AttributeError)


def main():
    parser = argparse.ArgumentParser(description="Verify a Dagsljus register without trusting whoever keeps it.")
    parser.add_argument("source", help="an address, a folder with a snapshot, or register.zip")
    parser.add_argument("--key", help="the register's public key, which you have from elsewhere")
    parser.add_argument("--checkpoint", help="a file with a checkpoint that you kept")
    asked = parser.parse_args()
    try:
        trusted = read_key(asked.key) if asked.key else None
        note = pathlib.Path(asked.checkpoint).read_text() if asked.checkpoint else None
        if note and trusted:
            check_signature(note, None, trusted)
        kept = [read_checkpoint(note)] if note else []
        if re.match(r"https?://", asked.source):
            tree = verify_web(asked.source, trusted, kept)
        elif pathlib.Path(asked.source).is_dir():
            tree = verify_folder(pathlib.Path(asked.source), trusted, kept)
        else:
            tree = verify_zip(asked.source, trusted, kept)
    except Misfit as misfit:
        print(f"NOT VERIFIED. {misfit}")
        return 1
    except DAMAGED as error:
        print(f"NOT VERIFIED. {asked.source} is damaged: {error}")
        return 1
    except OSError as error:
        print(f"{asked.source} could not be read: {error}", file=sys.stderr)
        return 2
    print(f"Verified: {tree.size} entries with root {tree.root().hex()}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

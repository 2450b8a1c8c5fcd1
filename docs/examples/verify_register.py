#!/usr/bin/env python3
"""Verifies a Dagsljus register without trusting whoever keeps it. Python 3.9 or later, its standard library alone.

    verify_register.py https://register.example.se            a register on the web
    verify_register.py snapshots/2026-11-22                   a folder with a downloaded snapshot, whole or in part
    verify_register.py register.zip                           the Data Package
    verify_register.py register.sqlite                        the database, or a copy that `dagsljus follow` keeps
    verify_register.py changes.jsonl                          the history alone; changes.csv too

    --key KEY       the register's public key, or a file with it, which you have from elsewhere
    --since FILE    a checkpoint that you kept: the register must begin with what it was over

Exit code 0: verified. 1: something does not fit, which is told. 2: it could not be read. docs/verification.md explains each
step. It needs register_history.py, register_tables.py and register_tables.json beside it.
"""
import argparse
import csv
import hashlib
import io
import json
import pathlib
import re
import sqlite3
import sys
import time
import urllib.error
import urllib.request
import zipfile
import zlib

from register_history import (
    History, Misfit, chain_of, entry_of, is_note_of, read_checkpoint, read_key, root_by_proof, inclusion_path, sha256,
)
from register_tables import DERIVATION, TABLES, Register, check_database, check_records, check_table, csv_row, json_row


def note(text):
    print(f"Not checked: {text}")


# --- Who signed it ---------------------------------------------------------------------------------------------------

def check_signature(text, told, asked):
    """Reads a checkpoint, and checks who signed it; without any key, what could not be checked is told."""
    checkpoint = origin, size, _ = read_checkpoint(text)
    trusted = asked.key
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
    if signer is None and told is None:
        note("the signature, since there is no key (--key).")
    elif signer is None or origin != signer[0] or not is_note_of(text, signer):
        raise Misfit(f"The checkpoint of {size} entries is not signed by the key of the register.")
    elif not trusted:
        note(f"whether {signer[0]}+{signer[1]}, which the source told itself, is the register's own key.")
    if asked.since and asked.since[0] != origin:
        raise Misfit(f"The checkpoint that was kept is about {asked.since[0]}, and this is {origin}.")
    return checkpoint


# --- Where entries come from -----------------------------------------------------------------------------------------

def read_line(line):
    try:
        return entry_of(json.loads(line))
    except ValueError:
        return None


def entries_in(path):
    """The entries in a file with the table `changes`: JSON Lines, CSV or SQLite."""
    if path.suffix == ".sqlite":
        yield from told(map(entry_of, rows_in(path)), "Row")
    elif path.suffix == ".csv":
        with path.open("rb") as file:
            yield from entries_of_csv(file)
    else:
        with path.open(encoding="utf-8", newline="\n") as lines:
            yield from told(map(read_line, lines), "Line")


def entries_of_csv(file):
    csv.field_size_limit(sys.maxsize)
    yield from told(map(entry_of, csv.DictReader(io.TextIOWrapper(file, "utf-8", newline=""))), "Row")


def rows_in(path):
    database = opened(path)
    cursor = database.execute("SELECT * FROM changes ORDER BY seq")
    names = [each[0] for each in cursor.description]
    for row in cursor:
        yield dict(zip(names, row))
    database.close()


def opened(path):
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def told(entries, what):
    for number, entry in enumerate(entries, 1):
        if entry is None:
            raise Misfit(f"{what} {number} is no entry of a register.")
        yield entry


# --- A register on the web -------------------------------------------------------------------------------------------

def fetched(url):
    """What lies at an address. A register that is busy is asked again."""
    request = urllib.request.Request(url, headers={"user-agent": "verify_register.py"})
    for attempt in range(5):
        try:
            return urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as error:
            if error.code not in (429, 503) or attempt == 4:
                raise
            time.sleep(min(60, int(error.headers.get("retry-after") or 2)))


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
                entry = read_line(line)
                if entry is None:
                    raise Misfit(f"What follows entry {seen - 1} in the log is no entry.")
                yield entry
        if seen == before:
            raise Misfit(f"Entry {seen + 1} is missing in the log of the register.")


def verify_web(address, asked):
    root = re.sub(r"(/opendata/v1)?/*$", "/opendata/v1", address)
    try:
        text = fetched(f"{root}/checkpoint").read().decode()
    except urllib.error.HTTPError as error:
        if error.code != 404:
            raise
        raise Misfit("The register has no checkpoint: there is nothing that its entries could be checked by.") from None
    newest = check_signature(text, json.load(fetched(f"{root}/keys"))["keys"], asked)
    if asked.since and asked.since[1] > newest[1]:
        raise Misfit(f"The register had {asked.since[1]} entries once and has {newest[1]} now: some were taken out.")
    history = History(Register(), [newest, *asked.kept])
    history.read(log_of(root, newest[1]))
    check_proofs(root, history)
    note("what pages, search and API show: a downloaded snapshot is compared with the entries.")
    return history.tree


def check_proofs(root, history):
    """All that the register keeps of its tree goes into some proof: two for each 65536 entries."""
    size, own_root, doubts = history.tree.size, history.tree.root(), []
    for seq, leaf in history.probes.items():
        proof = json.load(fetched(f"{root}/proofs/inclusion?seq={seq}&size={size}"))
        path = [bytes.fromhex(each) for each in proof["path"]]
        doubt = f"The register cannot prove that entry {seq} is among its {size}"
        for (first, end), each in zip(inclusion_path(seq - 1, 0, size), path):
            if history.root_of(first, end) not in (None, each):
                raise Misfit(f"{doubt}: it keeps a wrong hash of the entries {first + 1} to {end}.")
        is_same = (proof["leaf"], proof["root"]) == (leaf.hex(), own_root.hex())
        if not is_same or root_by_proof(leaf, seq - 1, size, path) != own_root:
            doubts.append(f"{doubt}.")
    if doubts:
        raise Misfit(doubts[0])


# --- Files -----------------------------------------------------------------------------------------------------------

def digest_of(file):
    digest, size = hashlib.sha256(), 0
    with file:
        while piece := file.read(1 << 20):
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()


def canonical_hash(value):
    return sha256(json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hex()


def read_manifest(folder):
    try:
        text = (folder / "manifest.json").read_bytes().decode()
        manifest = json.loads(text)
        files = manifest["files"]
    except FileNotFoundError:
        raise Misfit(f"There is no manifest.json in {folder}.") from None
    except (ValueError, KeyError, TypeError):
        raise Misfit("manifest.json is not written as the manifest of a whole snapshot is.") from None
    if json.dumps(manifest, indent=2, ensure_ascii=False) + "\n" != text:
        raise Misfit("manifest.json is not written as the manifest of a whole snapshot is.")
    if canonical_hash(files) != manifest.get("filesSha256"):
        raise Misfit("manifest.json lists other files than it was made with: filesSha256 does not fit.")
    head = {name: value for name, value in manifest.items() if name not in ("files", "headSha256")}
    if canonical_hash(head) != manifest.get("headSha256"):
        raise Misfit("manifest.json does not say what it said: headSha256 does not fit.")
    return manifest


def check_files(folder, files):
    """Those that are there; a snapshot need not be downloaded whole."""
    there = {path.name for path in folder.iterdir() if not path.name.startswith(".")} - {"manifest.json"}
    for file in files:
        if file["name"] in there and digest_of((folder / file["name"]).open("rb")) != (file["bytes"], file["sha256"]):
            raise Misfit(f"{file['name']} is not the file that the manifest lists.")
    foreign = there - {file["name"] for file in files}
    if foreign:
        raise Misfit(f"{min(foreign)} is not in the manifest.")
    return [file for file in files if file["name"] in there]


def verify_folder(folder, asked):
    manifest = read_manifest(folder)
    files = check_files(folder, manifest["files"])
    signed = check_signature(manifest["checkpoint"], None, asked) if manifest["checkpoint"] else None
    if signed and str(signed[1]) != manifest["revision"]:
        raise Misfit(f"The manifest is of revision {manifest['revision']}, its checkpoint of {signed[1]} entries.")
    names = [file["name"] for file in files]
    source = next((name for name in ("changes.jsonl", "changes.csv", "register.sqlite") if name in names), None)
    if source is None:
        raise Misfit("The snapshot holds no change log: nothing can be checked against it.")
    register = Register()
    tree = History(register, [*([signed] if signed else []), *asked.kept]).read(entries_in(folder / source))
    if str(tree.size) != manifest["revision"]:
        raise Misfit(f"The manifest is of revision {manifest['revision']}, but there are {tree.size} entries.")
    if register.at not in (None, manifest["at"]):
        raise Misfit(f"The manifest says that its newest entry is of {manifest['at']}; that is of {register.at}.")
    if manifest["schemaVersion"] != DERIVATION["schemaVersion"]:
        note(f"the tables, which are of version {manifest['schemaVersion']}.")
        return tree
    register.look_around(manifest["publicUrl"])
    compare_files(folder, files, register, lambda: entries_in(folder / source))
    note("Parquet, XLSX, N-Quads and JSON-LD beyond their SHA-256: `dagsljus verify` makes them again.")
    return tree


def compare_files(folder, files, register, entries):
    for file in files:
        name, path = file["name"], folder / file["name"]
        rows = file["rows"]
        if name == "register.jsonl":
            rows = check_records(name, path.open("rb"), register)
        elif name == "register.sqlite":
            check_sqlite(path, register, entries)
        elif name == "register.zip":
            with zipfile.ZipFile(path) as package:
                check_package(package, register, entries, f"{name}: ")
        elif re.search(r"\.(csv|jsonl)$", name) and file["table"] != "coverage":
            rows = check_table(name, path.open("rb"), TABLES[file["table"]], register, entries)
        elif re.search(r"\.(csv|jsonl)$", name) and (folder / "coverage.jsonl").exists():
            rows = check_coverage(name, path, folder / "coverage.jsonl")
        if rows != file["rows"]:
            raise Misfit(f"{name} has {rows} rows; the manifest says {file['rows']}.")


def check_coverage(name, path, told_by):
    """No entry says it: each file of it must say what coverage.jsonl does."""
    table, as_file = TABLES["coverage"], csv_row if name.endswith(".csv") else json_row
    header = ",".join(column["name"] for column in table["columns"]) + "\r\n" if as_file is csv_row else ""
    with told_by.open(encoding="utf-8", newline="\n") as lines:
        rows = [[json.loads(line).get(column["name"]) for column in table["columns"]] for line in lines]
    if path.read_bytes() != header.encode() + b"".join(as_file(table, row) for row in rows):
        raise Misfit(f"{name} does not say what coverage.jsonl says.")
    return len(rows)


def check_sqlite(path, register, entries):
    database = opened(path)
    fault = database.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if fault != "ok":
        raise Misfit(f"{path.name} is damaged: {fault}.")
    check_database(path.name, database, register, entries)
    database.close()


def verify_sqlite(path, asked):
    register = Register()
    tree = History(register, asked.kept).read(entries_in(path))
    database = opened(path)
    about = dict(database.execute("SELECT name, value FROM about"))
    database.close()
    check_edition(register, tree, about["revision"], about["at"])
    register.look_around(about["source"])
    check_sqlite(path, register, lambda: entries_in(path))
    note("search, indexes and descriptions in the file, and its coverage.")
    return tree


def verify_zip(path, asked):
    register = Register()
    with zipfile.ZipFile(path) as package:
        descriptor = check_listed(package)
        tree = History(register, asked.kept).read(entries_of_csv(package.open("data/changes.csv")))
        check_edition(register, tree, descriptor["version"], descriptor["created"])
        register.look_around(descriptor["homepage"])
        check_package(package, register, lambda: entries_of_csv(package.open("data/changes.csv")), "")
    note("how the package is packed and described, and the coverage.")
    return tree


def check_listed(package):
    broken = package.testzip()
    if broken:
        raise Misfit(f"The ZIP file is damaged, in {broken}.")
    descriptor = json.loads(package.read("datapackage.json"))
    for resource in descriptor["resources"]:
        if digest_of(package.open(resource["path"])) != (resource["bytes"], resource["hash"].removeprefix("sha256:")):
            raise Misfit(f"{resource['path']} is not the file that datapackage.json lists.")
    return descriptor


def check_package(package, register, entries, where):
    for resource in check_listed(package)["resources"]:
        name = resource["path"]
        table = TABLES.get(resource["name"])
        if table is None or name != f"data/{table['name']}.csv":
            raise Misfit(f"{where}{name} is no table of a register.")
        if table["name"] != "coverage":
            check_table(where + name, package.open(name), table, register, entries)


def check_edition(register, tree, revision, at):
    if revision != str(tree.size) or register.at not in (None, at):
        raise Misfit(f"The file says that it is of revision {revision} and {at}; it is of {tree.size} and {register.at}.")


def verify_file(path, asked):
    if not asked.kept:
        note("who signed these entries; a checkpoint does not lie in the file (--since).")
    if path.suffix == ".zip":
        return verify_zip(path, asked)
    if path.suffix == ".sqlite":
        return verify_sqlite(path, asked)
    return History(Register(), asked.kept).read(entries_in(path))


# --- What was asked --------------------------------------------------------------------------------------------------

# What Python says of files that are not what they should be.
DAMAGED = (
    zipfile.BadZipFile, zlib.error, sqlite3.Error, csv.Error, ValueError, KeyError, TypeError, EOFError, RuntimeError,
    AttributeError, IndexError,
)


def verify(asked):
    if re.match(r"https?://", asked.source):
        return verify_web(asked.source, asked)
    path = pathlib.Path(asked.source)
    return verify_folder(path, asked) if path.is_dir() else verify_file(path, asked)


def main():
    parser = argparse.ArgumentParser(description="Verify a Dagsljus register without trusting whoever keeps it.")
    parser.add_argument("source", help="an address, a folder with a snapshot, register.zip, .sqlite, .jsonl or .csv")
    parser.add_argument("--key", help="the register's public key, or a file with it, which you have from elsewhere")
    parser.add_argument("--since", help="a file with a checkpoint that you kept")
    asked = parser.parse_args()
    try:
        if asked.key:
            asked.key = read_key(pathlib.Path(asked.key).read_text() if pathlib.Path(asked.key).exists() else asked.key)
        asked.since = read_checkpoint(pathlib.Path(asked.since).read_text()) if asked.since else None
        asked.kept = [asked.since] if asked.since else []
        tree = verify(asked)
    except Misfit as misfit:
        print(f"NOT VERIFIED. {misfit}")
        return 1
    except OSError as error:
        print(f"{asked.source} could not be read: {error}", file=sys.stderr)
        return 2
    except DAMAGED as error:
        print(f"NOT VERIFIED. {asked.source} is damaged: {error}")
        return 1
    print(f"Verified: {tree.size} entries with root {tree.root().hex()}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How the tables of a Dagsljus register follow from its entries, and whether files say the same.

A part of verify_register.py. register_tables.json says which column comes from where; docs/verification.md explains it.
Python 3.9 or later, its standard library alone.
"""
import datetime
import json
import pathlib
import re
import sqlite3
import urllib.parse

from register_history import Misfit, canonical

DERIVATION = json.loads(pathlib.Path(__file__).with_name("register_tables.json").read_text("utf-8"))
TABLES = {table["name"]: table for table in DERIVATION["tables"]}
SEPARATOR = DERIVATION["listSeparator"]
SPACE = "\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
FORMULA = re.compile(rf"[{SPACE}]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


class Register:
    """The newest version of each record, on disk, so that memory does not grow with the register."""

    def __init__(self):
        self.database = sqlite3.connect("")
        self.database.execute(
            "CREATE TABLE newest (kind, id, seq INTEGER, version INTEGER, at, hash, corrected, there, place, withdrawn,"
            " record, PRIMARY KEY (kind, id)) WITHOUT ROWID"
        )
        self.database.execute("CREATE INDEX in_order ON newest (kind, place, id)")
        self.at, self.public_url = None, ""

    def add(self, entry):
        """Takes in what an entry says. Returns which version of its record is due."""
        kind, record = entry["kind"], entry["record"]
        before = self.database.execute(
            "SELECT version, corrected FROM newest WHERE kind = ? AND id = ?", (kind, entry["id"])
        ).fetchone() or (0, None)
        corrected = entry["at"] if entry["type"] == "CORRECTED" else before[1]
        there = entry["type"] != "WITHDRAWN" and "id" in record
        place = text_of(record.get({"MEETING": "date", "TOPIC": "code"}.get(kind)))
        withdrawn = record.get("reference") if entry["type"] == "WITHDRAWN" else None
        values = (kind, entry["id"], int(entry["seq"]), entry["version"], entry["at"], entry["hash"], corrected, there)
        self.database.execute(
            "INSERT OR REPLACE INTO newest VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, place, withdrawn, json.dumps(record)),
        )
        self.at = entry["at"]
        return before[0] + 1

    def records(self, kind):
        """All records of a kind that are public, in the order of their tables."""
        rows = self.database.execute(
            "SELECT id, seq, version, at, hash, corrected, record FROM newest WHERE kind = ? AND there"
            " ORDER BY place, id",
            (kind,),
        )
        for id, seq, version, at, hash, corrected, record in rows:
            head = {"id": id, "seq": str(seq), "version": version, "at": at, "hash": hash, "correctedAt": corrected}
            yield head, json.loads(record)

    def look_around(self, public_url):
        """Learns what rows depend on besides their own record."""
        self.public_url = public_url
        self.merged, self.names, self.keys = {}, {}, {}
        for kind in DERIVATION["kinds"]:
            table = next(name for name, each in TABLES.items() if each["kind"] == kind and not each["list"])
            key = TABLES[table]["primaryKey"][0]
            for head, record in self.records(kind) if kind != "MEETING" else []:
                self.keys.setdefault(table, set()).add(record.get(key))
                if kind == "ORGANISATION" and isinstance(record.get("mergedIntoId"), str):
                    self.merged[head["id"]] = record["mergedIntoId"]
                if kind == "PUBLIC_BODY":
                    names = [value_at(record, "name/sv"), value_at(record, "name/en"), record.get("slug")]
                    self.names[head["id"]] = next(name for name in names if name is not None)

    def key_now(self, table, key):
        """The key that leads to a record now: after a merge that of the organisation that stands for it; None for none."""
        for _ in range(len(self.merged) + 1 if table == "organisations" else 0):
            if key not in self.merged:
                break
            key = self.merged[key]
        return key if key in self.keys.get(table, ()) else None

    def name_of(self, kind, id):
        """An entry as people find it: its number, and what its record is called."""
        seq, record, withdrawn = self.database.execute(
            "SELECT seq, record, withdrawn FROM newest WHERE kind = ? AND id = ?", (kind, id)
        ).fetchone()
        return called({"seq": seq, "kind": kind, "id": id, "reference": json.loads(record).get("reference") or withdrawn})

    def reference_of(self, entry):
        """What the record of an entry is called; of one that was withdrawn, only the withdrawal still says it."""
        found = self.database.execute(
            "SELECT withdrawn FROM newest WHERE kind = ? AND id = ?", (entry["kind"], entry["id"])
        ).fetchone()
        own = entry["record"].get("reference")
        return own if isinstance(own, str) else (found and found[0]) or entry["reference"]


def called(entry):
    return f"entry {entry['seq']} ({entry['reference'] or entry['kind'] + ' ' + entry['id']})"


def text_of(value):
    return value if isinstance(value, str) else ""


# --- From a record to rows -------------------------------------------------------------------------------------------

def lines_of(record, name):
    """The lines of a list; of a list of texts each is the `value` of a line, once."""
    lines = record.get(name)
    if not isinstance(lines, list):
        return []
    if lines and isinstance(lines[0], str):
        return [{"value": value} for value in dict.fromkeys(lines)]
    return lines


def value_at(own, path):
    for name in path.split("/"):
        own = own.get(name) if isinstance(own, dict) else None
    return own


def encoded(text):
    return urllib.parse.quote(text, safe="!*'()")


def found(way, line):
    """The value that a way leads to from a line: `own`, in a `record` with a `head`, at an `index`."""
    own, kind = line["own"], way["from"]
    if kind == "line":
        value = value_at(own, way["at"])
        return way.get("otherwise") if value is None else value
    if kind == "record":
        return line["record"].get(way["at"])
    if kind == "entry":
        return line["head"][way["at"]]
    if kind == "place":
        return line["index"] + 1
    if kind == "page":
        return f"{line['register'].public_url}/{way['under']}/{encoded(text_of(own.get(way['by'])))}"
    if kind == "bodyName":
        return line["register"].names.get(own.get(way["by"]))
    if kind == "identifierPage":
        page = way["pages"].get(text_of(own.get("scheme")))
        own_page = page and page + encoded(text_of(own.get("value")))
        return own_page if own.get("url") is None else own["url"]
    return found_many(way, line)


def found_many(way, line):
    if way["from"] == "each":
        lines = [each for each in lines_of(line["own"], way["in"]) if "having" not in way or way["having"] in each]
        values = [each.get(name) for each in lines for name in way["members"]]
        return [value for value in dict.fromkeys(values) if isinstance(value, str)]
    if way["from"] == "all":
        return [each.get(way["member"], "") for each in line["own"].get(way["in"]) or []]
    start = f"/{way['below']}/{line['index']}/"
    fields = [text_of(each.get("field")) for each in lines_of(line["record"], "withheld")]
    names = [field[len(start):].split("/")[0] for field in fields if field.startswith(start)]
    return list(dict.fromkeys(re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), name) for name in names))


def moment(text):
    """A moment in UTC with three decimals."""
    if re.search(r"\.\d{3}Z$", text):
        return text
    read = datetime.datetime.fromisoformat(re.sub("Z$", "+00:00", text)).astimezone(datetime.timezone.utc)
    return f"{read:%Y-%m-%dT%H:%M:%S}.{read.microsecond // 1000:03d}Z"


def cell(type, value):
    """What of a value is a cell of a type; None for no value."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if type == "json":
        return None if value is None else canonical(value)
    if type == "boolean":
        return value if isinstance(value, bool) else None
    if type == "integer":
        return int(value) if is_number and value == int(value) else None
    if type == "decimal":
        return canonical(value) if is_number else value if isinstance(value, str) else None
    if not isinstance(value, str):
        return None
    if type in ("text", "uri"):
        return f"'{value}" if FORMULA.match(value) else value or None
    return moment(value) if type == "datetime" else value


def cell_of(column, line):
    value = found(column["way"], line)
    if "keysOf" in column:
        keys = value if isinstance(value, list) else [value] if isinstance(value, str) else []
        now = [line["register"].key_now(column["keysOf"], key) for key in keys if isinstance(key, str)]
        now = [key for key in dict.fromkeys(now) if key is not None]
        value = now if isinstance(value, list) else now[0] if now else None
    if column.get("list"):
        cells = [cell(column["type"], each) for each in value or []] if isinstance(value or [], list) else []
        return [str(each).replace(SEPARATOR, "/") for each in cells if each is not None]
    # A statement that is not made is one that is not true.
    if column["type"] == "boolean" and column.get("required"):
        return value is True
    return cell(column["type"], value)


def rows_of(table, head, record, register):
    """The rows of a record: one, or one for each line of a list. What a line leads to may be gone: then there is no row."""
    lines = lines_of(record, table["list"]) if table["list"] else [record]
    keys = [place for place, column in enumerate(table["columns"]) if column["name"] in table["primaryKey"]]
    for index, own in enumerate(lines):
        line = {"head": head, "record": record, "own": own, "index": index, "register": register}
        row = [cell_of(column, line) for column in table["columns"]]
        if all(row[place] is not None for place in keys):
            yield row


def row_of_entry(table, entry):
    """The row of an entry in `versions` or `changes`."""
    record = entry["record"]
    own = {**entry, "seq": int(entry["seq"]), "reason": record.get("reason")}
    line = {"head": {"seq": entry["seq"]}, "record": record, "own": own, "index": 0, "register": None}
    return [cell_of(column, line) for column in table["columns"]]


def expected_rows(table, register, entries):
    """All rows of a table in their order, each with the entry that it is of. `entries` gives the whole log once more."""
    if table["kind"] is None:
        for entry in entries():
            entry = {**entry, "reference": register.reference_of(entry)}
            yield called(entry), row_of_entry(table, entry)
        return
    for head, record in register.records(table["kind"]):
        for row in rows_of(table, head, record, register):
            yield (table["kind"], head["id"]), row


# --- Rows as files have them -----------------------------------------------------------------------------------------

def csv_bytes(texts):
    quoted = ['"' + each.replace('"', '""') + '"' if re.search('[",\r\n]', each) else each for each in texts]
    return (",".join(quoted) + "\r\n").encode()


def csv_text(value):
    if isinstance(value, list):
        return SEPARATOR.join(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def csv_row(table, row):
    return csv_bytes([csv_text(value) for value in row])


def json_row(table, row):
    members = []
    for column, value in zip(table["columns"], row):
        is_json = column["type"] == "json" and value is not None
        members.append(f"{canonical(column['name'])}:{value if is_json else canonical(value)}")
    return ("{" + ",".join(members) + "}\n").encode()


def json_record(kind, head, record):
    whole = {"kind": kind, **{name: head[name] for name in ("id", "version", "hash", "seq", "at")}, "record": record}
    return (canonical(whole) + "\n").encode()


def check_bytes(name, file, expected, register):
    """Throws a Misfit at the first row of a file that is not the expected one. Returns how many rows there are."""
    count = 0
    with file:
        for whose, row in expected:
            if file.read(len(row)) != row:
                entry = whose if isinstance(whose, str) else register.name_of(*whose)
                raise Misfit(f"{name} does not say what {entry} says, first in row {count + 1}.")
            count += 1
        if file.read(1):
            raise Misfit(f"{name} does not end where the entries end, after row {count}.")
    return count


def check_table(name, file, table, register, entries):
    """Compares a CSV or JSON Lines file of a table with the entries."""
    as_file = csv_row if name.endswith(".csv") else json_row
    if as_file is csv_row:
        header = csv_bytes([column["name"] for column in table["columns"]])
        if file.read(len(header)) != header:
            raise Misfit(f"{name} has another header than it should have.")
    rows = expected_rows(table, register, entries)
    return check_bytes(name, file, ((whose, as_file(table, row)) for whose, row in rows), register)


def check_records(name, file, register):
    """register.jsonl must hold the newest version of every record, and nothing else."""
    expected = (
        ((kind, head["id"]), json_record(kind, head, record))
        for kind in DERIVATION["kinds"]
        for head, record in register.records(kind)
    )
    return check_bytes(name, file, expected, register)


def stored(value):
    if isinstance(value, list):
        return canonical(value)
    return int(value) if isinstance(value, bool) else value


def check_database(name, database, register, entries):
    """Compares the tables of a SQLite file with the entries."""
    for table in TABLES.values():
        if table["name"] == "coverage":
            continue
        keys = [place for place, column in enumerate(table["columns"]) if column["name"] in table["primaryKey"]]
        columns = ", ".join(f'"{column["name"]}"' for column in table["columns"])
        where = " AND ".join(f'"{table["columns"][place]["name"]}" = ?' for place in keys)
        select = f'SELECT {columns} FROM "{table["name"]}" WHERE {where}'
        count = 0
        for whose, row in expected_rows(table, register, entries):
            row = [stored(value) for value in row]
            if database.execute(select, [row[place] for place in keys]).fetchall() != [tuple(row)]:
                entry = whose if isinstance(whose, str) else register.name_of(*whose)
                raise Misfit(f"The table {table['name']} in {name} does not say what {entry} says.")
            count += 1
        more = database.execute(f'SELECT count(*) FROM "{table["name"]}"').fetchone()[0] - count
        if more:
            raise Misfit(f"The table {table['name']} in {name} has {more} rows that no entry says.")

import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP file of some texts. `claimed`: sizes that its directory lies about. */
export function zipOf(files: Readonly<Record<string, string>>, claimed: Record<string, number> = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const header = headerOf(name, {
      crc: crc32(bytes),
      packed: packed.length,
      size: claimed[name] ?? bytes.length,
    });
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), header, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), header, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

function headerOf(
  name: string,
  { crc, packed, size }: { crc: number; packed: number; size: number },
): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

/** A cell of a workbook: text, a number, or a number shown as a date by one of `workbookOf`'s formats. */
export type WorkbookCell = string | number | { serial: number; format: string };

/** An Excel workbook with one sheet, and a hidden one before it. */
export function workbookOf(
  rows: readonly (readonly WorkbookCell[])[],
  formats: readonly string[] = [],
): Buffer {
  const strings: string[] = [];
  const sheet = rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, place) => cellOf(cell, place, { at, strings, formats })).join('')}</row>`,
    )
    .join('');
  const numFmts = formats
    .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
    .join('');
  const xfs = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('');
  return zipOf({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="x"><sheets><sheet name="Secret" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Möten" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet><numFmts>${numFmts}</numFmts><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><r><t>${escaped(text.slice(0, 2))}</t></r><r><t>${escaped(text.slice(2))}</t></r></si>`).join('')}</sst>`,
  });
}

interface Around {
  at: number;
  strings: string[];
  formats: readonly string[];
}

function cellOf(cell: WorkbookCell, place: number, { at, strings, formats }: Around): string {
  const reference = `${String.fromCharCode(65 + place)}${at + 1}`;
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${reference}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  return `<c r="${reference}" s="${formats.indexOf(cell.format) + 1}"><v>${cell.serial}</v></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

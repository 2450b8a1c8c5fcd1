import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Message, reason } from '../../../platform/language/message.js';
import type { WantedColumn } from './columns.rules.js';
import { binaryKind, looksBinary, looksGarbled, otherText } from './content.rules.js';
import { CsvSplitter } from './csv-splitter.js';
import { findDialect, type FoundDialect } from './dialect.rules.js';
import { ByteSurvey } from './encoding.rules.js';
import { fileMessages } from './file.messages.js';
import { requireColumns } from './header.rules.js';
import { LIMITS, type Reading, type Table } from './table.js';
import { TableBuilder } from './table-builder.js';

/** Reads a text file as a table, or refuses it whole. It is read twice: once to know its encoding, once for its rows. */
export async function readTextFile(
  path: string,
  reading: Reading,
  wanted: readonly WantedColumn[],
): Promise<Table> {
  const survey = await surveyBytes(path);
  const encoding = reading.encoding ?? survey.encoding();
  const found = openDialect(survey.bytes, encoding, reading, wanted);
  const splitter = new CsvSplitter(found.dialect);
  const builder = new TableBuilder(found.header);
  const width = found.header.names.length;
  for await (const text of decoded(path, encoding)) {
    for (const record of splitter.push(text, width)) builder.add(record);
  }
  for (const record of splitter.end(width)) builder.add(record);
  return builder.table();
}

/** How a text file begins; refused when it is no text. */
export async function beginningOf(path: string): Promise<string> {
  const survey = await surveyBytes(path);
  const sample = iconv.decode(survey.bytes, survey.encoding());
  requireText(survey.bytes, survey.encoding(), sample);
  return sample;
}

async function surveyBytes(path: string): Promise<ByteSurvey> {
  const survey = new ByteSurvey();
  const lines = new LineWatch();
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    if (survey.bytes.length === 0) refuseBinary(piece);
    lines.feed(piece);
    survey.feed(piece);
  }
  if (survey.bytes.length === 0) throw refused(fileMessages.empty);
  return survey;
}

function refuseBinary(head: Buffer): void {
  const kind = binaryKind(head);
  if (kind) throw refused(kind);
}

function openDialect(
  head: Buffer,
  encoding: string,
  reading: Reading,
  wanted: readonly WantedColumn[],
): FoundDialect {
  const sample = iconv.decode(head, encoding);
  requireText(head, encoding, sample);
  const found = findDialect(sample, reading, wanted);
  if (!found) throw refused(sample.trim() === '' ? fileMessages.empty : fileMessages.noHeader);
  requireColumns(found.header);
  return found;
}

function requireText(head: Buffer, encoding: string, sample: string): void {
  if (!/utf-?(?:16|32)/i.test(encoding) && looksBinary(head)) throw refused(fileMessages.isBinary);
  if (looksGarbled(sample)) throw refused(fileMessages.isBinary);
  const other = otherText(sample);
  if (other) throw refused(other);
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) yield decoder.write(piece);
  const rest = decoder.end();
  if (rest) yield rest;
}

function refused(message: Message): Refusal {
  return new Refusal('INVALID', reason(message));
}

// No character takes more bytes.
const BYTES_PER_CHARACTER = 4;

/** Stops at a line that is longer than any record may be, before the whole of it has been read. */
class LineWatch {
  private line = 1;
  private length = 0;

  feed(piece: Buffer): void {
    const feeds = countOf(piece, LINE_FEED);
    this.line += feeds > 0 ? feeds : countOf(piece, CARRIAGE_RETURN);
    const last = Math.max(piece.lastIndexOf(LINE_FEED), piece.lastIndexOf(CARRIAGE_RETURN));
    this.length = last < 0 ? this.length + piece.length : piece.length - last;
    if (this.length <= LIMITS.recordCharacters * BYTES_PER_CHARACTER) return;
    const values = { line: this.line, limit: LIMITS.recordCharacters };
    throw new Refusal('INVALID', reason(fileMessages.lineTooLong, values));
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function countOf(piece: Buffer, byte: number): number {
  let count = 0;
  for (let at = piece.indexOf(byte); at >= 0; at = piece.indexOf(byte, at + 1)) count += 1;
  return count;
}

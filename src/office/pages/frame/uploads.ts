import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { frameMessages } from './frame.messages.js';
import type { UploadedFile } from './visit.js';

const MEGABYTE = 1024 * 1024;
/** The largest file that a form may carry. */
export const LARGEST_MEGABYTES = 25;

/** The longest text in a field of such a form, and how long all of them may be together: the cells that were pasted, and choices. */
const LONGEST_TEXT = MEGABYTE / 2;
const MOST_TEXT = MEGABYTE;
/** What stands between the parts of a form, and names them. */
const ROUND_ABOUT = MEGABYTE / 4;
const LARGEST_FORM = LARGEST_MEGABYTES * MEGABYTE + MOST_TEXT + ROUND_ABOUT;

/** What is read of a form. A file that was cut off is told of in our own words. */
const TAKEN = {
  limits: { fileSize: LARGEST_MEGABYTES * MEGABYTE, files: 1, fields: 500, fieldSize: LONGEST_TEXT },
  throwFileSizeLimit: false,
};

/** What a form with files says: its fields as a body parser would hand them over, and its files whole. */
export interface Upload {
  fields: Record<string, string[]>;
  files: Map<string, UploadedFile>;
}

/** More than is read here: answered with 413, in words. */
class TooLarge extends Refusal {
  readonly statusCode = 413;
}

export async function uploadIn(request: FastifyRequest): Promise<Upload> {
  // One that says so itself is not read at all.
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FORM) throw formTooLarge();
  const fields: Record<string, string[]> = {};
  const files = new Map<string, UploadedFile>();
  let texts = 0;
  for await (const part of request.parts(TAKEN)) {
    if (part.type === 'file') {
      const bytes = await bytesOf(part);
      // A field for a file that was left empty comes without a name.
      if (part.filename) files.set(part.fieldname, { name: part.filename, bytes });
      continue;
    }
    const text = textOf(part);
    texts += Buffer.byteLength(text);
    if (texts > MOST_TEXT) throw formTooLarge();
    (fields[part.fieldname] ??= []).push(text);
  }
  return { fields, files };
}

async function bytesOf(part: MultipartFile): Promise<Buffer> {
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw fileTooLarge();
  return bytes;
}

// A text that was cut off would be taken for the whole one.
function textOf({ value, valueTruncated }: MultipartValue): string {
  if (valueTruncated) throw textTooLong();
  return String(value);
}

function fileTooLarge(): Refusal {
  return new TooLarge('INVALID', reason(frameMessages.uploadTooLarge, { megabytes: LARGEST_MEGABYTES }));
}

function formTooLarge(): Refusal {
  const limits = { megabytes: LARGEST_MEGABYTES, text: MOST_TEXT / MEGABYTE };
  return new TooLarge('INVALID', reason(frameMessages.formTooLarge, limits));
}

function textTooLong(): Refusal {
  return new Refusal('INVALID', reason(frameMessages.textTooLong, { kilobytes: LONGEST_TEXT / 1024 }));
}

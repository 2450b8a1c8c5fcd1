import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { frameMessages } from './frame.messages.js';
import type { UploadedFile } from './visit.js';

const MEGABYTE = 1024 * 1024;
/** The largest file that a form may carry. */
export const LARGEST_MEGABYTES = 25;

/** The longest text in a field of such a form. */
const LONGEST_TEXT = MEGABYTE / 2;

/** What a form with files says: its fields as a body parser would hand them over, and its files whole. */
export interface Upload {
  fields: Record<string, string[]>;
  files: Map<string, UploadedFile>;
}

export async function uploadIn(request: FastifyRequest): Promise<Upload> {
  const fields: Record<string, string[]> = {};
  const files = new Map<string, UploadedFile>();
  const limits = { fileSize: LARGEST_MEGABYTES * MEGABYTE, files: 1, fields: 500, fieldSize: LONGEST_TEXT };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      // A text that was cut off would be taken for the whole one.
      if (part.valueTruncated) throw textTooLong();
      (fields[part.fieldname] ??= []).push(String(part.value));
    } else {
      const bytes = await part.toBuffer();
      if (part.file.truncated) throw tooLarge();
      // A field for a file that was left empty comes without a name.
      if (part.filename) files.set(part.fieldname, { name: part.filename, bytes });
    }
  }
  return { fields, files };
}

function tooLarge(): Refusal {
  return new Refusal('INVALID', reason(frameMessages.uploadTooLarge, { megabytes: LARGEST_MEGABYTES }));
}

function textTooLong(): Refusal {
  return new Refusal('INVALID', reason(frameMessages.textTooLong, { kilobytes: LONGEST_TEXT / 1024 }));
}

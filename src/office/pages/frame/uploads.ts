import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { frameMessages } from './frame.messages.js';
import type { UploadedFile } from './visit.js';

const MEGABYTE = 1024 * 1024;
/** The largest file that a form may carry. */
const LARGEST_MEGABYTES = 25;

/** What a form with files says: its fields as a body parser would hand them over, and its files whole. */
export interface Upload {
  fields: Record<string, string[]>;
  files: Map<string, UploadedFile>;
}

export async function uploadIn(request: FastifyRequest): Promise<Upload> {
  const fields: Record<string, string[]> = {};
  const files = new Map<string, UploadedFile>();
  const limits = { fileSize: LARGEST_MEGABYTES * MEGABYTE, files: 1, fields: 500, fieldSize: MEGABYTE / 2 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') (fields[part.fieldname] ??= []).push(String(part.value));
    else {
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

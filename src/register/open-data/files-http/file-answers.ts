import { finished, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { reason } from '../../../platform/language/message.js';
import { CACHE_CONTROL } from '../../door/replies.js';
import type { Visit } from '../../door/visit.js';
import { Problem } from '../../rest/problems/problem.js';
import type { Manifest, SnapshotFile } from '../snapshots/manifest.js';
import { Snapshots } from '../snapshots/snapshots.service.js';
import { partsAllowed, weighed } from './conditions.rules.js';
import { FileAddresses } from './file-addresses.js';
import { fileMessages } from './files.messages.js';
import { type Body, partialBody, wholeBody } from './parts.js';
import { type Part, partsAsked } from './ranges.rules.js';

/** A file of a snapshot that is asked for. */
export interface FileAsked {
  readonly manifest: Manifest;
  readonly file: SnapshotFile;
  /** Whether it was asked for as the newest one. */
  readonly isLatest: boolean;
}

const TEXT = ['text/csv', 'application/x-ndjson'];

/** Sends files of snapshots: whole, in parts, or only as much as says that nothing has changed. */
@Injectable()
export class FileAnswers {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly addresses: FileAddresses,
  ) {}

  async send(asked: FileAsked, visit: Visit, reply: FastifyReply): Promise<void> {
    visit.takeOver();
    const { headers } = visit.caller.request;
    const validators = { etag: `"${asked.file.sha256}"`, lastModified: new Date(asked.manifest.issuedAt) };
    const verdict = weighed(headers, validators);
    if (verdict === 'another') throw new Problem('PRECONDITION_FAILED', reason(fileMessages.another));
    const own = this.headersOf(asked);
    if (verdict === 'same') {
      await reply.status(304).headers(own).send();
      return;
    }
    const parts = !visit.isHead && partsAllowed(headers['if-range'], validators) ? headers.range : undefined;
    const { status, body } = bodyOf(asked.file, partsAsked(parts, asked.file.bytes));
    const stream = visit.isHead ? Readable.from([]) : await this.streamOf(asked, body);
    await reply
      .status(status)
      .headers({ ...own, ...attachment(asked), ...body.headers })
      .send(stream);
  }

  private headersOf(asked: FileAsked): Record<string, string> {
    const { manifest, file, isLatest } = asked;
    return {
      etag: `"${file.sha256}"`,
      'last-modified': new Date(manifest.issuedAt).toUTCString(),
      'accept-ranges': 'bytes',
      'cache-control': CACHE_CONTROL,
      'repr-digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
      link: this.addresses.linksOf(manifest, file, isLatest),
      'dagsljus-revision': manifest.revision,
      'x-content-type-options': 'nosniff',
    };
  }

  /** A file that another took away since the question came is as gone as if it had been gone before. */
  private async streamOf({ manifest, file }: FileAsked, body: Body): Promise<Readable> {
    const stored = await this.snapshots.open(manifest.name, file.name);
    if (!stored) throw this.noSuchFile();
    if (stored.bytes !== file.bytes) {
      await stored.close();
      throw new Error(`${manifest.name}/${file.name} has ${stored.bytes} bytes, not ${file.bytes}`);
    }
    const stream = body.stream(stored);
    // Read to its end, or left in the middle.
    finished(stream, () => void stored.close());
    return stream;
  }

  noSuchFile(): Problem {
    return new Problem('NOT_FOUND', reason(fileMessages.noSuchFile, { index: this.addresses.index }));
  }
}

function bodyOf(
  { bytes, mediaType }: SnapshotFile,
  parts: 'whole' | 'nothing' | readonly Part[],
): { status: number; body: Body } {
  const type = TEXT.includes(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
  if (parts === 'nothing') {
    const headers = { 'content-range': `bytes */${bytes}`, 'accept-ranges': 'bytes' };
    throw new Problem('RANGE_NOT_SATISFIABLE', reason(fileMessages.noSuchPart, { bytes }), { headers });
  }
  if (parts === 'whole') return { status: 200, body: wholeBody(bytes, type) };
  return { status: 206, body: partialBody(parts, bytes, type) };
}

// With the day in its name: who fetches it every day keeps them all apart.
function attachment({ manifest, file: { name } }: FileAsked): Record<string, string> {
  const dot = name.indexOf('.');
  const dated = `${name.slice(0, dot)}-${manifest.name}${name.slice(dot)}`;
  return { 'content-disposition': `attachment; filename="${dated}"` };
}

import { entityTag } from '../../../platform/http/entity-tag.js';
import { version } from '../../../platform/version.js';
import type { Edition } from '../formats/writer.js';

/** Says what state of the register a file is of. */
const REVISION_HEADER = 'dagsljus-revision';

/** What the head of a file says that was made for one question. The same question at the same revision has the same bytes. */
export function downloadHeaders(
  { name, queryString, mediaType }: { name: string; queryString: string; mediaType: string },
  { revision, at, publicUrl }: Edition,
): Readonly<Record<'etag' | 'content-type', string>> & Readonly<Record<string, string>> {
  const of = JSON.stringify([version(), publicUrl, revision, name, queryString]);
  return {
    'content-type': `${mediaType}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
    'last-modified': at.toUTCString(),
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'none',
    [REVISION_HEADER]: revision,
    etag: entityTag(of),
  };
}

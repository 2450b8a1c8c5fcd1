import type { FastifyRequest } from 'fastify';
import { PlaceWithin } from '../../door/place-within.js';
import type { PublicDoor } from '../../door/public-door.service.js';
import type { Objection, PublicPlace } from '../../door/public-place.js';

const EXPOSED = [
  'accept-ranges',
  'content-disposition',
  'content-length',
  'content-range',
  'dagsljus-revision',
  'etag',
  'last-modified',
  'link',
  'repr-digest',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'x-correlation-id',
];

/** A place of files, within the open data API: whatever is accepted, the address says which form it takes. */
export class FilesPlace extends PlaceWithin {
  override readonly headers: PublicPlace['headers'];

  constructor(path: string, around: PublicPlace, door: PublicDoor) {
    super(path, around);
    this.headers = { ...around.headers, 'access-control-expose-headers': EXPOSED.join(', ') };
    door.open(this);
  }

  objection(request: FastifyRequest): Objection | undefined {
    const objection = this.around.objection?.(request);
    return objection?.status === 406 ? undefined : objection;
  }

  // Files are no answers from memory, and what there is of them does not follow from the revision alone.
  override question(): undefined {
    return undefined;
  }
}

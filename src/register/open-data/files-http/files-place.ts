import type { FastifyRequest } from 'fastify';
import type { PublicDoor } from '../../door/public-door.service.js';
import type { Objection, PublicPlace, Told } from '../../door/public-place.js';

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
export class FilesPlace implements PublicPlace {
  readonly largestBody = 1;
  readonly headers: PublicPlace['headers'];

  constructor(
    readonly path: string,
    /** The open data API, whose ways to tell what is wrong are taken over. */
    private readonly around: PublicPlace,
    door: PublicDoor,
  ) {
    this.headers = { ...around.headers, 'access-control-expose-headers': EXPOSED.join(', ') };
    door.open(this);
  }

  methods(): readonly string[] {
    return ['GET'];
  }

  objection(request: FastifyRequest): Objection | undefined {
    const objection = this.around.objection?.(request);
    return objection?.status === 406 ? undefined : objection;
  }

  // Files are no answers from memory, and what there is of them does not follow from the revision alone.
  question(): undefined {
    return undefined;
  }

  tell(objection: Objection, request: FastifyRequest): Told {
    return this.around.tell(objection, request);
  }
}

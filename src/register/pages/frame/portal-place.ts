import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { PublicDoor } from '../../door/public-door.service.js';
import type { Objection, PublicPlace, Told } from '../../door/public-place.js';
import { errorHtml } from './error.page.js';
import { inBoth } from './portal-addresses.js';
import { withoutTracking } from './tracking.rules.js';

/** What the portal has pages of: below each of these addresses, in both languages, everything is a page to be read. */
const ROOTS = [
  '/meetings',
  '/charts',
  '/issues',
  '/network',
  '/topics',
  '/organisations',
  '/officials',
  '/bodies',
  '/data',
  '/explorer',
  '/about',
  '/embed',
  '/sitemaps',
];

/** Pages below which others have theirs. */
const ALONE = [
  '/',
  '/robots.txt',
  '/sitemap.xml',
  '/icon.svg',
  '/manifest.webmanifest',
  '/.well-known/security.txt',
];

/** Opens the portal's addresses: its pages are kept by revision, and count among what each client asks. */
@Injectable()
export class PortalPlaces {
  constructor(door: PublicDoor, { publicUrl }: Configuration) {
    for (const path of ROOTS.flatMap(inBoth)) door.open(new PortalPlace(path, publicUrl));
    for (const path of ALONE.flatMap(inBoth)) door.open(new LonePlace(path, publicUrl));
  }
}

class PortalPlace implements PublicPlace {
  readonly largestBody = 1;
  readonly headers = {};

  constructor(
    readonly path: string,
    private readonly publicUrl: string,
  ) {}

  methods(): readonly string[] {
    return ['GET'];
  }

  elsewhere(url: string): string | undefined {
    return withoutTracking(url);
  }

  question({ url }: FastifyRequest): string {
    return url;
  }

  tell({ refusal, status }: Objection, { url, id }: FastifyRequest): Told {
    const { publicUrl } = this;
    return {
      type: 'text/html; charset=utf-8',
      body: errorHtml({ refusal, status, url, correlationId: id, publicUrl }),
    };
  }
}

/** A page alone, without what lies below its address. */
class LonePlace extends PortalPlace {
  holds(path: string): boolean {
    return path === this.path;
  }
}

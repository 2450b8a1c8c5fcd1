import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Addresses } from '../api/addresses.js';

/** Where the open data API is, version included. */
export const ROOT = '/opendata/v1';

/** Where things are in the open data API, and where their pages are. */
@Injectable()
export class RestAddresses {
  readonly root: string;

  constructor(
    { publicUrl }: Configuration,
    readonly pages: Addresses,
  ) {
    this.root = `${publicUrl}${ROOT}`;
  }

  /** Of something below the root of the API. */
  of(...names: string[]): string {
    return [this.root, ...names.map((name) => encodeURIComponent(name))].join('/');
  }
}

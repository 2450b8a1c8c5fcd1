import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';

/** Where the pages of records are: permanent, made of PUBLIC_URL alone. */
@Injectable()
export class Addresses {
  constructor(private readonly configuration: Configuration) {}

  meeting({ reference }: { reference: string }): string {
    return this.page('meetings', reference);
  }

  organisation({ id }: { id: string }): string {
    return this.page('organisations', id);
  }

  official({ id }: { id: string }): string {
    return this.page('officials', id);
  }

  publicBody({ slug }: { slug: string }): string {
    return this.page('bodies', slug);
  }

  issue({ id }: { id: string }): string {
    return this.page('issues', id);
  }

  private page(kind: string, name: string): string {
    return `${this.configuration.publicUrl}/${kind}/${encodeURIComponent(name)}`;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PublicBody } from './public-body.entity.js';

/** Reads public bodies. */
@Injectable()
export class BodiesQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** All bodies; there are never more than some hundreds. */
  all(): Promise<PublicBody[]> {
    return this.database
      .createQueryBuilder(PublicBody, 'body')
      .orderBy('body.name_sv COLLATE "sv-x-icu"')
      .addOrderBy('body.id')
      .getMany();
  }

  byId(id: string): Promise<PublicBody | null> {
    return this.database.manager.findOneBy(PublicBody, { id });
  }

  bySlug(slug: string): Promise<PublicBody | null> {
    return this.database.manager.findOneBy(PublicBody, { slug });
  }
}

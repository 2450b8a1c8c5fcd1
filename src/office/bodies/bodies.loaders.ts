import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { loaderBy, loaderOfMany } from '../../platform/database/loaders.js';
import { Official } from './official.entity.js';
import { Post } from './post.entity.js';
import { PublicBody } from './public-body.entity.js';
import { Unit } from './unit.entity.js';

/** Bodies, units, officials and posts by what points to them, one statement for all that are asked for at once. */
@Injectable()
export class BodiesLoaders {
  readonly body: DataLoader<string, PublicBody | null>;
  readonly unit: DataLoader<string, Unit | null>;
  readonly official: DataLoader<string, Official | null>;
  readonly bodiesBelow: DataLoader<string, PublicBody[]>;
  readonly unitsOfBody: DataLoader<string, Unit[]>;
  readonly postsOfOfficial: DataLoader<string, Post[]>;

  constructor(@InjectDataSource() database: DataSource) {
    this.body = loaderBy(database, PublicBody, 'id');
    this.unit = loaderBy(database, Unit, 'id');
    this.official = loaderBy(database, Official, 'id');
    this.bodiesBelow = loaderOfMany(database, PublicBody, 'parentId', { nameSv: 'ASC', id: 'ASC' });
    this.unitsOfBody = loaderOfMany(database, Unit, 'publicBodyId', { nameSv: 'ASC', id: 'ASC' });
    this.postsOfOfficial = loaderOfMany(database, Post, 'officialId', { from: 'DESC', id: 'ASC' });
  }
}

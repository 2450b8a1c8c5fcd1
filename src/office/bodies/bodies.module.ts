import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangesModule } from '../changes/changes.module.js';
import { BodiesLoaders } from './bodies.loaders.js';
import { BodiesQueries } from './bodies.queries.js';
import { BodiesResolver } from './bodies.resolver.js';
import { BodiesService } from './bodies.service.js';
import { NamingShortening } from './naming/naming-shortening.entity.js';
import { NamingShortenings } from './naming/naming-shortenings.service.js';
import { NamingResolver } from './naming/naming.resolver.js';
import { Official } from './official.entity.js';
import { OfficialsQueries } from './officials.queries.js';
import { OfficialsResolver } from './officials.resolver.js';
import { OfficialsService } from './officials.service.js';
import { Post } from './post.entity.js';
import { PostsResolver } from './posts.resolver.js';
import { PostsService } from './posts.service.js';
import { PublicBody } from './public-body.entity.js';
import { Unit } from './unit.entity.js';
import { UnitsResolver } from './units.resolver.js';
import { UnitsService } from './units.service.js';

const services = [BodiesService, UnitsService, OfficialsService, PostsService, NamingShortenings];
const resolvers = [BodiesResolver, UnitsResolver, OfficialsResolver, PostsResolver, NamingResolver];
const queries = [BodiesQueries, OfficialsQueries, BodiesLoaders];

/** Public bodies, their units, and the officials who act for them. */
@Module({
  imports: [TypeOrmModule.forFeature([PublicBody, Unit, Official, Post, NamingShortening]), ChangesModule],
  providers: [...services, ...queries, ...resolvers],
  exports: [...services, ...queries],
})
export class BodiesModule {}

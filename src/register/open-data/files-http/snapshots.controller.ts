import { Controller, Get, Header, Param, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProblemFilter } from '../../rest/problems/problem.filter.js';
import { Question } from '../../rest/question.decorator.js';
import { MANIFEST } from '../snapshots/manifest.js';
import { DatedFiles } from './dated-files.js';
import { SNAPSHOTS } from './file-addresses.js';
import { NoParameters } from './no-parameters.guard.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** All snapshots of the open data: their list, their manifests, and their files. */
@Controller(SNAPSHOTS)
@UseFilters(ProblemFilter)
@UseGuards(NoParameters)
export class SnapshotsController {
  constructor(private readonly files: DatedFiles) {}

  @Get('index.json')
  @Header('content-type', JSON_TYPE)
  index() {
    return this.files.index();
  }

  @Get('index.schema.json')
  @Header('content-type', 'application/schema+json')
  indexSchema() {
    return this.files.indexSchema();
  }

  @Get('manifest.schema.json')
  @Header('content-type', 'application/schema+json')
  manifestSchema() {
    return this.files.manifestSchema();
  }

  @Get(`:name/${MANIFEST}`)
  @Header('content-type', JSON_TYPE)
  manifest(@Param('name') name: string) {
    return this.files.manifest(name);
  }

  @Get(':name/:file')
  file(
    @Param() { name = '', file = '' }: Record<string, string>,
    @Question() question: Question,
    @Res() reply: FastifyReply,
  ) {
    return this.files.send({ name, file }, question.visit, reply);
  }

  @Get('*')
  elsewhere() {
    return this.files.elsewhere();
  }
}

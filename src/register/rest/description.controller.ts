import { Controller, Get, Param, UseFilters } from '@nestjs/common';
import { OpenApi } from './openapi/openapi.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { Question } from './question.decorator.js';
import { ROOT } from './rest-addresses.js';
import { SelfDescription } from './self-description.js';

/** What the open data API says of itself. */
@Controller(ROOT)
@UseFilters(ProblemFilter)
export class DescriptionController {
  constructor(
    private readonly description: SelfDescription,
    private readonly openApi: OpenApi,
  ) {}

  @Get()
  index(@Question() question: Question) {
    return this.description.index(question);
  }

  @Get('api-info')
  info(@Question() question: Question) {
    return this.description.info(question);
  }

  @Get('openapi.json')
  document(@Question() question: Question) {
    return this.openApi.document(question);
  }

  @Get('problems')
  problems(@Question() question: Question) {
    return this.description.problems(question);
  }

  @Get('problems/:name')
  problem(@Param('name') name: string, @Question() question: Question) {
    return this.description.problem(name, question);
  }

  // Whatever else has an address below the root, it is more exact than this one.
  @Get('*')
  elsewhere(@Param('*') path: string, @Question() question: Question) {
    return this.description.elsewhere(path, question);
  }
}

import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { Language } from '../../platform/language/language.js';
import { LanguageName } from '../../words/language-words.js';
import { MeetingFacet } from '../../words/query-words.js';
import { PublicSchema } from '../public-schema.js';

/** What facets take. */
@ArgsType({ registerIn: () => PublicSchema })
export class FacetsInput {
  @Field(() => MeetingFacet, { description: 'What to count by.' })
  by: MeetingFacet;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most so many values, 0–100.' })
  first?: number | null;

  @Field(() => LanguageName, { nullable: true, description: 'In which language labels are. Default SV.' })
  lang?: Language | null;
}

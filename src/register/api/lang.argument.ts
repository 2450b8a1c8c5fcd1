import type { ArgsOptions } from '@nestjs/graphql';
import { LanguageName } from '../../words/language-words.js';

/** The argument of every text in two languages. */
export const LANG: ArgsOptions = {
  type: () => LanguageName,
  nullable: true,
  description: 'In which language. Default SV. Where a text lacks that language, it is given in the other.',
};

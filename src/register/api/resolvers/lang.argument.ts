import { TypeMetadataStorage } from '@nestjs/graphql';
import type { Language } from '../../../platform/language/language.js';
import { LanguageName } from '../../../words/language-words.js';

/** The arguments of every text in two languages. */
export interface InLanguage {
  lang?: Language | null;
}

/**
 * Marks the arguments of a text in two languages, `InLanguage`. A field is called once for each record of a list; Nest
 * leaves its method as it is, a plain function of parent, arguments and context, only where none of Nest's own
 * decorators stand at the parameters.
 */
export function Lang(): ParameterDecorator {
  return (target, methodName, index) => {
    TypeMetadataStorage.addMethodParamMetadata({
      kind: 'arg',
      name: 'lang',
      target: target.constructor,
      methodName: String(methodName),
      index,
      typeFn: () => LanguageName,
      options: { nullable: true },
      description:
        'In which language. Default SV. Where a text lacks that language, it is given in the other.',
    });
  };
}

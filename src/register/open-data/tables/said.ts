import type { Type } from '@nestjs/common';
import { PickType, TypeMetadataStorage } from '@nestjs/graphql';
import type { Texts } from '../../../platform/language/language.js';

/** What a column means, and the field of the public API that it is the same as, if it is. */
export interface Said extends Texts {
  /** Meeting.title */
  readonly field?: string;
}

/** A column that is a field of the public API: that one's description is the English one. */
export function told(Record: Type<object>, field: string, sv: string): Said {
  // Decorators wait until somebody wants to know what they say; to derive a class from theirs is to want it.
  PickType(Record, []);
  const type = TypeMetadataStorage.getObjectTypeMetadataByTarget(Record);
  const en = type?.properties?.find(({ name }) => name === field)?.description;
  if (type === undefined || en === undefined) throw new Error(`${Record.name} has no public field ${field}`);
  return { sv, en, field: `${type.name}.${field}` };
}

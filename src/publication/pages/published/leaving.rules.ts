import type { JsonObject } from '../../../words/json.js';
import { scalarsOf } from '../../../register/entries/commitments.rules.js';
import { fieldInWords } from '../../../register/pages/record/field-words.js';
import { type Telling, valueInWords } from '../../../register/pages/record/value-words.js';

/** A value that is to leave one version. */
export interface Leaving {
  version: number;
  field: string;
  value: string;
}

interface VersionBoth {
  version: number;
  before: JsonObject;
  after: JsonObject;
}

/** What leaves each version, in words; links that leave with a name are not told apart from it. */
export function leavingIn(versions: readonly VersionBoth[], telling: Telling): Leaving[] {
  return versions.flatMap(({ version, before, after }) => {
    const left = new Set(scalarsOf(after).map(({ pointer }) => pointer));
    return scalarsOf(before)
      .filter(
        ({ pointer }) => !left.has(pointer) && !/\/(officialId|organisationId|onBehalfOfId)$/.test(pointer),
      )
      .map(({ pointer, value }) => ({
        version,
        field: fieldInWords(pointer, telling.language),
        value: valueInWords(pointer, value, telling),
      }));
  });
}

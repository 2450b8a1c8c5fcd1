import type { JsonObject } from '../../../words/json.js';
import { differences as fieldDifferences } from '../../queries/history.rules.js';
import { fieldInWords } from './field-words.js';
import { isWritten, type Telling, valueInWords } from './value-words.js';

/** One difference between two versions of a record, in words. */
export interface RecordDifference {
  field: string;
  /** Empty: it was not there. */
  before: string;
  /** Empty: it is gone. */
  after: string;
  /** Somebody wrote the values: they are not told in the words of the product. */
  isWritten: boolean;
  /** It is withheld: neither value is told. */
  withheld: boolean;
}

// What every publication stamps anew, and what stands for a name that is told beside it.
const UNTOLD =
  /^\/(id|publishedAt|review|daysToPublication|late)$|\/(id|officialId|organisationId|onBehalfOfId)$/;

/** How a version differs from the one before it, field by field, as people would tell it. */
export function differences(before: JsonObject, after: JsonObject, telling: Telling): RecordDifference[] {
  return fieldDifferences(before, after)
    .filter(({ field, ...values }) => isWithheldOnly(values) || !UNTOLD.test(field))
    .map((change) => ({
      field: fieldInWords(change.field, telling.language),
      before: valueInWords(change.field, change.before, telling),
      after: valueInWords(change.field, change.after, telling),
      isWritten: isWritten(change.field, change.before ?? change.after),
      withheld: isWithheldOnly(change),
    }));
}

function isWithheldOnly({ before, after }: { before?: unknown; after?: unknown }): boolean {
  return before === undefined && after === undefined;
}

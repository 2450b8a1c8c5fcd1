import { Ajv, type ErrorObject } from 'ajv';
import type { Texts } from '../../../platform/language/language.js';
import type { Params, Reason } from '../../../platform/language/message.js';
import { mappingMessages } from './mapping.messages.js';
import { mappingSchema } from './mapping.schema.js';
import { bothLanguages, type MappingText } from './mapping-text.js';

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
const validate = ajv.compile(mappingSchema);
const MOST_TOLD = 20;

/** Everything in which a mapping departs from its schema, as sentences with their places. */
export function schemaFaults(value: unknown, text: MappingText): Reason[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .slice(0, MOST_TOLD)
    .map((error) => (FAULTS[error.keyword] ?? otherwise)(error, text));
}

type Told = (error: ErrorObject, text: MappingText) => Reason;

const FAULTS: Readonly<Record<string, Told>> = {
  additionalProperties: (error, text) => {
    const key = String(error.params['additionalProperty']);
    const allowed = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
    const values = { key, allowed: allowed.filter((name) => name !== '$schema').join(', ') };
    return text.fault(error.instancePath, mappingMessages.unknownKey, values, key);
  },
  required: (error, text) => {
    const key = String(error.params['missingProperty']);
    return text.fault(error.instancePath, mappingMessages.missingKey, { key });
  },
  type: (error, text) => {
    const types = [error.params['type']].flat().map(String);
    const expected = (language: keyof Texts) =>
      types.map((type) => TYPES[type]?.[language] ?? type).join(language === 'sv' ? ' eller ' : ' or ');
    const message = bothLanguages(mappingMessages.type, {
      sv: { expected: expected('sv') },
      en: { expected: expected('en') },
    });
    return text.fault(error.instancePath, message);
  },
  enum: (error, text) => {
    const allowed = (error.params['allowedValues'] as unknown[]).join(', ');
    // The name of a key is judged as a value of its own.
    if (error.propertyName !== undefined) {
      const values = { key: error.propertyName, allowed };
      return text.fault(error.instancePath, mappingMessages.unknownKey, values, error.propertyName);
    }
    return text.fault(error.instancePath, mappingMessages.notAllowed, { value: shown(error.data), allowed });
  },
  minLength: (error, text) => text.fault(error.instancePath, mappingMessages.tooShort),
  minItems: (error, text) => text.fault(error.instancePath, mappingMessages.tooShort),
  minProperties: (error, text) => text.fault(error.instancePath, mappingMessages.tooShort),
  maxLength: tooLong,
  maxItems: tooLong,
  minimum: outOfRange,
  maximum: outOfRange,
  pattern: (error, text) => {
    const shape = SHAPES[String(error.schema)] ?? String(error.schema);
    return text.fault(error.instancePath, mappingMessages.shape, { value: shown(error.data), shape });
  },
};

function tooLong(error: ErrorObject, text: MappingText): Reason {
  return text.fault(error.instancePath, mappingMessages.tooLong, { limit: Number(error.params['limit']) });
}

function outOfRange(error: ErrorObject, text: MappingText): Reason {
  const limit = `${String(error.params['comparison'])} ${String(error.params['limit'])}`;
  return text.fault(error.instancePath, mappingMessages.range, { limit });
}

function otherwise(error: ErrorObject, text: MappingText): Reason {
  const params: Params = { what: error.message ?? error.keyword };
  return text.fault(error.instancePath, mappingMessages.other, params);
}

const SHAPES: Readonly<Record<string, string>> = {
  '^row$': '"row", ["…"]',
  '^https?://\\S+$': 'https://…',
  '^\\d{4}-\\d{2}-\\d{2}$': 'YYYY-MM-DD',
  '\\S': '…',
  '^[A-Z]{2}$': 'SE',
  '^[a-z]{2,3}$': 'sv',
};

const TYPES: Readonly<Record<string, Texts>> = {
  string: { sv: 'en text', en: 'a text' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista [ … ]', en: 'a list [ … ]' },
  object: { sv: 'ett objekt { … }', en: 'an object { … }' },
};

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

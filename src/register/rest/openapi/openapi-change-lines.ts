import type { JsonObject } from '../../../words/json.js';
import { MOST_LINES } from '../changes/change-lines.js';
import { LINES_TYPE } from '../changes/log-format.rules.js';
import type { Shape } from '../shape.js';
import { exampleRecord } from './examples.js';
import { headerRefs } from './openapi-headers.js';
import { objectWith, orNull, ref } from './openapi-schemas.js';

const text = (description: string): JsonObject => ({ type: 'string', description });

const PROOF = objectWith('What the hash of the entry is made of, beside the record.', {
  key: orNull(
    text(
      'The record key, 32 bytes in hexadecimal digits: every salt follows. Null once something was taken out.',
    ),
  ),
  salts: {
    type: ['object', 'null'],
    description: 'Where something was taken out: the salt of each value that is left, by its JSON Pointer.',
    additionalProperties: { type: 'string' },
  },
  gone: {
    type: 'object',
    description: 'The commitment of each value that was taken out, by its JSON Pointer.',
    additionalProperties: { type: 'string' },
  },
});

/** What a line of the change log says. */
export function changeLineSchemas(schemas: Readonly<Record<string, JsonObject>>): Record<string, JsonObject> {
  const members = withoutAddress(schemas['Change']?.['properties'] as JsonObject) as Record<
    string,
    JsonObject
  >;
  const record = { type: 'object', description: 'What is committed, only where the record above is null.' };
  const proof = { ...PROOF, properties: { ...(PROOF['properties'] as JsonObject), record } };
  return {
    ChangeLine: objectWith('A line of the change log: an entry with its proof.', { ...members, proof }),
  };
}

/** The question for the list of changes, which is told in lines as well. */
export function withChangeLines(asked: JsonObject, { members }: Shape): JsonObject {
  const { 200: answer, ...others } = asked['responses'] as Record<string, JsonObject>;
  const line = withoutAddress(exampleRecord({ name: 'Change', description: '', members }));
  const value = { ...line, proof: { key: line['hash'] ?? null, salts: null, gone: {} } };
  const summary = 'Lines of the change log';
  const lines = { schema: ref('ChangeLine'), examples: { answer: { summary, value } } };
  return {
    ...asked,
    description: `${asked['description'] as string}\n\n${DESCRIPTION}`,
    parameters: (asked['parameters'] as JsonObject[]).map(withMoreLines),
    responses: {
      200: {
        ...answer,
        headers: {
          ...(answer?.['headers'] as JsonObject),
          ...headerRefs('Dagsljus-Cursor', 'Dagsljus-Revision'),
        },
        content: { ...(answer?.['content'] as JsonObject), [LINES_TYPE]: lines },
      },
      ...others,
    },
  };
}

const DESCRIPTION = `
As JSON Lines (${LINES_TYPE}), which is what comes unless application/json is asked for by name: each line is one
change with what proves it. An answer holds up to ${MOST_LINES.toLocaleString('en')} lines, or some million characters; Dagsljus-Cursor is the cursor
to go on with, and Link has the next answer until there is nothing more. Then an answer is empty, and its cursor the one to
come back with. The parameters are cursor and limit.
`.trim();

function withMoreLines(parameter: JsonObject): JsonObject {
  if (parameter['name'] !== 'limit') return parameter;
  const schema = { ...(parameter['schema'] as JsonObject), maximum: MOST_LINES };
  const more = `A list of JSON has at most 100. As JSON Lines: at most ${MOST_LINES}, which is also the default there.`;
  return { ...parameter, description: `${parameter['description'] as string} ${more}`, schema };
}

// Whoever has a line needs no address to find it at.
function withoutAddress(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== 'href'));
}

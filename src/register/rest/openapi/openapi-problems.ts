import type { JsonObject } from '../../../words/json.js';
import { type ProblemKind, problemName, PROBLEMS } from '../problems/problems.js';
import { ROOT } from '../rest-addresses.js';
import { headerRefs } from './openapi-headers.js';
import { ref } from './openapi-schemas.js';

const text = (description: string): JsonObject => ({ type: 'string', description });

/** The schema of what is answered instead of what was asked for. */
export function problemSchemas(): Record<string, JsonObject> {
  const required = ['type', 'title', 'status', 'detail', 'instance', 'code'];
  return {
    Problem: {
      type: 'object',
      description: 'Why a question is not answered (RFC 9457).',
      required,
      properties: {
        type: { ...text('Address of what this kind of problem is. Permanent.'), format: 'uri' },
        title: text('The kind of problem in words.'),
        status: { type: 'integer', description: 'The HTTP status.' },
        detail: text('What is wrong this time.'),
        instance: text('The address that was asked, without its parameters.'),
        code: { ...text('The kind of problem for programs.'), enum: Object.keys(PROBLEMS) },
        reasons: {
          type: 'array',
          description: 'Each thing that is wrong.',
          items: ref('ProblemReason'),
        },
        limit: text('The published name of the limit that was passed.'),
        max: { type: 'number', description: 'The limit.' },
        found: { type: 'number', description: 'What was asked for, or used up.' },
        tombstone: { ...ref('Tombstone'), description: 'What remains of a withdrawn record.' },
        correlationId: text('Name it when asking whoever runs the register about a fault.'),
      },
    },
    ProblemReason: {
      type: 'object',
      description: 'One thing that is wrong.',
      required: ['code', 'message'],
      properties: {
        code: text('Stable name of the reason, for programs.'),
        parameter: text('The parameter it is about.'),
        message: text('The reason as a sentence.'),
      },
    },
  };
}

/** The answer with each kind of problem, by its code. */
export function problemResponses(root: string): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.values<ProblemKind>(PROBLEMS).map((kind) => [kind.code, response(kind, root)]),
  );
}

function response(kind: ProblemKind, root: string): JsonObject {
  const waits = kind.status === 429 || kind.status === 503;
  return {
    description: `${kind.title}. ${kind.description}`,
    headers: headerRefs(
      'RateLimit',
      'RateLimit-Policy',
      'X-Correlation-Id',
      ...(waits ? ['Retry-After'] : []),
    ),
    content: {
      'application/problem+json': {
        schema: ref('Problem'),
        examples: { problem: { summary: kind.title, value: example(kind, root) } },
      },
    },
  };
}

function example(kind: ProblemKind, root: string): JsonObject {
  const { code, status, title, description } = kind;
  const type = `${root}/problems/${problemName(kind)}`;
  return { type, title, status, detail: description, instance: `${ROOT}/meetings`, code };
}

/** A kind of problem: what programs know it by, its HTTP status, and what it means. */
export interface ProblemKind {
  code: string;
  status: number;
  title: string;
  description: string;
}

/** Everything that the open data API may answer instead of what was asked for. */
export const PROBLEMS = {
  INVALID: {
    code: 'INVALID',
    status: 400,
    title: 'The question is not valid',
    description:
      'A parameter is unknown, its value is not what it takes, or a cursor is from another list. The reasons name ' +
      'each parameter. The same question will never be answered.',
  },
  NOT_FOUND: {
    code: 'NOT_FOUND',
    status: 404,
    title: 'There is no such thing',
    description: 'The address is of nothing that is public, or ever was.',
  },
  METHOD_NOT_ALLOWED: {
    code: 'METHOD_NOT_ALLOWED',
    status: 405,
    title: 'Only reading is possible',
    description: 'Use GET or HEAD.',
  },
  NOT_ACCEPTABLE: {
    code: 'NOT_ACCEPTABLE',
    status: 406,
    title: 'The answers are JSON',
    description: 'Accept application/json, or send no Accept header.',
  },
  GONE: {
    code: 'GONE',
    status: 410,
    title: 'The record was withdrawn',
    description: 'It was public once. The tombstone tells what it was, when it was withdrawn, and why.',
  },
  FILES_GONE: {
    code: 'FILES_GONE',
    status: 410,
    title: 'The files of this snapshot are gone',
    description:
      'They were taken away because something in them was taken out of the register, because a newer one of the same ' +
      'day took their place, or because they were too old to be kept. The manifest stays.',
  },
  PRECONDITION_FAILED: {
    code: 'PRECONDITION_FAILED',
    status: 412,
    title: 'The file is another one now',
    description: 'It is not the one that If-Match or If-Unmodified-Since names.',
  },
  LIMIT_EXCEEDED: {
    code: 'LIMIT_EXCEEDED',
    status: 413,
    title: 'The question is larger than allowed',
    description: 'A question has no body: everything is asked by the address alone.',
  },
  RANGE_NOT_SATISFIABLE: {
    code: 'RANGE_NOT_SATISFIABLE',
    status: 416,
    title: 'The file has no such part',
    description: 'Range asks for bytes behind its end. Content-Range tells how long it is.',
  },
  RATE_LIMITED: {
    code: 'RATE_LIMITED',
    status: 429,
    title: 'Too many questions',
    description: 'Wait for as many seconds as Retry-After says.',
  },
  INTERNAL: {
    code: 'INTERNAL',
    status: 500,
    title: 'Something went wrong',
    description: 'A fault of the register. Whoever runs it finds more under the correlation id.',
  },
  UNAVAILABLE: {
    code: 'UNAVAILABLE',
    status: 503,
    title: 'No answer right now',
    description:
      'The register is busy or cannot be reached, or the question took too long. Try again after as many seconds as ' +
      'Retry-After says, or ask for less.',
  },
} satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** The name of a kind of problem in its address: `rate-limited`. */
export function problemName({ code }: ProblemKind): string {
  return code.toLowerCase().replaceAll('_', '-');
}

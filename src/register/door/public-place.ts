import type { FastifyRequest } from 'fastify';
import type { Refusal } from '../../platform/errors/refusal.js';

/**
 * A part of the public side that answers questions of anyone, such as /graphql. Its module opens it once, when it is
 * made, before the server has addresses: `door.open(place)` in its constructor. From then on, for its address and all below it, the door
 * - counts what each client asks, and refuses with 429 who asks too much;
 * - answers OPTIONS, and refuses with 405 what an address does not allow;
 * - answers from the cache, or by 304, what was asked before at the same revision, without any other code of the place;
 * - ends with 503 what takes too long, and aborts `visitOf(request).signal` then and when the client leaves;
 * - gives each answer with status 200 that is a text or a Buffer its ETag and Cache-Control, and forbids keeping all others.
 * A place may lie within another: the one with the longest path that fits is asked, and it alone.
 * What remains for the place: `visitOf(request).charge(cost)` before it works, if it knows what a question costs, and
 * `visitOf(request).answerFrom(reading)`, without which an answer gets an ETag but is not kept. Before an answer that
 * streams, or that has an ETag of its own, `visitOf(request).takeOver()`: from then on only the client's limits hold.
 */
export interface PublicPlace {
  /** Its address, without a slash at the end. */
  readonly path: string;

  /** Whether what lies below its address is its own; all of it, if not told. */
  holds?(path: string): boolean;

  /** How large the body of a request may be, in bytes. */
  readonly largestBody: number;

  /** What every answer carries, refusals too; in small letters. */
  readonly headers: Readonly<Record<string, string>>;

  /** What may be done at an address of the place; GET stands for HEAD too. Undefined where there is nothing. */
  methods(path: string): readonly string[] | undefined;

  /** Where a page is to be found that is asked for under this address; undefined for here. */
  elsewhere?(url: string): string | undefined;

  /** What is wrong with the head of a request, beside its method. */
  objection?(request: FastifyRequest): Objection | undefined;

  /**
   * What is asked, as a text that is the same only for what has the same answer, whatever the Accept header says (the
   * door adds that). Of a POST it is asked when the body was read. Undefined: the answer is not kept.
   */
  question(request: FastifyRequest): string | undefined;

  /** How the place tells that it does not answer. */
  tell(objection: Objection, request: FastifyRequest): Told;
}

/** Why a request is not answered. */
export interface Objection {
  readonly status: number;
  readonly refusal: Refusal;
  readonly headers?: Readonly<Record<string, string>>;
  /** The limit that was passed, by its published name. */
  readonly excess?: Excess;
}

export interface Excess {
  readonly limit: string;
  readonly max: number;
  readonly found: number;
}

export interface Told {
  /** Its media type. */
  readonly type: string;
  readonly body: string;
}

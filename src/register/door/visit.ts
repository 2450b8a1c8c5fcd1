import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { KeptAnswer } from './answer-cache.js';
import type { Source } from './kept-answers.service.js';
import type { Objection } from './public-place.js';
import { type Caller, outOfTime, wrongMethod } from './replies.js';
import { TooMuchAsked } from './visitors.service.js';

declare module 'fastify' {
  interface FastifyRequest {
    visit?: Visit;
  }
}

/** One question of a client at a public place, from when it came until it is answered. */
export class Visit {
  /** What is asked, and the name under which its answer is kept. */
  asked: { readonly question: string; readonly key: string } | undefined;
  /** The look at the register that the answer comes from. */
  source: Source | undefined;
  /** Gives the answer to those who wait for the same; without one, they have to ask themselves. */
  share: (answer?: KeptAnswer) => void = () => undefined;
  /** HEAD is answered as GET is. */
  readonly isGet: boolean;
  /** Whether the place sees to its answer itself. */
  isTakenOver = false;

  private readonly method: string;
  private abortion: AbortController | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(readonly caller: Caller) {
    this.method = caller.request.method;
    this.isGet = this.method === 'GET' || this.method === 'HEAD';
  }

  /** Aborted when the client has left or the time is out: nobody waits for what is still being done. */
  get signal(): AbortSignal {
    this.abortion ??= new AbortController();
    return this.abortion.signal;
  }

  /** Takes what the question costs from what the client has left; throws a Refusal (RATE_LIMITED) if that is too little. */
  charge(cost: number): void {
    try {
      this.caller.client.pay(cost);
    } catch (error) {
      if (error instanceof TooMuchAsked)
        void this.caller.reply.header('retry-after', String(error.passed.wait));
      throw error;
    }
  }

  /** Says what the answer is made from. All of it must be, or never change. */
  answerFrom(reading: Source): void {
    this.source = reading;
  }

  /** Whether only the head of the answer is wanted. Where a stream would be read for nothing, an empty one does. */
  get isHead(): boolean {
    return this.method === 'HEAD';
  }

  /**
   * The place sees to its answer itself from here, be it a stream, a part, or an answer with an ETag of its own: the
   * door leaves its ETag and Cache-Control alone, and keeps nothing. The door's time limit ends no such answer; if
   * there is another, in milliseconds, the answer breaks off and `signal` is aborted when it has passed.
   */
  takeOver(longest?: number): void {
    this.isTakenOver = true;
    clearTimeout(this.timer);
    const { raw } = this.caller.reply;
    if (longest === undefined) return;
    this.timer = setTimeout(() => {
      this.end();
      raw.destroy();
    }, longest);
  }

  /** Sees to what has to be done when the answer has gone out, or nobody is there to take it. */
  begin(): void {
    const { raw } = this.caller.reply;
    raw.once('close', () => {
      this.caller.client.leave();
      clearTimeout(this.timer);
      if (raw.writableFinished) this.share();
      else this.end();
    });
  }

  /** Why it is not even looked at what is asked. */
  objection(methods: readonly string[] | undefined): Objection | undefined {
    const { place, request } = this.caller;
    const method = this.isGet ? 'GET' : this.method;
    return methods && !methods.includes(method) ? wrongMethod(methods) : place.objection?.(request);
  }

  /** Looks at what is asked. */
  ask(): void {
    const { place, request } = this.caller;
    const question = place.question(request);
    if (question === undefined) return;
    const { accept = '' } = request.headers;
    this.asked = { question, key: hash('sha256', `${accept}\n${question}`, 'base64url') };
  }

  /** Lets whoever answers take a HEAD for the GET that it asks about. */
  becomeGet(): void {
    if (this.method === 'HEAD') this.caller.request.raw.method = 'GET';
  }

  /** Lets whoever sends the answer know that no body is wanted. */
  becomeItself(): void {
    this.caller.request.raw.method = this.method;
  }

  /** Ends the work when it has taken too long; before that, `tell` says so to the client. */
  limit(milliseconds: number, tell: () => void): void {
    this.timer = setTimeout(() => {
      if (!this.caller.reply.sent) tell();
      this.end();
    }, milliseconds);
  }

  // With a refusal: what fails for this is no fault of ours.
  private end(): void {
    this.share();
    this.abortion ??= new AbortController();
    this.abortion.abort(outOfTime().refusal);
  }
}

/** The visit that a request to a public place is. */
export function visitOf({ visit, url }: FastifyRequest): Visit {
  if (!visit) throw new Error(`no public place was opened for ${url.split('?')[0] ?? ''}`);
  return visit;
}

import { OperatorFault } from '../../platform/errors/operator-fault.js';
import type { JsonObject } from '../../words/json.js';
import { CursorAhead, SourceAway } from './faults.js';
import { linesIn } from './lines-in.js';
import { secondsAsked } from './waiting.rules.js';

/** What the log says after a place in it. */
export interface LogAnswer {
  /** How many entries the source has. */
  revision: number;
  /** Given back when asking again for the same, it saves the answer if that is still the same. */
  etag: string | undefined;
  lines: AsyncIterable<string>;
  /** Lets go of what was not read of it. */
  close: () => void;
}

interface LogAsked {
  /** How many lines are wanted at most. */
  lines?: number;
  etag?: string | undefined;
}

const OPEN_DATA = '/opendata/v1';
const LINES = 'application/x-ndjson';
// Longer than any answer may take; a connection that is dead without a word does not keep us.
const SILENCE_MS = 30_000;

/** A Dagsljus register that is asked over HTTP. */
export class Source {
  /** Where it is, without a slash at the end. */
  readonly site: string;

  constructor(
    address: string,
    private readonly agent: string,
    private readonly signal: AbortSignal,
  ) {
    this.site = siteAt(address);
  }

  /** The address by which the register calls itself: what addresses in the tables begin with. */
  async publicUrl(): Promise<string> {
    const text = await this.whole(OPEN_DATA);
    const index = objectIn(text ?? '');
    const openapi = (index?.['links'] as JsonObject | undefined)?.['openapi'];
    const own = typeof openapi === 'string' ? openapi.split(OPEN_DATA)[0] : undefined;
    if (own === undefined || index?.['name'] !== 'dagsljus-opendata') throw this.noRegister();
    return own;
  }

  /** The log after an entry: all of it, or some lines. Undefined when it is the same as when this ETag was given. */
  async log(after: number, { lines, etag }: LogAsked = {}): Promise<LogAnswer | undefined> {
    const asked: Record<string, string> = etag === undefined ? {} : { 'if-none-match': etag };
    const limit = lines === undefined ? '' : `&limit=${lines}`;
    const path = `${OPEN_DATA}/changes?cursor=${after}${limit}`;
    const { response, beat, end } = await this.ask(path, { accept: LINES, ...asked });
    const answer = logAnswer(response, { beat, end });
    if (answer) return answer;
    end();
    if (response.status === 304) return undefined;
    throw this.noRegister();
  }

  /** A text that lies at a name below the open data; undefined when there is nothing. */
  text(name: string): Promise<string | undefined> {
    return this.whole(`${OPEN_DATA}/${name}`);
  }

  /** The same for an object as JSON. */
  async object(name: string): Promise<JsonObject | undefined> {
    const text = await this.text(name);
    if (text === undefined) return undefined;
    const found = objectIn(text);
    if (!found) throw new SourceAway(`What stands at ${this.site}${OPEN_DATA}/${name} is no JSON.`);
    return found;
  }

  /** The answer of the register's GraphQL API. */
  async query(query: string, variables: JsonObject): Promise<JsonObject> {
    const init = { method: 'POST', body: JSON.stringify({ query, variables }) };
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const { response, end } = await this.ask('/graphql', headers, [], init);
    const answer = objectIn(await whole(response));
    end();
    const data = answer?.['data'];
    if (typeof data === 'object' && data !== null) return data as JsonObject;
    throw new SourceAway(`The register did not answer: ${JSON.stringify(answer?.['errors'])}`);
  }

  private async whole(path: string): Promise<string | undefined> {
    const { response, end } = await this.ask(path, { accept: '*/*' }, [404]);
    const text = await whole(response);
    end();
    return response.status === 404 ? undefined : text;
  }

  private async ask(
    path: string,
    headers: Record<string, string>,
    expected: readonly number[] = [],
    init: RequestInit = {},
  ): Promise<{ response: Response; beat: () => void; end: () => void }> {
    const watch = new Watch(this.signal);
    try {
      const response = await fetch(`${this.site}${path}`, {
        ...init,
        headers: { ...headers, 'user-agent': this.agent },
        signal: watch.signal,
      });
      watch.beat();
      if (!response.ok && response.status !== 304 && !expected.includes(response.status)) {
        throw await refusal(response, `${this.site}${path}`);
      }
      return { response, beat: watch.beat, end: watch.end };
    } catch (error) {
      watch.end();
      throw asAway(error);
    }
  }

  private noRegister(): OperatorFault {
    return new OperatorFault(
      `There is no Dagsljus register at ${this.site}: its open data would be at ${this.site}${OPEN_DATA}.`,
    );
  }
}

/** Ends a question when nothing came for long. */
class Watch {
  private readonly silence = new AbortController();
  private readonly timer: NodeJS.Timeout;
  readonly signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.signal = AbortSignal.any([signal, this.silence.signal]);
    this.timer = setTimeout(() => {
      this.silence.abort(new SourceAway(`The register said nothing for ${SILENCE_MS / 1000} seconds.`));
    }, SILENCE_MS);
    this.timer.unref();
  }

  readonly beat = (): void => {
    this.timer.refresh();
  };

  /** Nothing more is wanted: what was not read yet is let go. */
  readonly end = (): void => {
    clearTimeout(this.timer);
    this.silence.abort();
  };
}

function siteAt(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new OperatorFault(
      `${address} is no address of a register: give one such as https://register.example.se.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/opendata\/v1$/, '');
}

function logAnswer(
  { body, headers }: Response,
  { beat, end }: { beat: () => void; end: () => void },
): LogAnswer | undefined {
  if (!body || !headers.get('content-type')?.startsWith(LINES)) return undefined;
  const etag = headers.get('etag') ?? undefined;
  return { revision: Number(headers.get('dagsljus-revision')), etag, lines: linesIn(body, beat), close: end };
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

async function whole(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw asAway(error);
  }
}

async function refusal(response: Response, address: string): Promise<Error> {
  const { status, headers } = response;
  const problem = problemIn(await whole(response));
  const isAhead = problem.reasons.some(({ code }) => code === 'rest.cursorAhead');
  if (isAhead) return new CursorAhead(problem.detail);
  const message = `The register answered ${status} at ${address}. ${problem.detail}`.trimEnd();
  if (status < 500 && status !== 429 && status !== 408) return new OperatorFault(message);
  return new SourceAway(message, secondsAsked(headers.get('retry-after'), new Date()));
}

function problemIn(text: string): { detail: string; reasons: { code?: string }[] } {
  try {
    const { detail, reasons } = JSON.parse(text) as Record<string, unknown>;
    return {
      detail: typeof detail === 'string' ? detail : '',
      reasons: Array.isArray(reasons) ? (reasons as { code?: string }[]) : [],
    };
  } catch {
    return { detail: '', reasons: [] };
  }
}

/** What fetch throws when the network fails is a TypeError, whose cause says why. */
export function asAway(error: unknown): unknown {
  const { name, message, cause } = error as Error;
  if (name !== 'TypeError' || !NETWORK.includes(message)) return error;
  const why = (cause as Error | undefined)?.message ?? message;
  return new SourceAway(`The register cannot be reached: ${why || 'no connection'}.`, undefined, {
    cause: error,
  });
}

const NETWORK = ['fetch failed', 'terminated'];

import { type Reason, say, sayReason } from '../../../platform/language/message.js';
import type { Json, JsonObject } from '../../../words/json.js';
import type { Excess } from '../../door/public-place.js';
import { restMessages } from '../rest.messages.js';
import { type ProblemCode, problemName, PROBLEMS } from './problems.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

// No more of a caller's text comes back.
const ECHOED = 100;

/** What is wrong this time. */
export interface Occurrence {
  reasons: readonly Reason[];
  /** The address that was asked, as it was asked. */
  url: string;
  /** Where the API is. */
  root: string;
  more?: Readonly<Record<string, Json>>;
}

/** The limit that was passed, as a problem tells it. */
export function toldExcess({ excess }: { excess?: Excess | undefined }): Record<string, Json> {
  return excess ? { limit: excess.limit, max: excess.max, found: excess.found } : {};
}

/** A problem as RFC 9457 has it. The API speaks English, whoever asks: the same question has the same answer. */
export function tellProblem(code: ProblemCode, { reasons, url, root, more = {} }: Occurrence): JsonObject {
  const kind = PROBLEMS[code];
  const told = reasons.map((each) => ({
    code: each.message.code,
    ...(each.field ? { parameter: cut(each.field) } : {}),
    message: sayReason(each, 'en'),
  }));
  return {
    type: `${root}/problems/${problemName(kind)}`,
    title: kind.title,
    status: kind.status,
    detail: detailOf(told) ?? kind.description,
    instance: startOf(url),
    code,
    ...(told.length > 0 ? { reasons: told } : {}),
    ...more,
  };
}

function detailOf(reasons: readonly { message: string }[]): string | undefined {
  const [first, ...more] = reasons;
  return more.length > 0 ? say(restMessages.severalFaults, 'en', { count: reasons.length }) : first?.message;
}

// Cut short it still is a part of an address.
function startOf(url: string): string {
  return url.split('?', 1).join('').slice(0, ECHOED).replace(/%.?$/, '');
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > ECHOED ? `${characters.slice(0, ECHOED - 1).join('')}…` : text;
}

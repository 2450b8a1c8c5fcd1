/** What was asked. */
export interface Question {
  path: string;
  /** GraphQL is asked by POST. */
  body?: string;
}

/** An answer, without what differs from one asking to the next. */
export interface Answer {
  status: number;
  headers: readonly (readonly [string, string])[];
  body: Buffer;
}

const PASSING = /^(date|x-request-id|x-correlation-id|ratelimit.*|retry-after|connection|keep-alive)$/;

/** The answer to a question, to the byte. */
export async function answerTo(url: string, { path, body }: Question): Promise<Answer> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const response = await fetch(url + path, {
    redirect: 'manual',
    ...(body === undefined ? {} : { ...post, body }),
  });
  const headers = [...response.headers].filter(([name]) => !PASSING.test(name));
  const whole = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    headers,
    body: SECRET.test(whole.toString('latin1')) ? withoutSecret(whole) : whole,
  };
}

/** Each form to report by carries the secret of its receipt, made by chance. */
const SECRET = /(name="key" value=")[^"]+/;

function withoutSecret(body: Buffer): Buffer {
  return Buffer.from(body.toString('latin1').replace(SECRET, '$1'), 'latin1');
}

/** Whether two answers are the same to the byte. */
export function areEqual(one: Answer, other: Answer): boolean {
  const rest = ({ status, headers }: Answer) => JSON.stringify([status, headers]);
  return one.body.equals(other.body) && rest(one) === rest(other);
}

/** The paths of a register that an answer leads to. */
export function pathsIn({ headers, body }: Answer, publicUrl: string): string[] {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  if (!/html|json|xml|text\/plain|turtle/.test(type) || body.length > 2_000_000) return [];
  const text = body.toString('utf8').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
  const relative = [...text.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)].map(([, path = '']) => path);
  const whole = text
    .split(publicUrl)
    .slice(1)
    .map((rest) => /^\/[^\s"'<>#\\)\]]*/.exec(rest)?.[0] ?? '/');
  return [...new Set([...relative, ...whole])];
}

/** What pages of one kind have in common: ids, numbers and what is asked for are left out. */
export function kindOf(path: string): string {
  const [before = '', query = ''] = path.split('?');
  const place = before.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\d+/g, ':n');
  const names = [...new Set(new URLSearchParams(query).keys())];
  return `${place.replace(/\/(meetings|bodies|topics|data)\/[^/]+/g, '/$1/:key')}?${names.length > 1 ? 'several' : names.join()}`;
}

/** An HTTP request as the load sends it. */
export interface Request {
  method: 'GET' | 'POST';
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** What is asked for in a list: fifty meetings of a period, the latest first, with who took part, and the topics. */
export interface Period {
  from: string;
  to: string;
}

/** A meeting of a list, whoever answers. */
export interface ListedMeeting {
  id: string;
  reference: string;
  title: string;
  date: string;
  direction: string;
  channel: string;
  participants: readonly ListedParticipant[];
  topics: readonly { code: string; label: string }[];
}

interface ListedParticipant {
  side: string;
  role: string;
  name: string | null;
  organisationName: string | null;
  organisation: { id: string; name: string; kind: string; country: string } | null;
}

/** One way of answering the same questions over the same PostgreSQL. */
export interface Contestant {
  name: string;
  title: string;
  /** How its server is started. */
  program(ownerUrl: string, port: number): Program;
  /** A path that answers once it is ready. */
  readyAt: string;
  list(period: Period): Request;
  /** The meetings of its answer to `list`, and whether there are more. */
  told(answer: unknown): { meetings: readonly ListedMeeting[]; more: boolean };
}

export interface Program {
  /** The Node that runs it; this one unless said. */
  node?: string;
  options: readonly string[];
  environment: Readonly<Record<string, string>>;
}

/** All have as many connections to the database. */
export const CONNECTIONS = 10;

/** A GraphQL question as most clients send it. */
export function graphql(path: string, query: string, variables: object): Request {
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
}

interface GraphqlList {
  data: { meetings: { nodes: readonly ListedMeeting[]; pageInfo: { hasNextPage: boolean } } };
}

export function toldByGraphql(answer: unknown): { meetings: readonly ListedMeeting[]; more: boolean } {
  const { data } = answer as GraphqlList;
  return { meetings: data.meetings.nodes, more: data.meetings.pageInfo.hasNextPage };
}

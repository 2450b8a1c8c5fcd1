import type { GraphQLFormattedError } from 'graphql';

/** An error that says what to do, where GraphQL and Apollo only say what is wrong, or advise what is not to be had here. */
export function advised(error: GraphQLFormattedError): GraphQLFormattedError {
  const advice = ADVICE.find(({ where }) => where.test(error.message));
  return advice ? { ...error, message: error.message.replace(advice.where, advice.said) } : error;
}

const ADVICE: readonly { where: RegExp; said: string }[] = [
  {
    where: /^GraphQL operations must contain a non-empty `query`.*$/s,
    said: 'There is no query. Send one by POST, as "query" in a JSON object, or by GET, as ?query=. The explorer has ready ones: /explorer.',
  },
  {
    where: /^Operation batching disabled\.$/,
    said: 'Only one query can be asked at a time: send one JSON object, not a list.',
  },
  {
    where: /^An 'accept' header was provided .*$/s,
    said: 'The answers are JSON: accept application/json or application/graphql-response+json. The page to ask from is the explorer: /explorer.',
  },
  {
    where: /^(Cannot query field "\w+" on type "\w+Connection"\.)$/,
    said: '$1 The records of a page are in its nodes: nodes { … }.',
  },
  {
    where: /^(Syntax Error: .*found <EOF>\.)$/s,
    said: '$1 The query ends too early: perhaps a } is missing.',
  },
];

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Contestant, graphql, type ListedMeeting, toldByGraphql } from './contestant.js';

const QUERY = `query List($from: Date, $to: Date) {
  meetings: allMeetings(first: 50, orderBy: [DATE_DESC, ROW_ID_DESC], condition: { from: $from, to: $to }) {
    nodes {
      id: rowId reference title date direction channel
      participants: participantsByMeetingIdList {
        side role name organisationName organisation: organisationByOrganisationId { id: rowId name kind country }
      }
      topics: meetingTopicsByMeetingIdList { topic: topicByTopicCode { code label: labelSv } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const modules = new URL('../node_modules/', import.meta.url);

/** PostGraphile 5 on normalised tables, lists where lists are enough. */
export const postgraphile: Contestant = {
  name: 'postgraphile',
  title: 'PostGraphile 5.1.5',
  program: (ownerUrl, port) => ({
    node: nodeForPostgraphile() ?? process.execPath,
    options: [fileURLToPath(new URL('./postgraphile/server.mjs', import.meta.url))],
    environment: { DATABASE_URL: ownerUrl, PORT: String(port) },
  }),
  readyAt: '/graphql?query={__typename}',
  list: (period) => graphql('/graphql', QUERY, period),
  told: (answer) => {
    const { meetings, more } = toldByGraphql(answer);
    return { meetings: meetings.map(withPlainTopics), more };
  },
};

export function isPostgraphileInstalled(): boolean {
  return existsSync(new URL('postgraphile/package.json', modules)) && nodeForPostgraphile() !== undefined;
}

/** It wants Node 22: this one, or the one that lies beside it. */
function nodeForPostgraphile(): string | undefined {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const beside = fileURLToPath(new URL(`node-${process.platform}-${process.arch}/bin/node`, modules));
  return existsSync(beside) ? beside : undefined;
}

function withPlainTopics(meeting: ListedMeeting): ListedMeeting {
  const topics = meeting.topics as unknown as { topic: { code: string; label: string } }[];
  return { ...meeting, topics: topics.map(({ topic }) => topic) };
}

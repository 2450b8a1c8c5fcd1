import type { JsonObject } from '../../words/json.js';
import type { FeedEntry } from '../../register/feeds/feed.js';
import type { MeetingRecord } from '../../register/records/meeting.record.js';
import type { Stored } from '../../register/read-model/stored.js';

/** What a target is told of a change, as Standard Webhooks has it: type, time and data. */
export function changePayload({ event, url, source }: FeedEntry, search: string): string {
  const { seq, kind, id, reference, version, type, at, reason } = event;
  return JSON.stringify({
    type: `${kind}.${type}`.toLowerCase(),
    timestamp: at.toISOString(),
    data: {
      ...{ seq, kind, id, reference, version, type, at: at.toISOString(), reason, url, source, search },
      record: event.record && summaryOf(event.record),
    },
  });
}

/** What a target is asked before it is told anything. */
export function testPayload(id: string, at: Date, search: string): string {
  return JSON.stringify({ type: 'webhook.test', timestamp: at.toISOString(), data: { id, search } });
}

/** The record in short; all of it is where `source` leads. */
function summaryOf(record: JsonObject): JsonObject {
  const meeting = record as unknown as Stored<MeetingRecord>;
  const { date, endDate, title, purpose, direction, publicBodyId, topicCodes, participants = [] } = meeting;
  const parties = participants.flatMap((line) => [
    { id: line.organisationId, name: line.organisationName },
    { id: line.onBehalfOfId, name: line.onBehalfOfName },
  ]);
  const organisations = new Map(
    parties.filter(({ id }) => id !== undefined).map((party) => [party.id, party]),
  );
  return {
    ...{ date, endDate, title, purpose, direction, publicBodyId, topicCodes },
    organisations: [...organisations.values()],
  };
}

import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import { groupBy } from '../../../src/platform/group-by.js';
import { MeetingTopic, Organisation, Participant, type Topic } from './entities.js';

/** What one request has loaded. */
export interface Loaders {
  participants: DataLoader<string, Participant[]>;
  topics: DataLoader<string, Topic[]>;
  organisation: DataLoader<string, Organisation | undefined>;
}

export function makeLoaders(database: DataSource): Loaders {
  return {
    participants: new DataLoader(async (ids) => {
      const lines = await database
        .getRepository(Participant)
        .find({ where: { meetingId: In([...ids]) }, order: { position: 'ASC' } });
      const found = groupBy(lines, ({ meetingId }) => meetingId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    topics: new DataLoader(async (ids) => {
      const lines = await database
        .getRepository(MeetingTopic)
        .find({ where: { meetingId: In([...ids]) }, relations: { topic: true }, order: { position: 'ASC' } });
      const found = groupBy(lines, ({ meetingId }) => meetingId);
      return ids.map((id) => (found.get(id) ?? []).map(({ topic }) => topic));
    }),
    organisation: new DataLoader(async (ids) => {
      const organisations = await database.getRepository(Organisation).findBy({ id: In([...ids]) });
      const found = new Map(organisations.map((organisation) => [organisation.id, organisation]));
      return ids.map((id) => found.get(id));
    }),
  };
}

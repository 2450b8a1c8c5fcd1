import { stockholmTime } from '../../src/platform/language/stockholm.js';
import type { Server } from '../contestants/server.js';

/** The officials' API of a running register, for somebody who is signed in. */
class Office {
  private constructor(
    private readonly server: Server,
    private readonly cookie: string,
  ) {}

  /** The first administrator of a register without accounts, with the code that its server said. */
  static async begin(server: Server, body: object): Promise<Office> {
    const code = /"code": "([A-Z0-9-]+)"/.exec(server.said)?.[1];
    if (code === undefined) throw new Error('this register has accounts already');
    return Office.signIn(server, 'first-run', {
      ...{ code, username: 'bench', displayName: 'Bench', password: PASSWORD },
      body,
    });
  }

  /** A colleague with a role in a public body. */
  async colleague(publicBodyId: string, role: string): Promise<Office> {
    const account = await this.do('openAccount', 'invitationCode', {
      ...{ username: `bench.${role.toLowerCase()}`, displayName: role },
      roles: [{ publicBodyId, role }],
    });
    const code = account['invitationCode'];
    return Office.signIn(this.server, 'accept-invitation', { code, password: PASSWORD });
  }

  /** One operation of the officials' API; the fields of what it answers. */
  async do(operation: string, fields: string, input: object): Promise<Record<string, unknown>> {
    const type = TYPES[operation] ?? `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
    const query = `mutation Do($input: ${type}!) { ${operation}(input: $input) { ${fields} } }`;
    return (await this.ask(query, { input }))[operation] as Record<string, unknown>;
  }

  async ownBody(): Promise<string> {
    const { publicBodies } = (await this.ask('{ publicBodies { id } }')) as {
      publicBodies: { id: string }[];
    };
    const [body] = publicBodies;
    if (!body) throw new Error('the register was begun without a public body');
    return body.id;
  }

  private async ask(query: string, variables: object = {}): Promise<Record<string, unknown>> {
    const response = await this.server.fetch({
      method: 'POST',
      path: '/office/graphql',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
    if (!data || errors) throw new Error(`the office refuses: ${JSON.stringify(errors)}`);
    return data;
  }

  private static async signIn(server: Server, path: string, body: object): Promise<Office> {
    const response = await server.fetch({
      method: 'POST',
      path: `/office/${path}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (cookie === undefined) throw new Error(`the office lets nobody in: ${await response.text()}`);
    return new Office(server, cookie);
  }
}

const PASSWORD = 'fyra glada grodor hoppar i gräset';

// Most inputs are called as their operation.
const TYPES: Readonly<Record<string, string>> = {
  submitMeeting: 'MeetingInput',
  publishMeeting: 'MeetingInput',
};

/** Records, submits and publishes one more meeting; its reference, at the moment it was told that it is public. */
export type Publish = () => Promise<string>;

/** Opens the office of a register without accounts, up to where meetings can be published. */
export async function beginOffice(server: Server): Promise<Publish> {
  const founder = await Office.begin(server, {
    nameSv: 'Region Bänk',
    kind: 'REGION',
    referencePrefix: 'BNK',
  });
  const publicBodyId = await founder.ownBody();
  const recorder = await founder.colleague(publicBodyId, 'RECORDER');
  const publisher = await founder.colleague(publicBodyId, 'PUBLISHER');
  const official = await founder.do('recordOfficial', 'id', {
    publicBodyId,
    name: 'Bo Bänk',
    category: 'ELECTED',
  });
  const post = { officialId: official['id'], publicBodyId, titleSv: 'Regionråd', from: '2020-01-01' };
  await founder.do('appoint', 'id', post);
  const organisation = await recorder.do('recordOrganisation', 'id', {
    name: 'Bänkbolaget AB',
    kind: 'COMPANY',
  });
  return async () => {
    const { id, version } = await recorder.do('recordMeeting', 'id version', {
      ...CONTENT,
      ...{ publicBodyId, date: stockholmTime(new Date()).day },
      participants: [
        { side: 'OWN', role: 'DECISION_MAKER', officialId: official['id'] },
        { side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationId: organisation['id'] },
      ],
    });
    const submitted = await recorder.do('submitMeeting', 'version', { id, expectedVersion: version });
    const published = await publisher.do('publishMeeting', 'reference', {
      ...{ id, expectedVersion: submitted['version'] },
    });
    return String(published['reference']);
  };
}

const CONTENT = {
  title: 'Mötet som mäts',
  purpose:
    'Bolaget ville att regionen mäter hur lång tid det tar från publicering tills alla kan läsa vad som har sagts.',
  language: 'sv',
  direction: 'INBOUND',
  initiatedBy: 'THEM',
  channel: 'VIDEO_CALL',
  topicCodes: ['health-care'],
  nothingAsked: true,
  noGifts: true,
};

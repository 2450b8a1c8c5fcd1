import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Message, reason } from '../../../platform/language/message.js';
import type { JsonObject } from '../../../words/json.js';
import type { Visit } from '../../door/visit.js';
import { Problem } from '../../rest/problems/problem.js';
import type { ShownSnapshot } from '../snapshots/availability.rules.js';
import { manifestText } from '../snapshots/manifest.rules.js';
import type { GoneMark } from '../snapshots/keeping/snapshot-store.js';
import { Snapshots } from '../snapshots/snapshots.service.js';
import { FileAddresses } from './file-addresses.js';
import { FileAnswers } from './file-answers.js';
import { fileMessages } from './files.messages.js';
import { indexOf } from './snapshot-index.js';
import { indexSchema, manifestSchema } from './snapshot-schemas.js';

const REASONS: Readonly<Record<GoneMark['reason'], Message>> = {
  REMOVAL: fileMessages.takenOut,
  SUPERSEDED: fileMessages.superseded,
  RETENTION: fileMessages.tooOld,
};

/** What is found below `snapshots`. */
@Injectable()
export class DatedFiles {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly answers: FileAnswers,
    private readonly addresses: FileAddresses,
  ) {}

  async index(): Promise<string> {
    const index = indexOf(await this.snapshots.shown(), this.addresses);
    return `${JSON.stringify(index, null, 2)}\n`;
  }

  indexSchema(): JsonObject {
    return indexSchema(this.addresses);
  }

  manifestSchema(): JsonObject {
    return manifestSchema(this.addresses);
  }

  async manifest(name: string): Promise<string> {
    return manifestText((await this.find(name)).manifest);
  }

  async send(asked: { name: string; file: string }, visit: Visit, reply: FastifyReply): Promise<void> {
    const { manifest, gone, successor } = await this.find(asked.name);
    if (gone !== null) throw this.goneProblem({ ...asked, gone, successor });
    const file = manifest.files?.find(({ name }) => name === asked.file);
    if (!file) throw this.answers.noSuchFile();
    await this.answers.send({ manifest, file, isLatest: false }, visit, reply);
  }

  elsewhere(): never {
    throw this.answers.noSuchFile();
  }

  private async find(name: string): Promise<ShownSnapshot> {
    const found = (await this.snapshots.shown()).find(({ manifest }) => manifest.name === name);
    if (!found) throw this.answers.noSuchFile();
    return found;
  }

  private goneProblem({ name, file, gone, successor }: GoneFile): Problem {
    const manifest = this.addresses.of(name);
    if (successor === null) {
      const headers = { link: `<${manifest}>; rel="collection"` };
      return new Problem('FILES_GONE', reason(REASONS[gone]), { headers, more: { manifest } });
    }
    const supersededBy = this.addresses.of(successor, file);
    const headers = { link: `<${supersededBy}>; rel="successor-version", <${manifest}>; rel="collection"` };
    return new Problem('FILES_GONE', reason(REASONS[gone]), { headers, more: { manifest, supersededBy } });
  }
}

interface GoneFile {
  readonly name: string;
  readonly file: string;
  readonly gone: GoneMark['reason'];
  readonly successor: string | null;
}

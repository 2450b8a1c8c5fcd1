import { DestructionItem } from '../../src/publication/retention/destruction-item.entity.js';
import type { DestructionKind } from '../../src/publication/retention/destruction-words.js';
import { Destruction } from '../../src/publication/retention/destruction.entity.js';
import { Destructions } from '../../src/publication/retention/destructions.service.js';
import { acting } from './acting.js';
import { doJobs } from './jobs.js';
import type { Region } from './meetings.js';

/** Destruction in one region, step by step, by its registrar. */
export class Destroyer {
  constructor(readonly region: Region) {}

  get service(): Destructions {
    return this.region.register.app.get(Destructions, { strict: false });
  }

  async rehearsed(kind: DestructionKind, olderThan = '2026-03-10'): Promise<Destruction> {
    const { register, body } = this.region;
    register.clock.set('2026-03-12T09:00:00Z');
    return this.service.rehearse(await this.registrar(), { publicBodyId: body.id, kind, olderThan });
  }

  async decided({ id, version }: Destruction): Promise<Destruction> {
    const decision = { decisionCase: 'RS 2026-0099', decidedBy: 'Regionstyrelsen', decidedOn: '2026-03-12' };
    return this.service.decide(await this.registrar(), { id, expectedVersion: version, ...decision });
  }

  async begun({ id, version, things }: Destruction, typed = things): Promise<Destruction> {
    return this.service.begin(await this.registrar(), { id, expectedVersion: version, things: typed });
  }

  async destroyed(kind: DestructionKind): Promise<Destruction> {
    const { id } = await this.begun(await this.decided(await this.rehearsed(kind)));
    await doJobs(this.region.register, 'retention.destroy');
    return this.region.register.office.manager.findOneByOrFail(Destruction, { id });
  }

  itemsOf({ id }: Destruction): Promise<DestructionItem[]> {
    const { manager } = this.region.register.office;
    return manager.find(DestructionItem, { where: { destructionId: id }, order: { position: 'ASC' } });
  }

  private registrar() {
    return acting(this.region.register, this.region.registrar);
  }
}

import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { refuseFor } from '../../platform/errors/refuse-for.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { identifierValue } from '../../words/identifiers.js';
import { IdentifierScheme } from '../../words/organisation-words.js';
import { type Actor, hasRole, requireRole } from '../accounts/actor.js';
import type { ChangeInput } from '../changes/change.inputs.js';
import { loadExpected } from '../changes/expected-version.js';
import { given } from '../changes/given.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { violates } from '../changes/violates.js';
import { bodiesMessages } from './bodies.messages.js';
import type {
  AmendBodyInput,
  ChangeBodySettingsInput,
  CloseBodyInput,
  OpenBodyInput,
  ReopenBodyInput,
} from './body.inputs.js';
import { closingFault, identityFaults, reopeningFault, settingsFaults, slugFrom } from './body.rules.js';
import { refuseLaterMeetings } from './later-meetings.js';
import { lineage, lockTree } from './lineage.js';
import { namingMessages } from './naming/naming.messages.js';
import { requireOpenBody } from './open-body.js';
import { PublicBody } from './public-body.entity.js';

/** Opens, changes and closes public bodies. Nothing of a body is ever removed. */
@Injectable()
export class BodiesService {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  /** `demonstration` is inherited from the body above; at the top only the system itself says it. */
  openBody(actor: Actor, input: OpenBodyInput, demonstration = false): Promise<PublicBody> {
    return this.office.change(actor, 'openBody', input, async (store, notes) => {
      const parent = input.parentId ? await this.openParent(store, actor, input.parentId) : null;
      if (!parent) await this.requireRootAdministrator(store, actor);
      const body = newBody(input, parent);
      if (actor.system) body.demonstration ||= demonstration;
      refuseIfAny([...identityFaults(body), ...settingsFaults(body)]);
      notes.publicBodyId = body.id;
      return this.keepNew(store, body);
    });
  }

  amendBody(actor: Actor, input: AmendBodyInput): Promise<PublicBody> {
    return this.office.change(actor, 'amendBody', input, async (store, notes) => {
      const body = await this.bodyToChange(store, actor, input);
      if (input.parentId !== undefined && input.parentId !== body.parentId)
        await this.move(store, actor, body, input.parentId);
      Object.assign(body, given(input, 'nameSv', 'nameEn', 'kind', 'organisationNumber', 'referencePrefix'));
      refuseIfAny(identityFaults(body));
      body.organisationNumber = canonical(body.organisationNumber);
      notes.publicBodyId = body.id;
      return saveRaised(store, body);
    });
  }

  changeBodySettings(actor: Actor, input: ChangeBodySettingsInput): Promise<PublicBody> {
    return this.office.change(actor, 'changeBodySettings', input, async (store, notes) => {
      const body = await this.bodyToChange(store, actor, input);
      await refuseShorterNaming(store, body, input);
      Object.assign(
        body,
        given(input, 'targetDays', 'limitDays', 'fourEyes', 'fourEyesDecision', 'namingYears'),
      );
      refuseIfAny(settingsFaults(body));
      notes.publicBodyId = body.id;
      return saveRaised(store, body);
    });
  }

  closeBody(actor: Actor, input: CloseBodyInput): Promise<PublicBody> {
    return this.office.change(actor, 'closeBody', input, async (store, notes) => {
      const body = await this.bodyToChange(store, actor, input);
      refuseFor(closingFault(body));
      await this.refuseOpenBelow(store, body);
      body.closedOn = input.on ?? this.clock.today();
      refuseIfAny(identityFaults(body));
      await refuseLaterMeetings(store, body.id, body.closedOn);
      notes.publicBodyId = body.id;
      return saveRaised(store, body);
    });
  }

  /** What lies below it stays closed until it is reopened itself. */
  reopenBody(actor: Actor, input: ReopenBodyInput): Promise<PublicBody> {
    return this.office.change(actor, 'reopenBody', input, async (store, notes) => {
      const body = await this.bodyToChange(store, actor, input);
      refuseFor(reopeningFault(body));
      await this.refuseClosedAbove(store, body);
      body.closedOn = null;
      notes.publicBodyId = body.id;
      return saveRaised(store, body);
    });
  }

  private async bodyToChange(store: EntityManager, actor: Actor, input: ChangeInput): Promise<PublicBody> {
    requireRole(actor, input.id, Role.ADMINISTRATOR);
    return loadExpected(store, PublicBody, input.id, input.expectedVersion);
  }

  private openParent(store: EntityManager, actor: Actor, id: string): Promise<PublicBody> {
    requireRole(actor, id, Role.ADMINISTRATOR);
    return requireOpenBody(store, id, '/parentId');
  }

  // Whoever may open trees of their own would otherwise be any administrator of any committee.
  private async requireRootAdministrator(store: EntityManager, actor: Actor): Promise<void> {
    if (actor.system) return;
    const roots = await store.find(PublicBody, { where: { parentId: IsNull() }, select: { id: true } });
    if (roots.some(({ id }) => hasRole(actor, id, Role.ADMINISTRATOR))) return;
    throw new Refusal('FORBIDDEN', reason(bodiesMessages.rootNeedsAdministrator));
  }

  private async move(
    store: EntityManager,
    actor: Actor,
    body: PublicBody,
    parentId: string | null,
  ): Promise<void> {
    await lockTree(store);
    if (parentId === null) {
      await this.requireRootAdministrator(store, actor);
    } else {
      await this.openParent(store, actor, parentId);
      if ((await lineage(store, 'public_body', parentId)).includes(body.id))
        throw new Refusal('INVALID', reason(bodiesMessages.belowItself, undefined, '/parentId'));
    }
    body.parentId = parentId;
  }

  private async refuseOpenBelow(store: EntityManager, body: PublicBody): Promise<void> {
    const below = await store.find(PublicBody, {
      where: { parentId: body.id, closedOn: IsNull() },
      order: { nameSv: 'ASC' },
    });
    if (below.length === 0) return;
    const names = below.map(({ nameSv }) => nameSv).join(', ');
    throw new Refusal('CONFLICT', reason(bodiesMessages.openBelow, { names }));
  }

  private async refuseClosedAbove(store: EntityManager, { parentId }: PublicBody): Promise<void> {
    if (parentId === null) return;
    const above = await store.findOne(PublicBody, {
      where: { id: parentId },
      lock: { mode: 'pessimistic_read' },
    });
    if (above?.closedOn)
      throw new Refusal('CONFLICT', reason(bodiesMessages.closedAbove, { name: above.nameSv }));
  }

  private async keepNew(store: EntityManager, body: PublicBody): Promise<PublicBody> {
    const taken = new Refusal('CONFLICT', reason(bodiesMessages.slugTaken, { slug: body.slug }, '/slug'));
    if (await store.existsBy(PublicBody, { slug: body.slug })) throw taken;
    try {
      await store.insert(PublicBody, body);
    } catch (error) {
      throw violates(error, 'uq_public_body_slug') ? taken : error;
    }
    return body;
  }
}

// Nobody alone takes names out of what is public: that takes a registrar, a decision and some days.
async function refuseShorterNaming(
  store: EntityManager,
  { id, namingYears: now }: PublicBody,
  { namingYears: asked }: ChangeBodySettingsInput,
): Promise<void> {
  if (asked === undefined || asked >= now) return;
  const [found] = await store.query<{ isPublic: boolean }[]>(
    `SELECT EXISTS (SELECT FROM office.meeting WHERE public_body_id = $1 AND public_id IS NOT NULL) AS "isPublic"`,
    [id],
  );
  if (found?.isPublic)
    throw new Refusal('INVALID', reason(namingMessages.needsRegistrar, { now }, '/namingYears'));
}

function newBody(input: OpenBodyInput, parent: PublicBody | null): PublicBody {
  const body = Object.assign(new PublicBody(), {
    ...ALONE,
    ...(parent === null ? {} : inherited(parent)),
    ...given(input, 'nameSv', 'nameEn', 'kind', 'organisationNumber'),
    ...naming(input),
    id: randomId(),
    slug: input.slug?.trim() || slugFrom(input.nameSv),
  });
  body.organisationNumber = canonical(body.organisationNumber);
  const prefix = input.referencePrefix?.trim() || parent?.referencePrefix;
  if (!prefix)
    throw new Refusal('INVALID', reason(bodiesMessages.prefixMissing, undefined, '/referencePrefix'));
  body.referencePrefix = prefix;
  return body;
}

// Left out and null are the same here: nobody has decided otherwise.
function naming({ namingYears }: OpenBodyInput): Partial<PublicBody> {
  return typeof namingYears === 'number' ? { namingYears } : {};
}

/** A body with nothing above it, kept as the product suggests until the body decides otherwise. */
const ALONE = {
  nameEn: null,
  organisationNumber: null,
  parentId: null,
  targetDays: 7,
  limitDays: 14,
  fourEyes: true,
  fourEyesDecision: null,
  namingYears: 10,
  demonstration: false,
  closedOn: null,
};

/** What a body takes over from the one above it when it is opened. */
function inherited(parent: PublicBody): Partial<PublicBody> {
  const { id, targetDays, limitDays, fourEyes, fourEyesDecision, namingYears, demonstration } = parent;
  return { parentId: id, targetDays, limitDays, fourEyes, fourEyesDecision, namingYears, demonstration };
}

// One that is none is kept as written, for the rules to refuse.
function canonical(number: string | null): string | null {
  return number === null ? null : (identifierValue(IdentifierScheme.SE_ORGNR, number) ?? number);
}

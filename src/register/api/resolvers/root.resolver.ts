import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { readChanges } from '../../queries/changes.queries.js';
import { findCheckpoint } from '../../queries/checkpoint.queries.js';
import { readCoverage } from '../../queries/coverage.queries.js';
import { readNilReturns } from '../../queries/nil-returns.queries.js';
import { findNode } from '../../queries/nodes.queries.js';
import { describeRegister } from '../../queries/register.queries.js';
import { findTombstone } from '../../queries/tombstones.queries.js';
import { ChangesInput, CoverageInput, NilReturnsInput } from '../../questions/list.inputs.js';
import type { Reading } from '../../reading/reading.js';
import { CheckpointRecord } from '../../records/checkpoint.record.js';
import { ChangeConnectionRecord, NilReturnConnectionRecord } from '../../records/connections.record.js';
import { CoverageRecord } from '../../records/coverage.record.js';
import { NodeRecord } from '../../records/node.record.js';
import { RegisterRecord } from '../../records/register.record.js';
import { TombstoneRecord } from '../../records/tombstone.record.js';

/** Questions about the register as a whole. */
@Resolver()
export class RootResolver {
  constructor(private readonly configuration: Configuration) {}

  @Query(() => RegisterRecord, { description: 'What this register is, who keeps it, and how much is in it.' })
  register(@Context('reading') reading: Reading) {
    return describeRegister(reading, this.configuration);
  }

  @Query(() => TombstoneRecord, {
    nullable: true,
    description: 'What remains of a withdrawn record, by its id or by its reference. Give one of the two.',
  })
  tombstone(
    @Context('reading') reading: Reading,
    @Args('id', { type: () => ID, nullable: true, description: 'Id of the record.' }) id?: string | null,
    @Args('reference', { type: () => String, nullable: true, description: 'Reference of the record.' })
    reference?: string | null,
  ) {
    return findTombstone(reading, { id, reference });
  }

  @Query(() => NilReturnConnectionRecord, {
    description: 'The statements that there was nothing to report, the latest period first.',
  })
  nilReturns(
    @Context('reading') reading: Reading,
    @Args({ type: () => NilReturnsInput }) input: Readonly<NilReturnsInput>,
  ) {
    return readNilReturns(reading, input);
  }

  @Query(() => [CoverageRecord], {
    description:
      'How completely the public bodies report, by body and month; months without anything are left out.',
  })
  coverage(
    @Context('reading') reading: Reading,
    @Args({ type: () => CoverageInput }) input: Readonly<CoverageInput>,
  ) {
    return readCoverage(reading, input);
  }

  @Query(() => ChangeConnectionRecord, {
    description:
      'The change log: every version of every record in the order they became public. To keep a copy equal to the ' +
      'register, go on from the cursor of the last change that it has.',
  })
  changes(
    @Context('reading') reading: Reading,
    @Args({ type: () => ChangesInput }) input: Readonly<ChangesInput>,
  ) {
    return readChanges(reading, input);
  }

  @Query(() => CheckpointRecord, {
    nullable: true,
    description: 'The newest signed statement of what the register contains; null while none was made.',
  })
  checkpoint(@Context('reading') reading: Reading) {
    return findCheckpoint(reading);
  }

  @Query(() => NodeRecord, { nullable: true, description: 'A record of any kind, by its id.' })
  node(
    @Context('reading') reading: Reading,
    @Args('id', { type: () => ID, description: 'Id of the record.' }) id: string,
  ) {
    return findNode(reading, id);
  }
}

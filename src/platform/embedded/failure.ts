import { OperatorFault } from '../errors/operator-fault.js';

/** The embedded database cannot do what was asked. */
export class EmbeddedFailure extends OperatorFault {}

/** Another server has this data directory: two would publish over each other. */
export class AlreadyServed extends EmbeddedFailure {
  constructor(dataDir: string) {
    super(
      `Another Dagsljus server is already running on ${dataDir}. ` +
        'Stop it first, or give this one a directory of its own in DAGSLJUS_DATA_DIR.',
    );
  }
}

import { Role } from '../../../words/body-words.js';

/** Who may write meetings down. */
export const RECORDING = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.IMPORTER] as const;

/** Who sees meetings at all. */
export const READING = [...RECORDING, Role.AUDITOR] as const;

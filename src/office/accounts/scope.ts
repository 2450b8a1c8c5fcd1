import { registerEnumType } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import { OfficeSchema } from '../office-schema.js';

/** What a bearer token may be used for. A token never may more than its account. */
export enum Scope {
  READ = 'READ',
  RECORD = 'RECORD',
  REVIEW = 'REVIEW',
  PUBLISH = 'PUBLISH',
  REGISTER = 'REGISTER',
  ADMINISTER = 'ADMINISTER',
  IMPORT = 'IMPORT',
}

registerEnumType(Scope, {
  name: 'Scope',
  registerIn: () => OfficeSchema,
  description: 'What a bearer token may be used for. A token never may more than its account.',
  valuesMap: {
    READ: { description: 'Read all that the account may read' },
    RECORD: { description: 'Record meetings and send them to review' },
    REVIEW: { description: 'Return meetings to their recorders' },
    PUBLISH: { description: 'Review, publish and correct' },
    REGISTER: { description: 'Decide on names, redaction, delay and merging' },
    ADMINISTER: { description: 'Keep accounts, bodies and settings' },
    IMPORT: { description: 'Hand in drafts' },
  },
});

/** The roles that a scope lets a token use. `READ` uses them all, but changes nothing. */
export const rolesOfScope: Readonly<Record<Scope, readonly Role[]>> = {
  READ: Object.values(Role),
  RECORD: [Role.RECORDER],
  REVIEW: [Role.PUBLISHER],
  PUBLISH: [Role.PUBLISHER],
  REGISTER: [Role.REGISTRAR],
  ADMINISTER: [Role.ADMINISTRATOR],
  IMPORT: [Role.IMPORTER],
};

/** The scopes that suffice to change something that a role may change, unless the operation names its own. */
export const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  RECORDER: [Scope.RECORD],
  PUBLISHER: [Scope.PUBLISH],
  REGISTRAR: [Scope.REGISTER],
  ADMINISTRATOR: [Scope.ADMINISTER],
  IMPORTER: [Scope.IMPORT],
  AUDITOR: [],
};

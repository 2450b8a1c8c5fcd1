import { Role } from '../../words/body-words.js';

/** Somebody with an account, who holds one role in the whole region. */
export interface CastAccount {
  username: string;
  displayName: string;
  role: Role;
  /** The officials whose meetings they record. */
  delegatedBy: readonly string[];
}

/** Who works with the demonstration register. What they are called says what they do. */
export const accounts = {
  rut: {
    username: 'rut.registrerare',
    displayName: 'Rut Registrerare',
    role: Role.RECORDER,
    delegatedBy: [
      'exempelius',
      'jamforelius',
      'bokstavsson',
      'modellander',
      'figursson',
      'rollspelare',
      'demosson',
    ],
  },
  hugo: {
    username: 'hugo.handlaggare',
    displayName: 'Hugo Handläggare',
    role: Role.RECORDER,
    delegatedBy: [
      'fantasisson',
      'antagandahl',
      'gissningsdotter',
      'latsasberg',
      'tankstrom',
      'hypotesdotter',
    ],
  },
  pia: { username: 'pia.publicist', displayName: 'Pia Publicist', role: Role.PUBLISHER, delegatedBy: [] },
  greta: {
    username: 'greta.granskare',
    displayName: 'Greta Granskare',
    role: Role.PUBLISHER,
    delegatedBy: [],
  },
  rolf: {
    username: 'rolf.registeransvarig',
    displayName: 'Rolf Registeransvarig',
    role: Role.REGISTRAR,
    delegatedBy: [],
  },
  adam: {
    username: 'adam.administrator',
    displayName: 'Adam Administratör',
    role: Role.ADMINISTRATOR,
    delegatedBy: [],
  },
  rita: { username: 'rita.revisor', displayName: 'Rita Revisor', role: Role.AUDITOR, delegatedBy: [] },
} satisfies Readonly<Record<string, CastAccount>>;

export type AccountKey = keyof typeof accounts;

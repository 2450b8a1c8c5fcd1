import { Ground } from '../../words/register-words.js';
import type { Condition, Disclosure } from './disclosure.js';

export const published: Disclosure = { to: 'PUBLIC' };

export const internal: Disclosure = {
  to: 'OFFICE',
  why: { sv: 'Behövs bara för det egna arbetet', en: 'Needed only for the work itself' },
};

export const whoDidWhat: Disclosure = {
  to: 'OFFICE',
  why: {
    sv: 'Vem som gjorde vad syns bara i den interna loggen',
    en: 'Who did what is seen in the audit log alone',
  },
};

export const protectsPeople: Disclosure = {
  to: 'OFFICE',
  why: { sv: 'Skyddar enskilda', en: 'Protects individuals' },
};

/** A person's name: elected officials and managers by name, others only with a recorded basis. */
const named: Condition = {
  name: 'NAMED',
  ground: Ground.PERSONAL_DATA,
  why: {
    sv: 'Förtroendevalda och chefer med namn; andra bara om en grund för publicering är antecknad',
    en: 'Elected officials and managers by name; others only where a basis for publishing is recorded',
  },
};

/** What would tell the content of a document that is confidential. */
const notConfidential: Condition = {
  name: 'NOT_CONFIDENTIAL',
  ground: Ground.SECRECY,
  why: {
    sv: 'Bara om handlingen inte är sekretessbelagd',
    en: 'Only where the document is not confidential',
  },
};

export const publishedIfNamed: Disclosure = { to: 'PUBLIC', on: named };
export const publishedIfOpen: Disclosure = { to: 'PUBLIC', on: notConfidential };

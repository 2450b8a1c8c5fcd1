import { messages } from '../../platform/language/message.js';

/** Why the public side does not answer a request, before anyone has looked at what is asked. */
export const doorMessages = messages('door', {
  tooManyRequests: {
    sv: 'Högst {max, number} frågor i minuten. Vänta så många sekunder som Retry-After säger.',
    en: 'At most {max, number} requests a minute. Wait for as many seconds as Retry-After says.',
  },
  tooManyAtOnce: {
    sv: 'Högst {max, number} frågor på en gång. Vänta på svaren.',
    en: 'At most {max, number} requests at once. Wait for the answers.',
  },
  tooDear: {
    sv: 'Frågorna har kostat mer än {max, number}. Vänta så många sekunder som Retry-After säger.',
    en: 'The questions have cost more than {max, number}. Wait for as many seconds as Retry-After says.',
  },
  outOfTime: {
    sv: 'Svaret tog för lång tid. Fråga om mindre, till exempel om en kortare period.',
    en: 'The answer took too long. Ask for less, for example for a shorter period.',
  },
  busy: {
    sv: 'Registret är upptaget just nu.',
    en: 'The register is busy right now.',
  },
  method: {
    sv: 'Här kan man använda {methods}.',
    en: 'Use {methods} here.',
  },
});

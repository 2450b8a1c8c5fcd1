import type { Configuration } from './configuration.js';
import { whole } from './readers.js';
import type { Variable } from './variable.js';

type Names =
  | 'reportAnswerDays'
  | 'reportAddressDays'
  | 'reportDays'
  | 'limitClientReportsPerHour'
  | 'limitReportsPerHour';

/** The settings of what the public reports as wrong. */
export const reportVariables: { readonly [Key in Names]: Variable<Configuration[Key]> } = {
  reportAnswerDays: {
    name: 'REPORT_ANSWER_DAYS',
    description: 'Within how many days whoever reports a fault gets an answer; three for personal data',
    fallback: '14',
    read: whole(1, 365),
  },
  reportAddressDays: {
    name: 'REPORT_ADDRESS_DAYS',
    description: 'How many days after the answer the e-mail address of whoever reported is deleted',
    fallback: '30',
    read: whole(0, 3650),
  },
  reportDays: {
    name: 'REPORT_DAYS',
    description:
      'How many days after the answer a report is deleted with its answer, as your schedule says; 0 keeps it',
    fallback: '0',
    read: whole(0, 36_500),
  },
  limitClientReportsPerHour: {
    name: 'LIMIT_CLIENT_REPORTS_PER_HOUR',
    description: 'How many faults one client may report in an hour; 0 for no limit',
    fallback: '10',
    read: whole(0, 1_000_000),
  },
  limitReportsPerHour: {
    name: 'LIMIT_REPORTS_PER_HOUR',
    description: 'How many faults all clients together may report in an hour; 0 for no limit',
    fallback: '200',
    read: whole(0, 1_000_000),
  },
};

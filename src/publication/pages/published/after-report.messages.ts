import { messages } from '../../../platform/language/message.js';

/** What begins the reason of an act that a report from the public led to. */
export const afterReportMessages = messages('afterReport', {
  reason: { sv: 'Efter en anmälan från allmänheten: ', en: 'After a report from the public: ' },
});

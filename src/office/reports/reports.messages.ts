import { messages } from '../../platform/language/message.js';

/** What is refused to officials who see to reports. */
export const officeReportMessages = messages('officeReport', {
  unknown: {
    sv: 'Anmälan finns inte, eller så hör den till en organisation som du inte arbetar för.',
    en: 'The report does not exist, or belongs to a public body that you do not work for.',
  },
  notYours: {
    sv: 'Den här anmälan svarar publicerare och registeransvariga på. Du får läsa den.',
    en: 'Publishers and registrars answer this report. You may read it.',
  },
  answered: { sv: 'Anmälan är redan besvarad.', en: 'The report has been answered already.' },
  chooseOutcome: { sv: 'Välj vad som blev av anmälan.', en: 'Choose what became of the report.' },
  bodyUnknown: { sv: 'Välj en organisation.', en: 'Choose a public body.' },
});

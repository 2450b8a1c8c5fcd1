import { messages } from '../../platform/language/message.js';

/** Why a destruction is refused. */
export const retentionMessages = messages('retention', {
  nothing: {
    sv: 'Det finns inget sådant som är äldre än den dagen. Välj en senare dag eller något annat att gallra.',
    en: 'There is nothing of that kind older than that day. Choose a later day, or something else to destroy.',
  },
  dayImpossible: {
    sv: 'Skriv en dag som finns, till exempel 2026-01-31.',
    en: 'Give a day that exists, such as 2026-01-31.',
  },
  dayToCome: { sv: 'Välj i dag eller en tidigare dag.', en: 'Choose today or an earlier day.' },
  dayBeforeList: {
    sv: 'Listan gjordes {day}, så beslutet kan inte vara äldre än så.',
    en: 'The list was made on {day}: no decision on it can be older than that.',
  },
  otherCount: {
    sv: 'Det stämmer inte: i listan finns {things, plural, one {# möte} other {# möten}}. Skriv antalet så som det står där.',
    en: 'That is not right: the list has {things, plural, one {# meeting} other {# meetings}}. Type the number that stands there.',
  },
  otherState: {
    sv: 'Det har redan gjorts, eller så är det inte dags för det än.',
    en: 'That has been done already, or its turn has not come.',
  },
  otherList: {
    sv: 'Inget är förstört. Något i listan har ändrats sedan den gjordes, så beslutet gäller inte det som finns nu. Gör en ny lista och anteckna beslutet om den.',
    en: 'Nothing is destroyed. Something on the list has changed since it was made, so the decision is not about what is there now. Make a new list, and record the decision on it.',
  },
});

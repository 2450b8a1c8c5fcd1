import { messages } from '../../../platform/language/message.js';

export const checkMessages = messages('check', {
  title: { sv: 'Kontrollera innan du skickar', en: 'Check before sending' },
  intro: {
    sv: 'Så här kommer alla att se mötet. Vid sidan av eller under står det som stannar hos er.',
    en: 'This is the meeting as everyone will see it. Beside or below it is what stays with you.',
  },
  inside: { sv: 'Det här stannar hos er', en: 'What stays inside' },
  nothingInside: {
    sv: 'Inget av det du har skrivit stannar inne.',
    en: 'Nothing that you wrote stays inside.',
  },
  send: { sv: 'Skicka för granskning', en: 'Send for review' },
  sent: {
    sv: 'Skickat för granskning. {follows}',
    en: 'Sent for review. {follows}',
  },
  reviewers: {
    sv: 'Det granskas av {names}.',
    en: 'It will be reviewed by {names}.',
  },
  reviewerOf: { sv: 'någon av {names}', en: 'one of {names}' },
  noReviewer: {
    sv: 'Ingen kan granska det ännu. Be er administratör ge någon rollen.',
    en: 'Nobody can review it yet. Ask your administrator to give somebody the role.',
  },
  due: {
    sv: 'Det ska vara publicerat senast {day}.',
    en: 'It is to be published by {day}.',
  },
  cameBack: { sv: 'Mötet kom tillbaka', en: 'The meeting came back' },
  returned: { sv: 'Granskaren lämnade tillbaka det', en: 'The reviewer returned it' },
  state: { sv: 'Läge: {state}', en: 'State: {state}' },
  fillIn: { sv: 'Fyll i det som saknas', en: 'Fill in what is missing' },
  cannotSend: {
    sv: 'När det som står ovan är ändrat kan du skicka mötet för granskning.',
    en: 'When what stands above is changed, you can send the meeting for review.',
  },
});

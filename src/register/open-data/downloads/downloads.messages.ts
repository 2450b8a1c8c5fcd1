import { messages } from '../../../platform/language/message.js';

/** Why a filtered file is not made right now. */
export const downloadMessages = messages('download', {
  tooMany: {
    sv: 'Just nu görs {max, number} sådana filer, och fler blir det inte på en gång. Försök igen om en liten stund.',
    en: 'Right now {max, number} such files are being made, and there are never more at once. Try again in a moment.',
  },
  tooManyOfYours: {
    sv: 'Högst {max, number} sådana filer på en gång för samma hämtare. Vänta tills en av dem är hämtad.',
    en: 'At most {max, number} such files at once for one client. Wait until one of them has been fetched.',
  },
});

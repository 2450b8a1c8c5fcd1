import { messages } from '../../platform/language/message.js';

export const letterboxFrameMessages = messages('letterboxFrame', {
  home: { sv: 'Till registret', en: 'To the register' },
  otherLanguage: { sv: 'In English', en: 'På svenska' },
});

import { messages } from '../../../platform/language/message.js';

/** What could be better in the description of a meeting, in plain words. */
export const purposeAdviceMessages = messages('purposeAdvice', {
  phrase: {
    sv: '”{phrase}” säger inte vad det gällde. Skriv vilken fråga, plats eller summa det handlade om.',
    en: '“{phrase}” does not say what it was about. Write which matter, place or sum it concerned.',
  },
  actorMissing: {
    sv: 'Det framgår inte vem som ville något. Börja till exempel med ”Bolaget ville att …” eller ”Regionen bad …”.',
    en: 'It does not say who wanted something. Begin for example with “The company wanted …” or “The region asked …”.',
  },
  askMissing: {
    sv: 'Det framgår inte vad någon ville ha gjort. Skriv vad de begärde, föreslog eller motsatte sig – eller att de bara informerade, och om vad.',
    en: 'It does not say what anyone wanted done. Write what they asked for, proposed or opposed – or that they only informed, and about what.',
  },
  repeated: {
    sv: 'Nästan samma beskrivning står i ett tidigare möte: ”{title}”. Skriv vad som var nytt den här gången.',
    en: 'Nearly the same description stands in an earlier meeting: “{title}”. Write what was new this time.',
  },
  person: {
    sv: 'Texten tycks nämna en person vid namn: {name}. Skriv funktionen i stället; namn hör hemma bland deltagarna.',
    en: 'The text seems to name a person: {name}. Write the function instead; names belong among the participants.',
  },
  abbreviations: {
    sv: 'Många förkortningar: {list}. Skriv ut dem en gång, så att fler förstår.',
    en: 'Many abbreviations: {list}. Write them out once, so that more people understand.',
  },
  shouting: {
    sv: 'Texten är skriven med stora bokstäver. Vanliga bokstäver är lättare att läsa.',
    en: 'The text is written in capitals. Ordinary letters are easier to read.',
  },
});

import { messages } from '../../../platform/language/message.js';

/** Organisations that are not the same, though they look alike. */
export const differentOrganisationMessages = messages('differentOrganisation', {
  title: { sv: 'Är {one} och {other} olika?', en: 'Are {one} and {other} different?' },
  button: { sv: 'Ja, de är olika', en: 'Yes, they are different' },
  mark: { sv: 'Inte samma', en: 'Not the same' },
  noMore: {
    sv: 'De föreslås inte längre som dubbletter av varandra, och de kan inte slås ihop av misstag.',
    en: 'They are no longer suggested as duplicates of each other, and cannot be merged by mistake.',
  },
  whenMerged: {
    sv: 'Slås någon av dem ihop med en tredje gäller det den också.',
    en: 'If either is merged with a third one, it holds for that one too.',
  },
  canUndo: {
    sv: 'Ingenting blir offentligt, och du kan ta tillbaka det när du vill.',
    en: 'Nothing becomes public, and you can take it back at any time.',
  },
  reason: { sv: 'Vad skiljer dem åt?', en: 'What tells them apart?' },
  reasonHint: {
    sv: 'Frivilligt, och bara för kollegor. Till exempel: En förening i Västerås och en i Växjö.',
    en: 'Optional, and for colleagues only. For example: One association in Västerås, one in Växjö.',
  },
  done: {
    sv: 'De är markerade som olika och föreslås inte igen.',
    en: 'They are marked as different and will not be suggested again.',
  },
  list: { sv: 'Markerade som olika', en: 'Marked as different' },
  listMore: {
    sv: 'De här liknar varandra, men någon har sett efter: det är olika organisationer.',
    en: 'These look alike, but somebody has looked: they are different organisations.',
  },
  none: {
    sv: 'Inga organisationer är markerade som olika. Det gör du bland möjliga dubbletter, när två liknar varandra men inte är samma.',
    en: 'No organisations are marked as different. You do that among the possible duplicates, when two look alike but are not the same.',
  },
  madeAt: { sv: 'Markerades', en: 'Marked' },
  action: { sv: 'Åtgärd', en: 'Action' },
  end: { sv: 'Ta tillbaka', en: 'Take back' },
  ended: {
    sv: 'Markeringen är borttagen. De kan föreslås som dubbletter igen.',
    en: 'The mark is gone. They may be suggested as duplicates again.',
  },
  isMarked: {
    sv: 'De här två är markerade som olika. Vill du slå ihop dem ändå får markeringen först tas tillbaka.',
    en: 'These two are marked as different. To merge them all the same, take the mark back first.',
  },
});

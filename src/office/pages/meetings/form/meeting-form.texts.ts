import type { FieldText } from '../../../../platform/pages/forms/form.js';
import { topicChoiceMessages } from '../../topics/topic-choice.messages.js';
import { meetingFormMessages as m } from './meeting-form.messages.js';
import { rareFieldMessages as rare } from './rare-fields.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

const participantTexts: Texts = {
  '/participants': { label: m.who },
  '/participants/*': { label: m.person },
  '/participants/*/who': { label: m.organisation, hint: m.organisationHint },
  '/participants/*/whoName': { label: m.newName },
  '/participants/*/whoKind': { label: m.newKind },
  '/participants/*/whoNumber': { label: m.newNumber, hint: m.newNumberHint },
  '/participants/*/functionSv': { label: m.function, hint: m.functionHint },
  '/participants/*/headcount': { label: m.headcount },
  '/participants/*/role': { label: m.role },
  '/participants/*/behalf': { label: m.behalf, hint: m.behalfHint },
  '/participants/*/behalfName': { label: m.newName },
  '/participants/*/behalfKind': { label: m.newKind },
  '/participants/*/behalfNumber': { label: m.newNumber, hint: m.newNumberHint },
  '/participants/*/name': { label: m.name },
  '/participants/*/nameBasis': { label: m.nameBasis },
  '/participants/*/nameCitation': { label: m.nameCitation },
  '/participants/*/withheldGround': { label: rare.withheldGround, hint: rare.withheldGroundHint },
  '/participants/*/functionEn': { label: rare.functionEn },
  '/participants/*/capacity': { label: rare.capacity, hint: rare.capacityHint },
  '/participants/*/unitName': { label: rare.unitName, hint: rare.unitNameHint },
};

const lineTexts: Texts = {
  '/asks': { label: m.asks },
  '/asks/*': { label: m.ask },
  '/asks/*/text': { label: m.askText },
  '/asks/*/side': { label: m.askSide },
  '/asks/*/positionTaken': { label: m.askPosition },
  '/asks/*/issueId': { label: m.askIssue },
  '/nothingAsked': { label: m.nothingAsked },
  '/gifts': { label: m.gifts },
  '/gifts/*': { label: m.gift },
  '/gifts/*/description': { label: m.giftDescription },
  '/gifts/*/direction': { label: m.giftDirection },
  '/gifts/*/donor': { label: m.giftDonor },
  '/gifts/*/value': { label: m.giftValue, hint: m.giftValueHint },
  '/gifts/*/currency': { label: m.giftCurrency },
  '/noGifts': { label: m.noGifts },
  '/decisionReferences': { label: m.decisions },
  '/decisionReferences/*': { label: m.decision },
  '/decisionReferences/*/kind': { label: m.decisionKind },
  '/decisionReferences/*/reference': { label: m.decisionReference },
  '/decisionReferences/*/title': { label: m.decisionTitle },
  '/decisionReferences/*/url': { label: m.url },
  '/documents': { label: m.documents },
  '/documents/*': { label: m.document },
  '/documents/*/title': { label: m.documentTitle },
  '/documents/*/kind': { label: m.documentKind },
  '/documents/*/providedBy': { label: m.documentBy },
  '/documents/*/shared': { label: m.documentWhen },
  '/documents/*/publicity': { label: m.publicity },
  '/documents/*/caseNumber': { label: m.caseNumber },
  '/documents/*/url': { label: m.url },
  '/documents/*/ground': { label: m.ground, hint: m.groundHint },
};

/** What the fields of a meeting are called. */
export const meetingFormTexts: Texts = {
  '/publicBodyId': { label: m.body },
  '/title': { label: m.title, hint: m.titleHint },
  '/purpose': { label: m.purpose, hint: m.purposeHint },
  '/date': { label: m.date },
  '/endDate': { label: m.endDate, hint: m.endDateHint },
  '/datePrecision': { label: m.datePrecision },
  '/startsAt': { label: m.startsAt },
  '/endsAt': { label: m.endsAt },
  '/direction': { label: m.direction },
  '/initiatedBy': { label: m.initiatedBy },
  '/channel': { label: m.channel },
  '/place': { label: m.place },
  '/municipality': { label: m.municipality },
  '/country': { label: rare.country, hint: rare.countryHint },
  '/keywords': { label: rare.keywords, hint: rare.keywordsHint },
  '/linkedMeetingIds': { label: rare.links, hint: rare.linksHint },
  '/linkedMeetingIds/find': { label: rare.findLink, hint: rare.findLinkHint },
  '/topicCodes': { label: m.topics, hint: topicChoiceMessages.hint },
  '/issueIds': { label: m.issueIds },
  '/outcomeKind': { label: m.outcomeKind },
  '/outcomeText': { label: m.outcomeText },
  '/language': { label: m.language },
  '/series': { label: m.series, hint: m.seriesHint },
  '/internalNote': { label: m.internalNote, hint: m.internalNoteHint },
  ...participantTexts,
  ...lineTexts,
};

/** The field that shows what a pointer is about: the form asks for names where the register keeps ids. */
export function shownField(pointer: string): string {
  return pointer
    .replace(/^(\/(?:topicCodes|issueIds|keywords|linkedMeetingIds))\/\d+$/, '$1')
    .replace(/\/(?:officialId|organisationId|organisationName|postId)$/, '/who')
    .replace(/\/onBehalfOfId$/, '/behalf');
}

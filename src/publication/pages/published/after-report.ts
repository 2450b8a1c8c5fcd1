import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { say } from '../../../platform/language/message.js';
import { afterReportMessages as texts } from './after-report.messages.js';

/** In the language of the record, what stands as the reason of somebody who comes from a report: nothing of who sent it, or of what they wrote. */
export function reasonAfterReport({ query }: Pick<OfficialVisit, 'query'>, language: string): string {
  return query.has('report') ? say(texts.reason, language === 'sv' ? 'sv' : 'en') : '';
}

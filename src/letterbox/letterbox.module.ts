import { Module } from '@nestjs/common';
import { DoorModule } from '../register/door/door.module.js';
import { PortalModule } from '../register/pages/frame/portal.module.js';
import { ReaderModule } from '../register/reading/reader.module.js';
import { RestModule } from '../register/rest/rest.module.js';
import { AlertAddresses } from './alert-addresses.js';
import { Digests } from './emails/digests.service.js';
import { EmailAlerts } from './emails/email-alerts.service.js';
import { EmailBook } from './emails/email-book.service.js';
import { EmailRequests } from './emails/email-requests.service.js';
import { EmailsController } from './emails/emails.controller.js';
import { LetterWriter } from './emails/letter-writer.service.js';
import { EventTeller } from './event-teller.service.js';
import { Matching } from './matching/matching.service.js';
import { Notices } from './matching/notices.service.js';
import { AlertPagesController } from './pages/alert-pages.controller.js';
import { AlertPages } from './pages/alert-pages.service.js';
import { ReportBook } from './reports/report-book.service.js';
import { ReportErrors } from './reports/report-errors.filter.js';
import { ReportLetterWriter } from './reports/report-letter-writer.service.js';
import { ReportLetters } from './reports/report-letters.service.js';
import { ReportPagesController } from './reports/report-pages.controller.js';
import { ReportPages } from './reports/report-pages.service.js';
import { ReportSubjects } from './reports/report-subjects.service.js';
import { Reports } from './reports/reports.service.js';
import { SavedSearches } from './searches/saved-searches.service.js';
import { SearchWords } from './searches/search-words.service.js';
import { AskingLimits } from './way-in/asking-limits.js';
import { LetterboxConnections } from './way-in/letterbox-connections.js';
import { Deliveries } from './webhooks/deliveries.service.js';
import { Outgoing } from './webhooks/outgoing.service.js';
import { WebhookBook } from './webhooks/webhook-book.service.js';
import { WebhookRequests } from './webhooks/webhook-requests.service.js';
import { WebhookSender } from './webhooks/webhook-sender.service.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { Webhooks } from './webhooks/webhooks.service.js';

const emails = [EmailAlerts, EmailRequests, EmailBook, LetterWriter, Digests, AlertPages, AlertAddresses];
const webhooks = [Webhooks, WebhookRequests, WebhookSender, WebhookBook, Outgoing, Deliveries];
const reports = [
  Reports,
  ReportSubjects,
  ReportPages,
  ReportErrors,
  ReportBook,
  ReportLetterWriter,
  ReportLetters,
];

/** Tells those who want to be told, programs by webhooks and people by e-mail; and takes what the public says is wrong. */
@Module({
  imports: [ReaderModule, RestModule, DoorModule, PortalModule],
  controllers: [WebhooksController, EmailsController, AlertPagesController, ReportPagesController],
  providers: [
    LetterboxConnections,
    AskingLimits,
    SavedSearches,
    SearchWords,
    EventTeller,
    Matching,
    Notices,
    ...webhooks,
    ...emails,
    ...reports,
  ],
})
export class LetterboxModule {}

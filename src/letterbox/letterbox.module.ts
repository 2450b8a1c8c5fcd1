import { Module } from '@nestjs/common';
import { ReaderModule } from '../register/reading/reader.module.js';
import { RestModule } from '../register/rest/rest.module.js';
import { EventTeller } from './event-teller.service.js';
import { Matching } from './matching/matching.service.js';
import { Notices } from './matching/notices.service.js';
import { SavedSearches } from './searches/saved-searches.service.js';
import { AskingLimits } from './way-in/asking-limits.js';
import { LetterboxConnections } from './way-in/letterbox-connections.js';
import { Deliveries } from './webhooks/deliveries.service.js';
import { Outgoing } from './webhooks/outgoing.service.js';
import { WebhookBook } from './webhooks/webhook-book.service.js';
import { WebhookRequests } from './webhooks/webhook-requests.service.js';
import { WebhookSender } from './webhooks/webhook-sender.service.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { Webhooks } from './webhooks/webhooks.service.js';

const webhooks = [Webhooks, WebhookRequests, WebhookSender, WebhookBook, Outgoing, Deliveries];

/** Tells those who want to be told: programs by webhooks, people by e-mail. */
@Module({
  imports: [ReaderModule, RestModule],
  controllers: [WebhooksController],
  providers: [LetterboxConnections, AskingLimits, SavedSearches, EventTeller, Matching, Notices, ...webhooks],
})
export class LetterboxModule {}

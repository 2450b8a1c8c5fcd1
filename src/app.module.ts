import { type DynamicModule, Module } from '@nestjs/common';
import { LetterboxModule } from './letterbox/letterbox.module.js';
import { AccountsModule } from './office/accounts/accounts.module.js';
import { OfficeApiModule } from './office/api/office-api.module.js';
import { BodiesModule } from './office/bodies/bodies.module.js';
import { CalendarModule } from './office/calendar/calendar.module.js';
import { ChangesModule } from './office/changes/changes.module.js';
import { ImportsModule } from './office/imports/imports.module.js';
import { IssuesModule } from './office/issues/issues.module.js';
import { MeetingsModule } from './office/meetings/meetings.module.js';
import { OfficePagesModule } from './office/pages/office-pages.module.js';
import { OrganisationsModule } from './office/organisations/organisations.module.js';
import { RemindersModule } from './office/reminders/reminders.module.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';
import { PublicationImportPagesModule } from './publication/pages/imports/import-pages.module.js';
import { PrivacyPagesModule } from './publication/pages/privacy/privacy-pages.module.js';
import { PublishingPageModule } from './publication/pages/publishing/publishing-page.module.js';
import { PublicationPagesModule } from './publication/pages/publication-pages.module.js';
import { ReportPagesModule } from './publication/pages/reports/report-pages.module.js';
import { PublicationModule } from './publication/publication.module.js';
import { RetentionPagesModule } from './publication/pages/retention/retention-pages.module.js';
import { PublicApiModule } from './register/api/public-api.module.js';
import { ExplorerModule } from './register/explorer/explorer.module.js';
import { FeedsModule } from './register/feeds/feeds.module.js';
import { HistoryModule } from './register/history/history.module.js';
import { CatalogueModule } from './register/open-data/catalogue/catalogue.module.js';
import { DictionaryModule } from './register/open-data/dictionary/dictionary.module.js';
import { OpenDataModule } from './register/open-data/open-data.module.js';
import { AboutPagesModule } from './register/pages/about-pages.module.js';
import { PagesModule } from './register/pages/pages.module.js';
import { RestModule } from './register/rest/rest.module.js';

/** What officials work with; their API has the operations of each. */
const office = [
  ChangesModule,
  AccountsModule,
  BodiesModule,
  OrganisationsModule,
  IssuesModule,
  MeetingsModule,
  ImportsModule,
  PublicationModule,
];

/** The one list of what is in the register. */
@Module({})
export class AppModule {
  static forRoot(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(surroundings),
        ...office,
        OfficeApiModule.of(...office),
        OfficePagesModule,
        PublicationPagesModule,
        RetentionPagesModule,
        PublicationImportPagesModule,
        PrivacyPagesModule,
        PublishingPageModule,
        ReportPagesModule,
        CalendarModule,
        RemindersModule,
        PublicApiModule,
        PagesModule,
        AboutPagesModule,
        ExplorerModule,
        RestModule,
        OpenDataModule,
        LetterboxModule,
        CatalogueModule,
        DictionaryModule,
        HistoryModule,
        FeedsModule,
      ],
    };
  }
}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { KeptForm } from '../kept-forms/kept-form.entity.js';
import { KeptForms } from '../kept-forms/kept-forms.service.js';
import { ReportsModule } from '../../reports/reports.module.js';
import { AcceptedErrors } from './accepted-errors.filter.js';
import { FormCookie } from './form-cookie.js';
import { MenuCounts } from './menu-counts.service.js';
import { PageErrors } from './page-errors.filter.js';
import { PageInterceptor } from './page.interceptor.js';
import { Visits } from './visits.service.js';

/** What every controller of pages needs: whoever has `@OfficePages` imports this. */
@Module({
  imports: [TypeOrmModule.forFeature([KeptForm]), AccountsModule, ReportsModule],
  providers: [FormCookie, MenuCounts, Visits, KeptForms, PageInterceptor, PageErrors, AcceptedErrors],
  exports: [Visits, KeptForms, PageInterceptor, PageErrors, AcceptedErrors],
})
export class FrameModule {}

import { applyDecorators, Controller, UseFilters, UseInterceptors } from '@nestjs/common';
import { PageErrors } from './page-errors.filter.js';
import { PageInterceptor } from './page.interceptor.js';

/**
 * A controller of pages at `/office/<path>`: each handler says by `@Allows…` who may come, takes the `@Visiting()` visit,
 * and returns an `OfficeAnswer`. Forms are POST, carry a token, and answer with `SeeOther` or with themselves.
 */
export const OfficePages = (path = '') =>
  applyDecorators(
    Controller(path ? `office/${path}` : 'office'),
    UseInterceptors(PageInterceptor),
    UseFilters(PageErrors),
  );

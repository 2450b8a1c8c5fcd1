import { applyDecorators, Controller, UseFilters } from '@nestjs/common';
import { inBoth } from './portal-addresses.js';
import { PortalErrors } from './portal-errors.filter.js';

/** Pages of the portal below an address, in both languages. The address is opened by `PortalPlaces`. */
export function PortalPages(path: string): ClassDecorator {
  return applyDecorators(Controller(inBoth(path)), UseFilters(PortalErrors));
}

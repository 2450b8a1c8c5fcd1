import { Jobs } from '../../src/platform/jobs/jobs.service.js';
import type { TestApp } from './test-app.js';

/**
 * Does every job whose time has come by the test's clock, one after the other, those that they add too; their names. No
 * test's server works on its queue by itself.
 */
export function doJobs(register: TestApp, ...only: string[]): Promise<string[]> {
  return register.app.get(Jobs, { strict: false }).runDue(only.length > 0 ? only : undefined);
}

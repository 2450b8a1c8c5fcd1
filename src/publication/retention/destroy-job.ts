/** Destroys for good what was decided on. */
export const DESTROY_JOB = 'retention.destroy';

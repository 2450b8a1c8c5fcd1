/** What has to be done when something was taken out of the register. Its payload: `{ seq }`, the newest entry that did. */
export const REMOVALS_JOB = 'snapshots.removals';

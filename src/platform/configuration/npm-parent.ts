const parent = process.ppid;

/** Whether `npm start` started this process and is gone since. */
export function hasLostNpm(): boolean {
  return process.env['npm_lifecycle_event'] === 'start' && process.ppid !== parent;
}

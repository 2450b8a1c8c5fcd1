/** Makes the files of the open data as the register is now, if they are not so already. */
export const TODAY_JOB = 'snapshots.today';

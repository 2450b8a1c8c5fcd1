/** The time zone that days are counted in. */
export const TIME_ZONE = 'Europe/Stockholm';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The calendar day (YYYY-MM-DD) and the time (HH:MM) in Stockholm at an instant. */
export function stockholmTime(at: Date): { day: string; time: string } {
  const [day = '', time = ''] = format.format(at).split(' ');
  return { day, time };
}

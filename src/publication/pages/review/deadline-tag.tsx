import type { Deadline } from './deadline.rules.js';

/** How much time is left, and until which day. */
export function DeadlineTag({ deadline: { words, day, late } }: { deadline: Deadline }) {
  return (
    <>
      <span class="ds-tag" data-color={late ? 'danger' : 'neutral'}>
        {words}
      </span>
      {day && <div class="quiet">{day}</div>}
    </>
  );
}

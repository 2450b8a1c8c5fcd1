/** The mark: the sun over the horizon. Its colours are those of the page. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path class="mark-sun" d="M6 22a10 10 0 0 1 20 0Z" />
      <path class="mark-rays" d="M16 3v5M3.5 9.5l3.8 3.2M28.5 9.5l-3.8 3.2" />
      <path class="mark-horizon" d="M2 25.5h28" />
    </svg>
  );
}

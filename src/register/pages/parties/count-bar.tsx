/** A bar beside a number, as wide as so many hundredths. The number says the same: the bar is for the eye alone. */
export function CountBar({ width }: { width: number }) {
  return (
    <svg
      class="count-bar"
      viewBox="0 0 100 2"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={width} height="2" />
    </svg>
  );
}

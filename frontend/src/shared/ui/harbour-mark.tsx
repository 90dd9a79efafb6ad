/** The sign of the product: a watch-tower above the water. */
export function HarbourMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="8" className="fill-harbour" />
      <g className="fill-on-harbour">
        <path d="M16 3.500c.5 0 .8.3.8.8v1.500c2.500.7 4.200 2.600 4.500 4.700H10.700c.3-2.100 2-4 4.500-4.700V4.300c0-.5.3-.8.8-.8z" />
        <path d="M9.300 12h13.400v1.800h-1.400V21h-2.500v-2.200a2.800 2.800 0 0 0-5.600 0V21h-2.500v-7.200H9.300z" />
      </g>
      <path
        d="M4.500 25.200c2.300-1.900 3.800-1.900 5.750 0s3.450 1.900 5.750 0 3.450-1.900 5.750 0 3.450 1.900 5.750 0"
        className="stroke-on-harbour"
        strokeWidth="2"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}

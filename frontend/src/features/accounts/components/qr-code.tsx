import { encode } from 'uqr';

/** Dark on white whatever the colours of the page: cameras read it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 3 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" className="size-52">
      <rect width={size} height={size} rx={1} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  );
}

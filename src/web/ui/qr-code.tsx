import { encode } from 'uqr';

/** White modules around the code, as the standard asks (ISO/IEC 18004: four). */
const RAND = 4;

type Props = { inhalt: string; name: string };

/**
 * A QR code as SVG, made in the browser: what it holds may be secret and leaves the page to nobody. Always dark on white,
 * since many apps read no inverted code.
 */
export function QrCode({ inhalt, name }: Props) {
  const { data, size } = encode(inhalt, { ecc: 'M', border: RAND });
  return (
    <svg className="kim-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
      <rect width={size} height={size} fill="#fff" />
      <path d={toPfad(data)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** One square of one unit per dark module. */
function toPfad(module: readonly (readonly boolean[])[]): string {
  return module
    .flatMap((reihe, y) => reihe.flatMap((dunkel, x) => (dunkel ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
}

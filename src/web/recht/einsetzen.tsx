/** A place that the operator fills in before going live. Marked, so that nobody takes it for real data. */
export function Einsetzen({ was }: { was: string }) {
  return <mark className="kim-einsetzen">[Betreiber einsetzen: {was}]</mark>;
}

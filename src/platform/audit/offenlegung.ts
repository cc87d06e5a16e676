import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import type { Kontext } from '../dienste.ts';

/** A disclosure of client data that names no basis: a fault of the program, which must not leave the house. */
export class OffenlegungOhneGrundlage extends Error {
  override name = 'OffenlegungOhneGrundlage';
}

/**
 * The last look before COMMIT (DP-C-08): what the log calls an Offenlegung of case work has the id of a consent or of a
 * named legal basis that the contract allows. An operation with one named basis gets its id here; whatever
 * else is missing ends the transaction, and nothing is answered.
 */
export function assertRechtsgrundlage({ domaene, protokoll }: Kontext): void {
  if (domaene !== 'fall' || protokoll.art !== 'OFFENLEGUNG') return;
  const erlaubt = protokoll.grundlagen ?? [];
  const [erste, ...weitere] = erlaubt;
  if (protokoll.rechtsgrundlageId === undefined && erste !== undefined && erste !== 'EINWILLIGUNG') {
    if (weitere.length === 0) protokoll.rechtsgrundlageId = RECHTSGRUNDLAGEN[erste].id;
  }
  const { rechtsgrundlageId, ereignis } = protokoll;
  if (rechtsgrundlageId === undefined) {
    throw new OffenlegungOhneGrundlage(`${ereignis} discloses without consent or legal basis`);
  }
  const benannt = erlaubt.some(
    (eine) => eine !== 'EINWILLIGUNG' && RECHTSGRUNDLAGEN[eine].id === rechtsgrundlageId,
  );
  if (!benannt && !erlaubt.includes('EINWILLIGUNG')) {
    throw new OffenlegungOhneGrundlage(`${ereignis} discloses on a basis that its contract does not name`);
  }
}

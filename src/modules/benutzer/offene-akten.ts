import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';

/** An account or role does not end silently while open Akten hang on it. The administration learns the number only. */
export function refuseOffeneAkten(anzahl: number): Ablehnung {
  const akten = anzahl === 1 ? 'Eine Akte ist' : `${anzahl} Akten sind`;
  return refuseRegel('OFFENE_AKTEN', `${akten} noch offen; diese Person ist dafür zuständig.`, {
    detail:
      'Bitten Sie die Teamleitung, sie unter „Team“, „Wechsel“ zu übergeben. Die Liste steht dort. Sperren können Sie das Konto sofort.',
    quelle: 'Fallmodell 4.2 (Übergabe); CM-21',
  });
}

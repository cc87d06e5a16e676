import type { ReactNode } from 'react';
import type { EntwurfOrt } from '#src/web/entwurf/entwurf-api.ts';
import { toEntwurfbereich } from '#src/web/entwurf/entwurf-bereich.ts';
import { EntwurfHinweis, EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import type { EntwurfStand } from '#src/web/entwurf/use-entwurf.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';

/**
 * Where the draft of a form of the Förderung lies: of this account, for this record (uuid, or `neu` for a form that
 * belongs to none). `schluessel`: tells forms apart that a record has more than once.
 */
export function toFoerderentwurf(formular: string, bezug: string, schluessel?: string): EntwurfOrt {
  return {
    bereich: schluessel === undefined ? formular : toEntwurfbereich(formular, schluessel),
    bezug,
    tuer: 'foerderung',
  };
}

/** The fields of a form with its draft: they show once the server said whether there is one. */
export function Entwurfsteil({ entwurf, children }: { entwurf: EntwurfStand; children: ReactNode }) {
  if (entwurf.laedt) return <Ladeanzeige />;
  return (
    <>
      <EntwurfHinweis entwurf={entwurf} />
      {children}
      <EntwurfStatus entwurf={entwurf} />
    </>
  );
}

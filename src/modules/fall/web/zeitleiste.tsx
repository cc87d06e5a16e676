import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { listZeitleisteRoute } from '../akte-ansicht.contract.ts';
import { formatTag } from './auswahl.ts';
import { listTexte } from './ereignis-text.ts';
import { t } from './texte.ts';

type Eintrag = Ausgabe<typeof listZeitleisteRoute>['eintraege'][number];
const GROESSE = 30;

/** The story of the Akte, the newest first: what happened when, who recorded it, what stood before. */
export function AkteZeitleiste({ akteId }: { akteId: string }) {
  const [seite, setSeite] = useState(1);
  const anfrage = { params: { akteId }, query: { seite, groesse: GROESSE } };
  const { data, error, refetch } = useLesen(listZeitleisteRoute, anfrage, { behalteAlte: true });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <Karte titel={t('akte.zeitleiste')}>
      <Zeitleiste
        eintraege={data.eintraege.map((eintrag) => ({
          id: String(eintrag.lfd),
          datum: toPlainDate(eintrag.wirksamAm),
          art: eintrag.titel,
          von: eintrag.autor,
          inhalt: <Inhalt eintrag={eintrag} />,
        }))}
      />
      <Seitenblaettern seite={seite} groesse={GROESSE} gesamt={data.gesamt} onSeite={setSeite} />
    </Karte>
  );
}

function Inhalt({ eintrag }: { eintrag: Eintrag }) {
  const { data: sitzung } = useSitzung();
  const erfasst = toTag(eintrag.erfasstAm);
  // The demo stands on a day of its own: entered „after today“ would only confuse.
  const nachgetragen = erfasst !== eintrag.wirksamAm && !(sitzung && erfasst > sitzung.stichtag);
  return (
    <>
      {listTexte(eintrag).map(({ text, sprache, richtung }) => (
        <p key={text} className="fall-text" lang={sprache} dir={richtung}>
          {text}
        </p>
      ))}
      {eintrag.codes['vomPapier'] === true ? <p className="kim-klein">{t('kontakt.vomPapier')}</p> : null}
      {nachgetragen ? (
        <p className="kim-klein">{t('zeitleiste.nachgetragen', { datum: formatTag(erfasst) })}</p>
      ) : null}
    </>
  );
}

const TAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** Day of the entry as staff in NRW see it. */
function toTag(zeitpunkt: string): string {
  return TAG.format(new Date(zeitpunkt));
}

import { useNavigate, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getFachfrageRoute, listFachfragenRoute } from '../fachfrage.contract.ts';
import { FACHTHEMA_CODES } from '../wertelisten/themen.ts';
import { createWissenRoute } from '../wissen.contract.ts';
import { t } from './texte.ts';
import { WissenFormular, type Wissenswerte } from './wissen-formular.tsx';

const LEER = { thema: '', titel: '', frage: '', antwort: '', quelle: '' };

/** A new entry, empty or from an answered question. */
export default function EintragNeuSeite() {
  const [adresse] = useSearchParams();
  const fachfrageId = adresse.get('fachfrage');
  const tage = useLesen(listFachfragenRoute, { query: { groesse: 1 } });
  const frage = useLesen(
    getFachfrageRoute,
    { params: { fachfrageId: fachfrageId ?? '' } },
    { wennBereit: fachfrageId !== null },
  );
  const error = tage.error ?? frage.error;
  const bereit = tage.data !== undefined && (fachfrageId === null || frage.data !== undefined);
  return (
    <>
      <Seitenkopf titel={t('eintrag.neu')} einleitung={<p>{t('wissen.einleitung')}</p>} />
      {error ? (
        <Stoerung fehler={error} erneut={() => void Promise.all([tage.refetch(), frage.refetch()])} />
      ) : null}
      {bereit || error ? null : <Ladeanzeige />}
      {bereit && tage.data ? (
        <Karte titel={t('eintrag.neu')}>
          <Neu
            fachfrageId={fachfrageId}
            anfang={{
              ...(frage.data === undefined ? LEER : toAnfang(frage.data)),
              stand: tage.data.stichtag,
              pruefenAm: tage.data.vorschlagPruefung,
            }}
          />
        </Karte>
      ) : null}
    </>
  );
}

function toAnfang({ thema, betreff, beitraege }: Ausgabe<typeof getFachfrageRoute>) {
  const [erste] = beitraege;
  const antwort = beitraege.findLast(({ art }) => art === 'ANTWORT');
  return {
    thema,
    titel: betreff,
    frage: erste?.inhalt ?? '',
    antwort: antwort?.inhalt ?? '',
    quelle: antwort?.quelle ?? '',
  };
}

function Neu({ fachfrageId, anfang }: { fachfrageId: string | null; anfang: Wissenswerte }) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(createWissenRoute);
  return (
    <WissenFormular
      anfang={anfang}
      bezug={fachfrageId ?? 'neu'}
      mitAnlass={false}
      laeuft={laeuft}
      problem={problem}
      onSenden={async ({ anlass: _anlass, ...werte }, erklaerungen) => {
        const thema = toCode(FACHTHEMA_CODES, werte.thema) ?? 'SONSTIGES';
        const antwort = await sende({
          body: { ...werte, thema, fachfrageId, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return antwort.fehler;
        setMeldung(t('eintrag.veroeffentlicht'));
        await navigate(`/wissen/${antwort.wert.id}`);
        return null;
      }}
    />
  );
}

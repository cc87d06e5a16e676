import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getTagesaktuellRoute, getTeamtagesaktuellRoute } from '../tagesaktuell.contract.ts';
import { t } from './akten-texte.ts';
import { formatTag } from './auswahl.ts';

const formatAnteil = (anteil: number | null): string =>
  anteil === null ? t('tag.ohne') : t('tag.prozent', { anteil });

/** The own same-day share, for the person alone (KP-14). */
export function TagesaktuellKarte() {
  const { data, error, refetch } = useLesen(getTagesaktuellRoute, {});
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return null;
  const { von, bis, gleicherTag, spaeter, vomPapier } = data;
  return (
    <Karte titel={t('tag.titel')}>
      <p>{t('tag.text', { von: formatTag(von), bis: formatTag(bis) })}</p>
      {gleicherTag + spaeter + vomPapier === 0 ? <p>{t('tag.leer')}</p> : <EigeneZahlen zahlen={data} />}
    </Karte>
  );
}

function EigeneZahlen({ zahlen }: { zahlen: Ausgabe<typeof getTagesaktuellRoute> }) {
  return (
    <Kennzahlen>
      <Kennzahl label={t('tag.anteil')} wert={formatAnteil(zahlen.anteil)} />
      <Kennzahl label={t('tag.gleich')} wert={String(zahlen.gleicherTag)} />
      <Kennzahl label={t('tag.spaeter')} wert={String(zahlen.spaeter)} />
      <Kennzahl label={t('tag.papier')} wert={String(zahlen.vomPapier)} erlaeuterung={t('tag.papier.text')} />
    </Kennzahlen>
  );
}

/** The share of the Stelle, or why there is none. */
export function TeamtagesaktuellKarte() {
  const { data, error, refetch } = useLesen(getTeamtagesaktuellRoute, {});
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return null;
  const { von, bis, anteil, regel } = data;
  return (
    <Karte titel={t('tag.titel')}>
      <p>{t('teamtag.text', { von: formatTag(von), bis: formatTag(bis) })}</p>
      {anteil === null ? (
        <Leer titel={t('teamtag.verborgen')}>
          <p>
            {t('teamtag.verborgen.text', {
              caseManager: regel.caseManager,
              kontakte: regel.kontakte,
              anteil: regel.anteilHoechstens,
            })}
          </p>
        </Leer>
      ) : (
        <Kennzahlen>
          <Kennzahl label={t('tag.anteil')} wert={formatAnteil(anteil)} />
        </Kennzahlen>
      )}
    </Karte>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { listAntraegeRoute } from '#src/modules/betroffenenantrag/antrag.contract.ts';
import { listOffenlegungenRoute } from '#src/modules/offenlegung/offenlegung.contract.ts';
import { listSprachmittlungenRoute } from '#src/modules/sprachmittlung/sprachmittlung.contract.ts';
import { listVerweiseRoute } from '#src/modules/verweis/verweis.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { listZeitleisteRoute } from '../akte-ansicht.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { type Anstehend, listAnstehendes } from './anstehendes-liste.ts';
import { t } from './anstehendes-texte.ts';
import { formatTermin } from './auswahl.ts';
import { listTexte } from './ereignis-text.ts';

/** Lines that are shown before somebody asks for all of them. */
const KURZ = 6;
const ZULETZT = 4;

/** What is next in an Akte; null until it is known. Everything of it is read for the page already. */
export function useAnstehendes({ akte, ...teile }: AkteSeite): {
  zeilen: readonly Anstehend[];
  stichtag: PlainDate;
} | null {
  const { data: sitzung } = useSitzung();
  const { data } = useLesen(listVerweiseRoute, { params: { akteId: akte.id } }, { wennBereit: !akte.anonym });
  const { data: mittlung } = useLesen(listSprachmittlungenRoute, { params: { akteId: akte.id } });
  // Read for the head of the page already.
  const { data: antraege } = useLesen(listAntraegeRoute, { params: { akteId: akte.id } });
  // Only where a consent that was given holds no more can a withdrawal wait to be told.
  const erloschen = teile.einwilligungen.some(
    ({ entscheidung, gueltig }) => entscheidung === 'ERTEILT' && !gueltig,
  );
  const { data: informieren } = useLesen(
    listOffenlegungenRoute,
    { params: { akteId: akte.id } },
    { wennBereit: erloschen },
  );
  if (sitzung === undefined || sitzung === null) return null;
  const stichtag = toPlainDate(sitzung.stichtag);
  const umfeld = {
    verweise: data?.eintraege ?? [],
    buchungen: mittlung?.buchungen ?? [],
    zuInformieren: informieren?.zuInformieren ?? [],
    antraege: antraege?.eintraege ?? [],
  };
  return { zeilen: listAnstehendes({ akte, ...teile }, umfeld, stichtag), stichtag };
}

/** What is next, by day, whatever part of the Akte it belongs to. */
export function Anstehendes({ seite }: { seite: AkteSeite }) {
  const [alle, setAlle] = useState(false);
  const anstehendes = useAnstehendes(seite);
  if (anstehendes === null) return null;
  const { zeilen, stichtag } = anstehendes;
  return (
    <Karte titel={t('titel')}>
      {zeilen.length === 0 ? <p>{t('leer')}</p> : null}
      <ul className="fall-tagesliste">
        {zeilen.slice(0, alle ? undefined : KURZ).map((zeile) => (
          <Zeile key={zeile.id} zeile={zeile} stichtag={stichtag} />
        ))}
      </ul>
      {zeilen.length > KURZ ? (
        <Button art="tertiaer" aria-expanded={alle} onClick={() => setAlle(!alle)}>
          {alle ? t('weniger') : t('weitere', { anzahl: zeilen.length })}
        </Button>
      ) : null}
    </Karte>
  );
}

function Zeile({ zeile, stichtag }: { zeile: Anstehend; stichtag: string }) {
  const { datum, um, art, text, bereich } = zeile;
  return (
    <li>
      <div className="fall-tagesliste__text">
        <span className="kim-klein">{datum === null ? t('ohneTag') : formatTermin(datum, um)}</span>
        {bereich === 'ueberblick' ? <strong>{art}</strong> : <Link to={`?bereich=${bereich}`}>{art}</Link>}
        {text === '' ? null : <bdi>{text}</bdi>}
      </div>
      {datum !== null && datum < stichtag ? <Etikett text={t('ueberfaellig')} art="warnung" /> : null}
    </li>
  );
}

/** The newest entries of the timeline, with the way to all of it. */
export function ZuletztGeschehen({ akteId }: { akteId: string }) {
  const { data } = useLesen(listZeitleisteRoute, {
    params: { akteId },
    query: { seite: 1, groesse: ZULETZT },
  });
  if (data === undefined) return null;
  return (
    <Karte
      titel={t('zuletzt')}
      aktionen={
        <LinkButton zu="?bereich=zeitleiste" art="tertiaer">
          {t('zuletzt.alles')}
        </LinkButton>
      }
    >
      {data.eintraege.length === 0 ? <p>{t('zuletzt.leer')}</p> : null}
      <Zeitleiste
        eintraege={data.eintraege.map((eintrag) => ({
          id: String(eintrag.lfd),
          datum: toPlainDate(eintrag.wirksamAm),
          art: eintrag.titel,
          von: eintrag.autor,
          inhalt: listTexte(eintrag)
            .slice(0, 2)
            .map(({ text, sprache, richtung }) => (
              <p key={text} className="fall-text" lang={sprache} dir={richtung}>
                {text}
              </p>
            )),
        }))}
      />
    </Karte>
  );
}

/** Ziele have a field of their own at the end of a Fall; a Wiedervorlage and a consent end with it. */
function isVerloren({ id, art }: Anstehend): boolean {
  return id === 'termin' ? art === t('termin.TERMIN') : id !== 'einwilligung' && !id.startsWith('ziel-');
}

/**
 * Before a Fall ends here: what nobody is reminded of afterwards, since lists of tasks leave ended Akten out. `feld`: where to
 * say who looks after it.
 */
export function OffenesVorAbschluss({ seite, feld }: { seite: AkteSeite; feld: string }) {
  const zeilen = useAnstehendes(seite)?.zeilen.filter(isVerloren) ?? [];
  if (zeilen.length === 0) return null;
  return (
    <Hinweis titel={t('abschluss', { anzahl: zeilen.length })} art="warnung">
      <ul>
        {zeilen.map(({ id, datum, um, art, text }) => (
          <li key={id}>
            {art}
            {text === '' ? null : (
              <>
                : <bdi>{text}</bdi>
              </>
            )}
            {datum === null ? null : ` (${formatTermin(datum, um)})`}
          </li>
        ))}
      </ul>
      <p>{t('abschluss.rat', { feld })}</p>
    </Hinweis>
  );
}

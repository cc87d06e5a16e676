import { Link } from 'react-router';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { createUeberfuehrungRoute } from '../aufnahme.contract.ts';
import type { AkteSeite, Teilprops } from './akte-typen.ts';
import { Aufnahmeentscheidung } from './aufnahme-entscheidung.tsx';
import { formatTag } from './auswahl.ts';
import { Parallelfall } from '#src/modules/parallelfall/web/parallelfall.tsx';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { KriterienFormular } from './kriterien-formular.tsx';
import { Kriterienstand } from './kriterienstand.tsx';
import { t } from './texte.ts';

/** From the Kurzberatung into the Fall: conversion, five criteria, decision. */
export function Aufnahme({ seite, bearbeitbar }: Teilprops) {
  const { akte } = seite;
  if (akte.art === 'KURZBERATUNG' && bearbeitbar) return <Ueberfuehrung seite={seite} />;
  const offen = akte.zustand === 'INTAKE' || akte.zustand === 'AUFNAHME_OFFEN';
  return (
    <div className="kim-stapel fall-karten">
      {bearbeitbar ? <Parallelfall akteId={akte.id} /> : null}
      {offen ? <Einwilligungsstand seite={seite} /> : null}
      {offen ? <KriterienFormular seite={seite} /> : <Kriterien seite={seite} />}
      {offen ? <Aufnahmeentscheidung seite={seite} /> : null}
    </div>
  );
}

function Ueberfuehrung({ seite }: { seite: AkteSeite }) {
  const { akte } = seite;
  const { sende, laeuft, problem } = useAkteSchreiben(createUeberfuehrungRoute, {
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  return (
    <Karte titel={t('aufnahme.ueberfuehren')}>
      <p>{akte.anonym ? t('aufnahme.anonym') : t('aufnahme.ueberfuehren.text')}</p>
      {problem ? <Absage problem={problem} /> : null}
      {akte.anonym ? null : (
        <div className="kim-aktionen">
          <Button
            laeuft={laeuft}
            onClick={() => void sende({ params: { akteId: akte.id }, body: { version: akte.version } })}
          >
            {t('aufnahme.ueberfuehren')}
          </Button>
        </div>
      )}
    </Karte>
  );
}

function Kriterien({ seite: { aufnahme } }: { seite: AkteSeite }) {
  if (aufnahme === null) return null;
  const { entscheidung, entschiedenAm, mitAusnahme } = aufnahme;
  const titel =
    entscheidung === null
      ? t('aufnahme.offen')
      : t(`aufnahme.${entscheidung}`, { datum: formatTag(entschiedenAm) });
  return (
    <Karte titel={titel}>
      {mitAusnahme ? <p>{t('aufnahme.ausnahme')}</p> : null}
      <Kriterienstand aufnahme={aufnahme} />
    </Karte>
  );
}

/** The Grundvoraussetzung stands before the decision, not behind a refusal. */
function Einwilligungsstand({ seite }: { seite: AkteSeite }) {
  const da = seite.einwilligungen.some(({ zweck, gueltig }) => zweck === 'ZUSAMMENARBEIT' && gueltig);
  if (da) return <Hinweis art="erfolg" titel={t('aufnahme.einwilligung.da')} />;
  return (
    <Hinweis art="warnung" titel={t('aufnahme.einwilligung.fehlt')}>
      <Link to="?bereich=einwilligungen">{t('aufnahme.zuEinwilligungen')}</Link>
    </Hinweis>
  );
}

import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { addMonths, isPlainDate, quarterOf } from '#src/core/plain-date.ts';
import { Sprachmittlungszahlen } from '#src/modules/sprachmittlung/web/sprachmittlungszahlen.tsx';
import { Verfahrenszahlen } from '#src/modules/verfahren/web/verfahrenszahlen.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { ZAHLENARTEN } from '../fallzahlen.model.ts';
import { getFallzahlenRoute } from '../zahlen.contract.ts';
import { t } from './texte.ts';

type Fallzahlen = Ausgabe<typeof getFallzahlenRoute>;
type Gruppe = Fallzahlen['kommunen'][number];
type Anteil = Fallzahlen['themen'][number];
const QUARTALE = 8;

/** Counts of the Standort: rounded, without names; small Kommunen stand in the total only. */
export default function FallzahlenSeite() {
  const { data: sitzung } = useSitzung();
  const [wahl, setWahl] = useState('');
  const quartale = listQuartale(sitzung?.stichtag);
  const quartal = wahl === '' ? (quartale[0] ?? '') : wahl;
  const { data, error, refetch } = useLesen(
    getFallzahlenRoute,
    { query: { quartal } },
    { wennBereit: quartal !== '', behalteAlte: true },
  );
  return (
    <>
      <Seitenkopf titel={t('zahlen.titel')} einleitung={<p>{t('zahlen.einleitung')}</p>} />
      <Auswahl
        label={t('zahlen.quartal')}
        leer={null}
        optionen={quartale.map((wert) => ({ wert, text: toText(wert) }))}
        value={quartal}
        onChange={({ target }) => setWahl(target.value)}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Zahlen zahlen={data} /> : null}
    </>
  );
}

/** The quarter of the day and the seven before it, newest first. */
function listQuartale(stichtag: string | undefined): string[] {
  if (stichtag === undefined || !isPlainDate(stichtag)) return [];
  return Array.from({ length: QUARTALE }, (_, stelle) => quarterOf(addMonths(stichtag, -3 * stelle)));
}

function toText(quartal: string): string {
  return t('zahlen.quartal.text', { nummer: quartal.slice(-1), jahr: quartal.slice(0, 4) });
}

function Zahlen({ zahlen }: { zahlen: Fallzahlen }) {
  const { personen, caseManager } = zahlen.regel;
  return (
    <div className="kim-stapel fall-karten">
      <Karte titel={`${t('zahlen.gesamt')}, ${toText(zahlen.quartal)}`}>
        <Kennzahlen>
          {ZAHLENARTEN.map((art) => (
            <Kennzahl
              key={art}
              label={t(`zahlen.${art}`)}
              wert={String(zahlen.gesamt[art] ?? t('zahlen.verdeckt'))}
            />
          ))}
        </Kennzahlen>
      </Karte>
      {zahlen.kommunen.length === 0 ? null : (
        <Gruppen titel={t('zahlen.kommunen')} gruppen={zahlen.kommunen} />
      )}
      <Gruppen titel={t('zahlen.traegerarten')} gruppen={zahlen.traegerarten} />
      <p className="kim-klein">{t('zahlen.regel', { personen, caseManager })}</p>
      <Verteilung titel={t('zahlen.zugangswege')} anteile={zahlen.zugangswege} />
      <Verteilung
        titel={t('zahlen.ausnahmen')}
        anteile={zahlen.ausnahmen}
        hinweis={t('zahlen.ausnahmen.text')}
      />
      <Verteilung titel={t('zahlen.dauern')} anteile={zahlen.dauern} hinweis={t('zahlen.dauern.text')} />
      <Verteilung titel={t('zahlen.themen')} anteile={zahlen.themen} hinweis={t('zahlen.themen.text')} />
      <Sprachmittlungszahlen quartal={zahlen.quartal} />
      <Verfahrenszahlen quartal={zahlen.quartal} />
    </div>
  );
}

const SPALTEN_GRUPPE: readonly Spalte<Gruppe>[] = [
  { id: 'name', kopf: t('zahlen.name'), zelle: ({ text }) => text },
  ...ZAHLENARTEN.map(
    (art): Spalte<Gruppe> => ({
      id: art,
      kopf: t(`zahlen.${art}`),
      zahl: true,
      zelle: ({ zahlen }) =>
        zahlen === null ? t('zahlen.verborgen') : (zahlen[art] ?? t('zahlen.verdeckt')),
    }),
  ),
];

function Gruppen({ titel, gruppen }: { titel: string; gruppen: readonly Gruppe[] }) {
  return (
    <Karte titel={titel}>
      <Tabelle
        titel={titel}
        titelVerborgen
        spalten={SPALTEN_GRUPPE}
        zeilen={gruppen}
        schluessel={({ schluessel }) => schluessel}
      />
    </Karte>
  );
}

const SPALTEN_ANTEIL: readonly Spalte<Anteil>[] = [
  { id: 'name', kopf: t('zahlen.name'), zelle: ({ text }) => text },
  {
    id: 'anzahl',
    kopf: t('zahlen.anzahl'),
    zahl: true,
    zelle: ({ anzahl }) => anzahl ?? t('zahlen.verdeckt'),
  },
];

function Verteilung({
  titel,
  anteile,
  hinweis,
}: {
  titel: string;
  anteile: readonly Anteil[];
  hinweis?: string;
}) {
  return (
    <Karte titel={titel}>
      {hinweis ? <p className="kim-klein">{hinweis}</p> : null}
      <Tabelle
        titel={titel}
        titelVerborgen
        spalten={SPALTEN_ANTEIL}
        zeilen={anteile}
        schluessel={({ code }) => code}
      />
    </Karte>
  );
}

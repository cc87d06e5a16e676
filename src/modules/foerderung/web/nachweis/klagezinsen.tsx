import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { isPlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { fail, type Result } from '#src/core/result.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  computeKlagezinsen,
  type Klagezinsen,
  type Klagezinszeile,
} from '../../nachweis/klagezinsen.model.ts';
import { Entwurfsteil } from '../entwurf.tsx';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { t } from './texte.ts';
import { type Basiszins, Basiszinsfelder } from './vorschlagsfelder.tsx';

type Bescheid = NonNullable<Nachweis['erstattung']>;
type Rahmen = NonNullable<Bescheid['klagezinsen']>;

/** Five percentage points (§ 49a Abs. 3 VwVfG NRW), as they are shown beside the Basiszins. */
const AUFSCHLAG_PROZENT = 5;
const SATZ = /^-?\d{1,2}([.,]\d{1,2})?$/;
const SPALTEN: readonly Spalte<Klagezinszeile>[] = [
  {
    id: 'zeit',
    kopf: t('klagezinsen.zeit'),
    zelle: ({ von, bis }) => t('klagezinsen.zeit.wert', { von: formatTag(von), bis: formatTag(bis) }),
  },
  {
    id: 'offen',
    kopf: t('klagezinsen.offen'),
    zahl: true,
    zelle: ({ offen }) => formatCent(offen),
  },
  {
    id: 'satz',
    kopf: t('klagezinsen.satz'),
    zahl: true,
    zelle: ({ basiszins: { zaehler, nenner } }) =>
      formatProzent(Math.max(0, (Number(zaehler) * 100) / Number(nenner) + AUFSCHLAG_PROZENT)),
  },
];

/** After a Klage that confirmed the Bescheid: what its interest comes to until the payment. Nothing is sent. */
export function Klagezinsrechner({
  nachweis,
  erstattung,
  klagezinsen,
}: {
  nachweis: Nachweis;
  erstattung: Bescheid;
  klagezinsen: Rahmen;
}) {
  const anfang = {
    bis: erstattung.eingaenge.at(-1)?.am ?? nachweis.stichtag,
    saetze: [{ ab: '', satz: '' }] as Basiszins[],
  };
  const [werte, setWerte] = useState(anfang);
  const entwurf = useTextentwurf(toEntwurfort(nachweis, 'klagezinsen'), werte, setWerte);
  const ab = formatTag(klagezinsen.ab);
  const ergebnis = computeEingabe(erstattung, klagezinsen, werte);
  return (
    <details className="foerderung-rechenweg">
      <summary>{t('klagezinsen.titel')}</summary>
      <div className="kim-stapel">
        <p>{t('klagezinsen.text', { ab })}</p>
        <Entwurfsteil entwurf={entwurf}>
          <Datumseingabe
            id="klagezinsen-bis"
            label={t('klagezinsen.bis')}
            wert={werte.bis}
            onWert={(bis) => setWerte({ ...werte, bis })}
          />
          <Basiszinsfelder
            kennung="klagezinsen"
            hinweis={t('klagezinsen.saetze.hinweis', { ab })}
            problem={null}
            fehler={ergebnis !== null && !ergebnis.ok ? ergebnis.fehler : undefined}
            zeilen={werte.saetze}
            onZeilen={(saetze) => setWerte({ ...werte, saetze })}
          />
        </Entwurfsteil>
        <div className="kim-aktionen">
          <Button
            art="tertiaer"
            onClick={() => {
              setWerte(anfang);
              void entwurf.loesche();
            }}
          >
            {t('klagezinsen.leeren')}
          </Button>
        </div>
        <Klagezinsergebnis ergebnis={ergebnis} ab={ab} bis={werte.bis} />
      </div>
    </details>
  );
}

/** What the typed rates come to, and how. */
export function Klagezinsergebnis({
  ergebnis,
  ab,
  bis,
}: {
  ergebnis: Result<Klagezinsen, string> | null;
  ab: string;
  bis: string;
}) {
  return (
    <>
      {ergebnis?.ok === true ? (
        <>
          <output>
            <strong>
              {t('klagezinsen.ergebnis', {
                ab,
                bis: formatTag(bis),
                betrag: formatCent(ergebnis.wert.zinsen),
              })}
            </strong>
          </output>
          <Tabelle
            titel={t('klagezinsen.tabelle')}
            spalten={SPALTEN}
            zeilen={ergebnis.wert.zeilen}
            schluessel={({ von }) => von}
          />
        </>
      ) : null}
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('klagezinsen.annahme')}
      </p>
    </>
  );
}

/** Null: nothing is typed yet. */
export function computeEingabe(
  { betrag, eingaenge }: Bescheid,
  { ab, zinstage }: Rahmen,
  { bis, saetze }: { bis: string; saetze: readonly Basiszins[] },
): Result<Klagezinsen, string> | null {
  const getippt = saetze.filter((zeile) => zeile.ab !== '' || zeile.satz.trim() !== '');
  if (getippt.length === 0) return null;
  if (!isPlainDate(bis)) return fail(t('klagezinsen.bis.fehlt'));
  if (getippt.some((zeile) => !isPlainDate(zeile.ab) || !SATZ.test(zeile.satz.trim())))
    return fail(t('klagezinsen.saetze.fehlt'));
  return computeKlagezinsen(
    {
      erstattung: toCent(betrag),
      ab: toPlainDate(ab),
      bis: toPlainDate(bis),
      eingaenge: eingaenge.map((eines) => ({ am: toPlainDate(eines.am), betrag: eines.betrag })),
      saetze: getippt.map((zeile) => ({ ab: toPlainDate(zeile.ab), satz: zeile.satz.trim() })),
    },
    { zinstage },
  );
}

function formatProzent(prozent: number): string {
  return `${prozent.toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} %`;
}

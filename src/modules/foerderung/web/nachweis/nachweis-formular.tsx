import { useMemo, useState } from 'react';
import { formatCent } from '#src/core/cent.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { Meldungswahl } from '#src/modules/berichtspflicht/web/meldungswahl.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import type { Feldbefund } from '../../check-inhalt.model.ts';
import { replaceAt } from '../befunde.ts';
import type { Stellenzeile } from '../../nachweis/abrechnung.model.ts';
import {
  BERICHTSFRAGEN,
  BERICHTSTEIL_NAMEN,
  listBerichtsteile,
} from '../../nachweis/check-nachweis.model.ts';
import {
  Belegzeile,
  LETZTEMPFAENGERSTAND,
  type Nachweisinhalt,
  SACHPOSITIONEN,
} from '../../nachweis/nachweisinhalt.model.ts';
import { describeStelle, type Nachweisstelle } from '../../nachweis/stellen.model.ts';
import {
  checkEntwurf,
  type Entwurf,
  type Nachweis,
  toFeldId,
  toRahmen,
  toStellen,
} from './nachweis-daten.ts';
import { NachweisKonflikt, NachweisZu } from './konflikt.tsx';
import { Kennzahlenwahl } from './kennzahlen.tsx';
import { PersonalDatei } from './personal-datei.tsx';
import { Rechnung } from './rechnung.tsx';
import { t } from './texte.ts';
import { type NachweisStand, useNachweis } from './use-nachweis.ts';

/** The Nachweis to fill in: what the product knows is there already, what the rules say stands beside it. */
export function NachweisFormular({
  nachweis,
  entwurf: { inhalt, personal, version },
}: {
  nachweis: Nachweis;
  entwurf: NonNullable<Nachweis['entwurf']>;
}) {
  const stand = useNachweis(nachweis, { inhalt, personal }, version);
  const { entwurf, change } = stand;
  const [versuch, setVersuch] = useState(0);
  const pruefung = useMemo(() => checkEntwurf(nachweis, entwurf), [nachweis, entwurf]);
  const { hindernisse } = pruefung;
  const felder: Felder = {
    fehlerVon: (feld) => textOfFeld(hindernisse, feld),
    entwurf,
    change,
    changeInhalt: (teil) => change({ inhalt: { ...entwurf.inhalt, ...teil } }),
  };
  if (stand.zu) return <NachweisZu nachweis={nachweis} stand={stand} />;
  if (stand.fremd !== null) return <NachweisKonflikt nachweis={nachweis} fremd={stand.fremd} stand={stand} />;
  return (
    <form
      className="kim-stapel fall-karten foerderung-antrag"
      aria-label={t('formular.name', { jahr: nachweis.foerderjahr })}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        setVersuch(versuch + 1);
        void stand.sichere();
      }}
    >
      <Fehlerzusammenfassung
        fehler={hindernisse.map(({ feld, text, abhilfe }) => ({
          feldId: toFeldId(feld),
          text: `${text} ${abhilfe}`.trim(),
        }))}
        versuch={versuch}
      />
      <Stellenkarte nachweis={nachweis} felder={felder} zeilen={pruefung.rechnung.stellen} />
      <Belegkarte felder={felder} />
      <Berichtskarte nachweis={nachweis} felder={felder} />
      <Erklaerungen nachweis={nachweis} felder={felder} />
      <Rechnung pruefung={pruefung} rahmen={toRahmen(nachweis)} />
      {hindernisse.length === 0 ? <Hinweis art="erfolg" titel={t('formular.bereit')} /> : null}
      <div className="kim-aktionen" id={toFeldId('teile')}>
        <Button type="submit">{t('formular.pruefen')}</Button>
        <Sicherung stand={stand} />
      </div>
    </form>
  );
}

type Felder = {
  fehlerVon: (feld: string) => string | undefined;
  entwurf: Entwurf;
  change: (teil: Partial<Entwurf>) => void;
  changeInhalt: (teil: Partial<Nachweisinhalt>) => void;
};

function textOfFeld(befunde: readonly Feldbefund[], feld: string): string | undefined {
  const texte = befunde
    .filter((befund) => befund.feld === feld)
    .map(({ text, abhilfe }) => `${text} ${abhilfe}`.trim());
  return texte.length === 0 ? undefined : texte.join(' ');
}

const SICHERUNG = {
  GESICHERT: t('formular.gesichert'),
  UNGESICHERT: t('formular.ungesichert'),
  SICHERT: t('formular.sichert'),
} as const;

function Sicherung({ stand: { stand, sichere } }: { stand: NachweisStand }) {
  if (stand !== 'FEHLER') return <p className="kim-klein">{SICHERUNG[stand]}</p>;
  return (
    <Hinweis art="fehler" titel={t('formular.ungesichert')} ansagen>
      <Button art="sekundaer" onClick={() => void sichere()}>
        {t('formular.erneut')}
      </Button>
    </Hinweis>
  );
}

function Stellenkarte({
  nachweis,
  felder,
  zeilen,
}: {
  nachweis: Nachweis;
  felder: Felder;
  zeilen: readonly Stellenzeile[];
}) {
  const stellen = toStellen(nachweis);
  return (
    <Karte titel={t('stellen.titel')}>
      <p>{t('stellen.text')}</p>
      {stellen.map((stelle) => (
        <Stellenfelder
          key={stelle.schluessel}
          stelle={stelle}
          felder={felder}
          zeile={zeilen.find((eine) => eine.stelle.schluessel === stelle.schluessel)}
        />
      ))}
      <PersonalDatei nachweis={nachweis} schluessel={stellen[0]?.schluessel ?? 'cm-1'} />
    </Karte>
  );
}

function Stellenfelder({
  stelle,
  felder: { entwurf, change, changeInhalt, fehlerVon },
  zeile,
}: {
  stelle: Nachweisstelle;
  felder: Felder;
  zeile: Stellenzeile | undefined;
}) {
  const { schluessel } = stelle;
  const { inhalt, personal } = entwurf;
  const eigene = inhalt.besetzung.find((eine) => eine.stelle === schluessel) ?? {
    stelle: schluessel,
    abschnitte: [],
    grund: '',
  };
  const setEigene = (teil: Partial<typeof eigene>) =>
    changeInhalt({
      besetzung: [...inhalt.besetzung.filter((eine) => eine.stelle !== schluessel), { ...eigene, ...teil }],
    });
  const pfad = `besetzung.${schluessel}`;
  const grundFehler = fehlerVon(`${pfad}.grund`);
  return (
    <fieldset className="foerderung-zeile" id={toFeldId(pfad)} tabIndex={-1}>
      <legend>{describeStelle(stelle)}</legend>
      <Texteingabe
        id={toFeldId(`personal.${schluessel}`)}
        label={t('stellen.betrag')}
        inputMode="decimal"
        breite="kurz"
        autoComplete="off"
        hinweis={
          zeile === undefined
            ? undefined
            : t('stellen.hoechstens', { betrag: formatCent(zeile.hoechstbetrag) })
        }
        fehler={fehlerVon(`personal.${schluessel}`)}
        value={personal.find((eine) => eine.stelle === schluessel)?.betrag ?? ''}
        onChange={({ target }) =>
          change({
            personal: [
              ...personal.filter((eine) => eine.stelle !== schluessel),
              { stelle: schluessel, betrag: target.value },
            ],
          })
        }
      />
      <Feldfehlertext id={`${toFeldId(pfad)}-fehler`} fehler={fehlerVon(pfad)} />
      {eigene.abschnitte.length === 0 ? <p className="kim-klein">{t('stellen.unbesetzt')}</p> : null}
      {eigene.abschnitte.map((abschnitt, platz) => (
        // oxlint-disable-next-line react/no-array-index-key -- times have no id and keep their place
        <fieldset className="foerderung-zeile" key={platz}>
          <legend>{t('stellen.zeit', { nummer: platz + 1 })}</legend>
          <div className="foerderung-zeile__felder">
            {(['von', 'bis', 'vzae'] as const).map((name) => (
              <Texteingabe
                key={name}
                id={toFeldId(`${pfad}.${platz}.${name}`)}
                label={t(`stellen.${name}`)}
                breite="kurz"
                autoComplete="off"
                fehler={fehlerVon(`${pfad}.${platz}.${name}`)}
                value={abschnitt[name]}
                onChange={({ target }) =>
                  setEigene({ abschnitte: replaceAt(eigene.abschnitte, platz, { [name]: target.value }) })
                }
              />
            ))}
          </div>
          <Button
            art="tertiaer"
            aria-label={t('stellen.weg.name', {
              name: t('stellen.zeit', { nummer: platz + 1 }),
              stelle: stelle.bezeichnung,
            })}
            onClick={() =>
              setEigene({ abschnitte: eigene.abschnitte.filter((_eine, stand) => stand !== platz) })
            }
          >
            {t('stellen.weg')}
          </Button>
        </fieldset>
      ))}
      <Button
        art="tertiaer"
        onClick={() => setEigene({ abschnitte: [...eigene.abschnitte, { von: '', bis: '', vzae: '' }] })}
      >
        {t('stellen.dazu')}
      </Button>
      {grundFehler !== undefined || eigene.grund !== '' ? (
        <Mehrzeilig
          id={toFeldId(`${pfad}.grund`)}
          label={t('stellen.grund')}
          rows={2}
          hoechstens={5_000}
          fehler={grundFehler}
          value={eigene.grund}
          onChange={({ target }) => setEigene({ grund: target.value })}
        />
      ) : null}
    </fieldset>
  );
}

function Belegkarte({ felder: { entwurf, changeInhalt, fehlerVon } }: { felder: Felder }) {
  const { belege } = entwurf.inhalt;
  const setBeleg = (platz: number, teil: Partial<Belegzeile>) =>
    changeInhalt({ belege: replaceAt(belege, platz, teil) });
  return (
    <Karte titel={t('belege.titel')}>
      <p>{t('belege.text')}</p>
      {belege.map((beleg, platz) => {
        const name = t('belege.zeile', { nummer: platz + 1 });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- vouchers have no id until their number is typed
          <fieldset className="foerderung-zeile" key={platz}>
            <legend>{name}</legend>
            <div className="foerderung-zeile__felder">
              {(['nummer', 'datum', 'betrag', 'zweck'] as const).map((feld) => (
                <Texteingabe
                  key={feld}
                  id={toFeldId(`belege.${platz}.${feld}`)}
                  label={t(`belege.${feld}`)}
                  autoComplete="off"
                  fehler={fehlerVon(`belege.${platz}.${feld}`)}
                  value={beleg[feld]}
                  onChange={({ target }) => setBeleg(platz, { [feld]: target.value })}
                />
              ))}
              <Auswahl
                id={toFeldId(`belege.${platz}.position`)}
                label={t('belege.position')}
                leer={null}
                value={beleg.position}
                optionen={SACHPOSITIONEN.map((position) => ({
                  wert: position,
                  text: POSITION_NAMEN[position],
                }))}
                onChange={({ target }) =>
                  setBeleg(platz, { position: target.value as Belegzeile['position'] })
                }
              />
            </div>
            <Button
              art="tertiaer"
              aria-label={t('stellen.weg.name', { name, stelle: beleg.nummer })}
              onClick={() => changeInhalt({ belege: belege.filter((_einer, stand) => stand !== platz) })}
            >
              {t('stellen.weg')}
            </Button>
          </fieldset>
        );
      })}
      <Button art="sekundaer" onClick={() => changeInhalt({ belege: [...belege, Belegzeile.parse({})] })}>
        {t('belege.dazu')}
      </Button>
    </Karte>
  );
}

function Berichtskarte({
  nachweis,
  felder: { entwurf, changeInhalt, fehlerVon },
}: {
  nachweis: Nachweis;
  felder: Felder;
}) {
  const { sachbericht } = entwurf.inhalt;
  return (
    <Karte titel={t('bericht.titel')}>
      <p>{t('bericht.text')}</p>
      <Kennzahlenwahl
        jahr={nachweis.foerderjahr}
        kennzahlen={entwurf.inhalt.kennzahlen}
        fehler={fehlerVon('kennzahlen')}
        onWahl={(kennzahlen) => changeInhalt({ kennzahlen })}
      />
      <Meldungswahl
        jahr={nachweis.foerderjahr}
        ziel={BERICHTSTEIL_NAMEN.ergebnisse}
        onText={(text) => {
          const ergebnisse = [sachbericht.ergebnisse, text].filter((teil) => teil !== '').join('\n\n');
          changeInhalt({ sachbericht: { ...sachbericht, ergebnisse } });
        }}
      />
      {listBerichtsteile(toStellen(nachweis), toRahmen(nachweis)).map((teil) => (
        <Mehrzeilig
          key={teil}
          id={toFeldId(`sachbericht.${teil}`)}
          label={BERICHTSTEIL_NAMEN[teil]}
          hinweis={BERICHTSFRAGEN[teil]}
          rows={4}
          hoechstens={5_000}
          fehler={fehlerVon(`sachbericht.${teil}`)}
          value={sachbericht[teil]}
          onChange={({ target }) => changeInhalt({ sachbericht: { ...sachbericht, [teil]: target.value } })}
        />
      ))}
    </Karte>
  );
}

function Erklaerungen({
  nachweis: { weiterleitungen },
  felder: { entwurf, changeInhalt, fehlerVon },
}: {
  nachweis: Nachweis;
  felder: Felder;
}) {
  const { letztempfaenger, notwendig } = entwurf.inhalt;
  const fehler = fehlerVon('notwendig');
  const id = toFeldId('notwendig');
  return (
    <Karte titel={t('erklaerung.titel')}>
      <Auswahl
        id={toFeldId('letztempfaenger')}
        label={t('erklaerung.letztempfaenger')}
        leer={null}
        fehler={fehlerVon('letztempfaenger') ?? fehlerVon('weiterleitungen')}
        value={letztempfaenger}
        optionen={LETZTEMPFAENGERSTAND.map((wert) => ({ wert, text: t(`erklaerung.${wert}`) }))}
        onChange={({ target }) =>
          changeInhalt({ letztempfaenger: target.value as Nachweisinhalt['letztempfaenger'] })
        }
      />
      {weiterleitungen.length === 0 ? null : (
        <ul>
          {weiterleitungen.map(({ letztempfaenger: name, frist, offen }) => (
            <li key={name}>
              {t(offen ? 'erklaerung.offen' : 'erklaerung.geprueft', {
                name,
                frist: formatGerman(toPlainDate(frist)),
              })}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Wahlknopf
          type="checkbox"
          id={id}
          text={t('erklaerung.notwendig')}
          checked={notwendig}
          aria-invalid={fehler === undefined ? undefined : true}
          aria-describedby={fehler === undefined ? undefined : `${id}-fehler`}
          onChange={({ target }) => changeInhalt({ notwendig: target.checked })}
        />
        <Feldfehlertext id={`${id}-fehler`} fehler={fehler} />
      </div>
    </Karte>
  );
}

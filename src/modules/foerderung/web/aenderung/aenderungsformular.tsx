import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { toVzae } from '#src/core/vzae.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { updateAenderungRoute } from '../../aenderung/aenderung.contract.ts';
import {
  type Aenderungsinhalt,
  ANLAESSE,
  ANLASS_NAMEN,
  BESCHREIBUNG_HOECHSTENS,
} from '../../aenderung/aenderung.model.ts';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import { readBetrag } from '../../eingabe.model.ts';
import { describeStelle } from '../../nachweis/stellen.model.ts';
import { replaceAt } from '../befunde.ts';
import { t } from './texte.ts';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import { type Aenderung, type Aenderungsfall, useAenderungsschritt } from './use-aenderungsschritt.ts';

type Felder = {
  inhalt: Aenderungsinhalt;
  change: (teil: Partial<Aenderungsinhalt>) => void;
  /** What the rules said of this field, as long as it stands there as it was saved. */
  fehlerVon: (feld: string, wert: string, gesichert: string | undefined) => string | undefined;
};

/** Posts with their times and the new amounts; the rules answer with each save. */
export function Aenderungsformular({ fall, aenderung }: { fall: Aenderungsfall; aenderung: Aenderung }) {
  const { act, laeuft, problem } = useAenderungsschritt(
    updateAenderungRoute,
    aenderung,
    t('formular.gespeichert'),
  );
  const [inhalt, setInhalt] = useState<Aenderungsinhalt>(aenderung.inhalt);
  const change = (teil: Partial<Aenderungsinhalt>) => setInhalt((bisher) => ({ ...bisher, ...teil }));
  const entwurf = useTextentwurf(toFoerderentwurf('aenderung.antrag', aenderung.id), inhalt, setInhalt, {
    fassung: aenderung.version,
  });
  const felder: Felder = {
    inhalt,
    change,
    fehlerVon: (feld, wert, gesichert) => {
      const texte = aenderung.hindernisse.filter((befund) => befund.feld === feld && wert === gesichert);
      return texte.length === 0
        ? undefined
        : texte.map(({ text, abhilfe }) => `${text} ${abhilfe}`.trim()).join(' ');
    },
  };
  const sichere = async () => {
    // What was typed on an older version is a conflict and overwrites nothing.
    const version = entwurf.fassung === null ? {} : { version: entwurf.fassung };
    if (await act({ inhalt, ...version })) await entwurf.loesche();
  };
  return (
    <form
      className="kim-stapel"
      aria-label={t('formular.name')}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void sichere();
      }}
    >
      <Entwurfsteil entwurf={entwurf}>
        <Auswahl
          id="aenderung-anlass"
          label={t('anlegen.anlass')}
          leer={null}
          optionen={ANLAESSE.map((wert) => ({ wert, text: ANLASS_NAMEN[wert] }))}
          value={inhalt.anlass}
          onChange={({ target }) =>
            change({ anlass: ANLAESSE.find((eine) => eine === target.value) ?? 'BESETZUNG' })
          }
        />
        <Mehrzeilig
          id="aenderung-beschreibung"
          label={t('anlegen.beschreibung')}
          hinweis={t('anlegen.beschreibung.hinweis')}
          rows={4}
          hoechstens={BESCHREIBUNG_HOECHSTENS}
          value={inhalt.beschreibung}
          fehler={felder.fehlerVon('beschreibung', inhalt.beschreibung, aenderung.inhalt.beschreibung)}
          onChange={({ target }) => change({ beschreibung: target.value })}
        />
        <p>{t('formular.text')}</p>
        {fall.stellen.map((stelle) => (
          <Stellenfelder key={stelle.schluessel} stelle={stelle} aenderung={aenderung} felder={felder} />
        ))}
        <Betragsfelder aenderung={aenderung} felder={felder} />
      </Entwurfsteil>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button type="submit" laeuft={laeuft}>
          {t('formular.speichern')}
        </Button>
      </div>
    </form>
  );
}

function Stellenfelder({
  stelle,
  aenderung,
  felder: { inhalt, change, fehlerVon },
}: {
  stelle: Aenderungsfall['stellen'][number];
  aenderung: Aenderung;
  felder: Felder;
}) {
  const { schluessel, bezeichnung } = stelle;
  const gesichert = aenderung.inhalt.besetzung.find((eine) => eine.stelle === schluessel)?.abschnitte;
  const abschnitte = inhalt.besetzung.find((eine) => eine.stelle === schluessel)?.abschnitte ?? [];
  const setAbschnitte = (neu: typeof abschnitte) =>
    change({
      besetzung: [
        ...inhalt.besetzung.filter((eine) => eine.stelle !== schluessel),
        { stelle: schluessel, abschnitte: neu },
      ],
    });
  return (
    <fieldset className="foerderung-zeile">
      <legend>{describeStelle({ ...stelle, vzae: toVzae(stelle.vzae) })}</legend>
      <Feldfehlertext
        id={`aenderung-${schluessel}-fehler`}
        fehler={fehlerVon(`besetzung.${schluessel}`, JSON.stringify(abschnitte), JSON.stringify(gesichert))}
      />
      {abschnitte.length === 0 ? <p className="kim-klein">{t('stellen.unbesetzt')}</p> : null}
      {abschnitte.map((abschnitt, platz) => {
        const zeit = t('formular.zeit', { nummer: platz + 1 });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- times have no id and keep their place
          <fieldset className="foerderung-zeile" key={platz}>
            <legend>{zeit}</legend>
            <div className="foerderung-zeile__felder">
              {(['von', 'bis', 'vzae'] as const).map((name) => (
                <Texteingabe
                  key={name}
                  id={`aenderung-${schluessel}-${platz}-${name}`}
                  label={t(`formular.${name}`)}
                  breite="kurz"
                  autoComplete="off"
                  value={abschnitt[name]}
                  fehler={fehlerVon(
                    `besetzung.${schluessel}.${platz}.${name}`,
                    abschnitt[name],
                    gesichert?.[platz]?.[name],
                  )}
                  onChange={({ target }) =>
                    setAbschnitte(replaceAt(abschnitte, platz, { [name]: target.value }))
                  }
                />
              ))}
            </div>
            <Button
              art="tertiaer"
              aria-label={t('formular.weg.name', { zeit, stelle: bezeichnung })}
              onClick={() => setAbschnitte(abschnitte.filter((_einer, stand) => stand !== platz))}
            >
              {t('formular.weg')}
            </Button>
          </fieldset>
        );
      })}
      <Button
        art="tertiaer"
        aria-label={t('formular.dazu.name', { stelle: bezeichnung })}
        onClick={() => setAbschnitte([...abschnitte, { von: '', bis: '', vzae: '' }])}
      >
        {t('formular.dazu')}
      </Button>
    </fieldset>
  );
}

function Betragsfelder({
  aenderung: { zeilen, inhalt: gesichert },
  felder: { inhalt, change, fehlerVon },
}: {
  aenderung: Aenderung;
  felder: Felder;
}) {
  return (
    <fieldset className="foerderung-zeile">
      <legend>{t('formular.betraege')}</legend>
      <div className="foerderung-zeile__felder">
        {zeilen.map(({ position, bisher, hoechstens }) => {
          const wert = inhalt.betraege.find((eine) => eine.position === position)?.betrag ?? '';
          const vorher = gesichert.betraege.find((eine) => eine.position === position)?.betrag;
          const gelesen = readBetrag(wert);
          return (
            <Texteingabe
              key={position}
              id={`aenderung-betrag-${position}`}
              label={t('formular.betrag', { name: POSITION_NAMEN[position] })}
              hinweis={t('formular.betrag.hinweis', {
                bisher: formatCent(toCent(bisher)),
                hoechstens: formatCent(toCent(hoechstens)),
              })}
              inputMode="decimal"
              autoComplete="off"
              value={wert}
              fehler={gelesen.ok ? fehlerVon(`betraege.${position}`, wert, vorher) : gelesen.fehler}
              onChange={({ target }) =>
                change({
                  betraege: [
                    ...inhalt.betraege.filter((eine) => eine.position !== position),
                    { position, betrag: target.value },
                  ],
                })
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}

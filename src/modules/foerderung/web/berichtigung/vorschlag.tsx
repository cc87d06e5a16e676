import { useState } from 'react';
import type { Problem } from '#src/web/api/problem.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { createBerichtigungsvorschlagRoute } from '../../berichtigung/berichtigung.contract.ts';
import {
  GRUND_HOECHSTENS,
  type Korrektur,
  KORREKTUREN_HOECHSTENS,
} from '../../berichtigung/berichtigung.model.ts';
import { listTextstellen, type Textstelle } from '../../berichtigung/textstellen.model.ts';
import { BEKANNTGABEWEGE } from '../../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { replaceAt } from '../befunde.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from '../pruefung/klappe.tsx';
import { t as verfahrenstext } from '../pruefung/texte.ts';
import { t } from './texte.ts';
import { type Berichtigung, useBerichtigungsschritt } from './use-berichtigung.ts';

const LEER: Korrektur = { stelle: '', falsch: '', richtig: '' };

function findFehler(problem: Problem | null, pointer: string): string | undefined {
  return problem?.errors.find((eines) => eines.pointer === pointer)?.detail;
}

/** The exact words, or the right day. After a Rückgabe it goes on from what was proposed. */
export function Vorschlag({ eine, stichtag }: { eine: Berichtigung; stichtag: string }) {
  const { act, laeuft, problem } = useBerichtigungsschritt(
    createBerichtigungsvorschlagRoute,
    eine,
    t('vorschlag.fertig'),
  );
  const { inhalt, vorlage, gegenstand } = eine;
  const [begruendung, setBegruendung] = useState(inhalt?.begruendung ?? '');
  const [korrekturen, setKorrekturen] = useState<Korrektur[]>(
    inhalt === null || inhalt.korrekturen.length === 0
      ? [LEER]
      : inhalt.korrekturen.map(({ stelle, falsch, richtig }) => ({ stelle, falsch, richtig })),
  );
  const [weg, setWeg] = useState<string>(inhalt?.neu?.weg ?? 'POST');
  const [am, setAm] = useState<string>(inhalt?.neu?.am ?? stichtag);
  const mitText = gegenstand === 'BESCHEID';
  const schlage = (fassung: number | null) =>
    act({
      ...(fassung === null ? {} : { version: fassung }),
      begruendung,
      korrekturen: mitText ? korrekturen : [],
      neu: mitText ? null : { weg: gegenstand === 'BEKANNTGABE' ? weg : null, am },
    });
  return (
    <Klappe
      text={t('vorschlag.anfangen')}
      speichern={t('vorschlag.senden')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('berichtigung.vorschlag', eine.id),
        werte: { begruendung, korrekturen, weg, am },
        onWerte: (neu) => {
          setBegruendung(neu.begruendung);
          setKorrekturen(neu.korrekturen);
          setWeg(neu.weg);
          setAm(neu.am);
        },
        fassung: eine.version,
      }}
      onSpeichern={schlage}
    >
      {mitText && vorlage !== null ? (
        <Korrekturen
          stellen={listTextstellen(vorlage)}
          korrekturen={korrekturen}
          setKorrekturen={setKorrekturen}
          problem={problem}
        />
      ) : null}
      {gegenstand === 'BEKANNTGABE' ? (
        <Auswahl
          id="berichtigung-weg"
          label={t('vorschlag.weg')}
          leer={null}
          optionen={BEKANNTGABEWEGE.map((wert) => ({ wert, text: verfahrenstext(`bekanntgabe.${wert}`) }))}
          value={weg}
          onChange={({ target }) => setWeg(target.value)}
        />
      ) : null}
      {mitText ? null : (
        <Datumseingabe
          id="berichtigung-tag"
          label={t('vorschlag.tag')}
          wert={am}
          fehler={findFehler(problem, '/neu/am')}
          onWert={setAm}
        />
      )}
      <Mehrzeilig
        id="berichtigung-begruendung"
        label={t('vorschlag.begruendung')}
        hinweis={t('vorschlag.begruendung.hinweis')}
        rows={3}
        hoechstens={GRUND_HOECHSTENS}
        value={begruendung}
        fehler={findFehler(problem, '/begruendung')}
        onChange={({ target }) => setBegruendung(target.value)}
      />
    </Klappe>
  );
}

function Korrekturen({
  stellen,
  korrekturen,
  setKorrekturen,
  problem,
}: {
  stellen: readonly Textstelle[];
  korrekturen: Korrektur[];
  setKorrekturen: (korrekturen: Korrektur[]) => void;
  problem: Problem | null;
}) {
  const change = (platz: number, teil: Partial<Korrektur>) =>
    setKorrekturen(replaceAt(korrekturen, platz, teil));
  return (
    <>
      {korrekturen.map((korrektur, platz) => {
        const stelle = stellen.find(({ id }) => id === korrektur.stelle);
        const fehler = (feld: keyof Korrektur) => findFehler(problem, `/korrekturen/${platz}/${feld}`);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- corrections have no id and keep their place
          <fieldset className="foerderung-zeile" key={platz}>
            <legend>{t('vorschlag.korrektur', { nummer: platz + 1 })}</legend>
            <Auswahl
              id={`berichtigung-stelle-${platz}`}
              label={t('vorschlag.stelle')}
              leer={t('vorschlag.stelle.waehlen')}
              optionen={stellen.map(({ id, name }) => ({ wert: id, text: name }))}
              value={korrektur.stelle}
              fehler={fehler('stelle')}
              onChange={({ target }) => change(platz, { stelle: target.value })}
            />
            {stelle === undefined ? null : (
              <p className="foerderung-text">{t('vorschlag.wortlaut', { text: stelle.text })}</p>
            )}
            <Mehrzeilig
              id={`berichtigung-falsch-${platz}`}
              label={t('vorschlag.falsch')}
              hinweis={t('vorschlag.falsch.hinweis')}
              rows={2}
              hoechstens={GRUND_HOECHSTENS}
              value={korrektur.falsch}
              fehler={fehler('falsch')}
              onChange={({ target }) => change(platz, { falsch: target.value })}
            />
            <Mehrzeilig
              id={`berichtigung-richtig-${platz}`}
              label={t('vorschlag.richtig')}
              rows={2}
              hoechstens={GRUND_HOECHSTENS}
              value={korrektur.richtig}
              fehler={fehler('richtig')}
              onChange={({ target }) => change(platz, { richtig: target.value })}
            />
          </fieldset>
        );
      })}
      {korrekturen.length < KORREKTUREN_HOECHSTENS ? (
        <Button art="tertiaer" onClick={() => setKorrekturen([...korrekturen, LEER])}>
          {t('vorschlag.dazu')}
        </Button>
      ) : null}
    </>
  );
}

import { useState } from 'react';
import type { Problem } from '#src/web/api/problem.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { NOTIZ_HOECHSTENS } from '../../pruefung/pruefung.contract.ts';
import type { Bekanntgabeweg } from '../../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from './klappe.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';

/** What happens to any Bescheid after it was signed. `kennung`: beginning of the field ids. */
type Grund = {
  kennung: string;
  schritt: { act: (body: object) => Promise<boolean>; laeuft: boolean; problem: Problem | null };
};

/** `wege`: the ways that the procedure knows. */
export function Bekanntgabeklappe({
  kennung,
  stichtag,
  wege,
  schritt: { act, laeuft, problem },
}: Grund & { stichtag: string; wege: readonly Bekanntgabeweg[] }) {
  const [weg, setWeg] = useState('POST');
  const [aufgabeAm, setAufgabeAm] = useState<string>(stichtag);
  return (
    <Klappe
      text={t('bekanntgabe.titel')}
      speichern={t('bekanntgabe.speichern')}
      laeuft={laeuft}
      problem={problem}
      onSpeichern={() => act({ weg, aufgabeAm })}
    >
      <p className="kim-klein">{t('bekanntgabe.text')}</p>
      <Auswahl
        id={`${kennung}-weg`}
        label={t('bekanntgabe.weg')}
        leer={null}
        optionen={wege.map((wert) => ({ wert, text: t(`bekanntgabe.${wert}`) }))}
        value={weg}
        onChange={({ target }) => setWeg(target.value)}
      />
      <Datumseingabe
        id={`${kennung}-tag`}
        fehler={findFehler(problem, 'aufgabeAm')}
        label={t('bekanntgabe.tag')}
        wert={aufgabeAm}
        onWert={setAufgabeAm}
      />
    </Klappe>
  );
}

/** `bezug`: what the draft belongs to. */
export function Klageklappe({
  kennung,
  bezug,
  stichtag,
  schritt: { act, laeuft, problem },
}: Grund & { bezug: string; stichtag: string }) {
  const [am, setAm] = useState<string>(stichtag);
  const [aktenzeichen, setAktenzeichen] = useState('');
  return (
    <Klappe
      text={t('klage.anfangen')}
      speichern={t('klage.speichern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf(`klage.${kennung}`, bezug),
        werte: { am, aktenzeichen },
        onWerte: (neu) => {
          setAm(neu.am);
          setAktenzeichen(neu.aktenzeichen);
        },
      }}
      onSpeichern={() => act({ am, aktenzeichen })}
    >
      <Datumseingabe
        id={`${kennung}-klage`}
        fehler={findFehler(problem, 'am')}
        label={t('klage.tag')}
        wert={am}
        onWert={setAm}
      />
      <Texteingabe
        id={`${kennung}-aktenzeichen`}
        fehler={findFehler(problem, 'aktenzeichen')}
        label={t('klage.aktenzeichen')}
        value={aktenzeichen}
        onChange={({ target }) => setAktenzeichen(target.value)}
      />
    </Klappe>
  );
}

/** A receipt that is proven later than the law assumes. */
export function Zugangsklappe({
  kennung,
  stichtag,
  schritt: { act, laeuft, problem },
}: Grund & { stichtag: string }) {
  const [am, setAm] = useState<string>(stichtag);
  return (
    <Klappe
      text={t('zugang.anfangen')}
      speichern={t('zugang.speichern')}
      laeuft={laeuft}
      problem={problem}
      onSpeichern={() => act({ am })}
    >
      <Datumseingabe
        id={`${kennung}-zugang`}
        fehler={findFehler(problem, 'am')}
        label={t('zugang.tag')}
        wert={am}
        onWert={setAm}
      />
    </Klappe>
  );
}

/** `zahlung`: the Bescheid claims something back; what is open gets a new day of payment once it is confirmed. */
export function Klageendeklappe({
  kennung,
  bezug,
  zahlung,
  zahlungstag = t('klageende.zahlbarBis'),
  schritt: { act, laeuft, problem },
}: Grund & { bezug: string; zahlung?: 'offen' | 'erledigt'; zahlungstag?: string }) {
  const [ausgang, setAusgang] = useState('BESTAETIGT');
  const [grund, setGrund] = useState('');
  const [zahlbarBis, setZahlbarBis] = useState('');
  const fragtTag = zahlung === 'offen' && ausgang === 'BESTAETIGT';
  const speichere = () =>
    act(
      zahlung !== undefined
        ? { ausgang, grund, zahlbarBis: fragtTag ? zahlbarBis : null }
        : { ausgang, grund },
    );
  return (
    <Klappe
      text={t('klageende.anfangen')}
      speichern={t('klageende.speichern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf(`klageende.${kennung}`, bezug),
        werte: { ausgang, grund, zahlbarBis },
        onWerte: (neu) => {
          setAusgang(neu.ausgang);
          setGrund(neu.grund);
          setZahlbarBis(neu.zahlbarBis);
        },
      }}
      onSpeichern={speichere}
    >
      <Auswahl
        id={`${kennung}-ausgang`}
        label={t('klageende.ausgang')}
        leer={null}
        optionen={[
          { wert: 'BESTAETIGT', text: t('bescheid.BESTAETIGT') },
          { wert: 'AUFGEHOBEN', text: t('bescheid.ausgang.AUFGEHOBEN') },
        ]}
        value={ausgang}
        onChange={({ target }) => setAusgang(target.value)}
      />
      <Mehrzeilig
        id={`${kennung}-urteil`}
        fehler={findFehler(problem, 'grund')}
        label={t('klageende.grund')}
        rows={2}
        hoechstens={NOTIZ_HOECHSTENS}
        value={grund}
        onChange={({ target }) => setGrund(target.value)}
      />
      {fragtTag ? (
        <Datumseingabe
          id={`${kennung}-zahlbar`}
          label={zahlungstag}
          wert={zahlbarBis}
          fehler={problem?.errors.find(({ pointer }) => pointer === '/zahlbarBis')?.detail}
          onWert={setZahlbarBis}
        />
      ) : null}
    </Klappe>
  );
}

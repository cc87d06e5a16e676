import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatCentBare, toCent } from '#src/core/cent.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { readBetrag } from '../../eingabe.model.ts';
import { listHaushaltRoute, saveHaushaltRoute } from '../../pruefung/pruefung.contract.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from './klappe.tsx';
import { t } from './texte.ts';

type Eintrag = Ausgabe<typeof listHaushaltRoute>['eintraege'][number];

/** The form to enter the money of a year, for who may. */
export function Haushaltspflege() {
  const { data } = useLesen(listHaushaltRoute, {});
  const { data: sitzung } = useSitzung();
  const pflegt = sitzung?.rolle === 'BR_SACHBEARBEITUNG' || sitzung?.rolle === 'MINISTERIUM';
  if (data === undefined) return null;
  return (
    <>
      <p className="kim-klein">{t('haushalt.annahme')}</p>
      {pflegt ? (
        <Eintragen key={data.eintraege.map(({ version }) => version).join()} eintraege={data.eintraege} />
      ) : null}
    </>
  );
}

/** A year that is there is changed, another one begun. */
function Eintragen({ eintraege }: { eintraege: readonly Eintrag[] }) {
  const { sende, laeuft, problem } = useSchreiben(saveHaushaltRoute);
  const [felder, setFelder] = useState(() => toFelder(eintraege[0]));
  const [versucht, setVersucht] = useState(false);
  const setze = (name: keyof typeof felder) => (wert: string) => {
    const bekannt =
      name === 'jahr' ? eintraege.find(({ haushaltsjahr }) => String(haushaltsjahr) === wert) : undefined;
    setFelder((bisher) => (bekannt === undefined ? { ...bisher, [name]: wert } : toFelder(bekannt)));
  };
  const ansatz = readBetrag(felder.ansatz);
  const ve = readBetrag(felder.ve);
  const speichere = async () => {
    setVersucht(true);
    const haushaltsjahr = Number(felder.jahr);
    if (!ansatz.ok || !ve.ok) return false;
    const version = eintraege.find((eintrag) => eintrag.haushaltsjahr === haushaltsjahr)?.version ?? 0;
    const antwort = await sende({
      params: { haushaltsjahr },
      body: {
        version,
        kapitel: felder.kapitel,
        titel: felder.titel,
        ansatz: ansatz.wert,
        verpflichtungsermaechtigung: ve.wert,
        quelle: felder.quelle,
      },
    });
    if (antwort.ok) setMeldung(t('haushalt.gespeichert'));
    return antwort.ok;
  };
  const feld = (name: keyof typeof felder, label: string, fehler?: string) => (
    <Texteingabe
      id={`haushalt-${name}`}
      label={label}
      breite="mittel"
      value={felder[name]}
      fehler={versucht ? fehler : undefined}
      onChange={({ target }) => setze(name)(target.value)}
    />
  );
  return (
    <Karte titel={t('haushalt.eintragen')}>
      <Klappe
        text={t('haushalt.eintragen')}
        speichern={t('haushalt.speichern')}
        laeuft={laeuft}
        problem={problem}
        entwurf={{ ort: toFoerderentwurf('haushalt', 'neu'), werte: felder, onWerte: setFelder }}
        onSpeichern={speichere}
      >
        {feld('jahr', t('haushalt.jahr'))}
        {feld('kapitel', t('haushalt.kapitel'))}
        {feld('titel', t('haushalt.titelnummer'))}
        {feld('ansatz', t('haushalt.ansatz.euro'), ansatz.ok ? undefined : ansatz.fehler)}
        {feld('ve', t('haushalt.ve.euro'), ve.ok ? undefined : ve.fehler)}
        {feld('quelle', t('haushalt.quelle'))}
      </Klappe>
    </Karte>
  );
}

function toFelder(eintrag: Eintrag | undefined) {
  return {
    jahr: eintrag === undefined ? '' : String(eintrag.haushaltsjahr),
    kapitel: eintrag?.kapitel ?? '',
    titel: eintrag?.titel ?? '',
    ansatz: formatCentBare(toCent(eintrag?.ansatz ?? 0)),
    ve: formatCentBare(toCent(eintrag?.verpflichtungsermaechtigung ?? 0)),
    quelle: eintrag?.quelle ?? '',
  };
}

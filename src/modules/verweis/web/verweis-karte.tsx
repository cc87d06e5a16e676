import { useState } from 'react';
import { toPlainDate } from '#src/core/plain-date.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Ansprechknopf } from '#src/modules/schnittstelle/web/kettenschritt.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import type { VerweisAnsicht } from '../verweis.contract.ts';
import { AUFGABE_TEXTE } from '../aufgaben.model.ts';
import {
  ABWEISUNGSGRUENDE,
  ANTWORTEN,
  VERSUCHSKANAELE,
  VERWEISERGEBNISSE,
  VERWEISFORMEN,
  VERWEISWEGE,
} from '../wertelisten/verweis.ts';
import { VERWEISZUSTAND_NAMEN, type VerweisZustand } from '../zustand.model.ts';
import { t } from './texte.ts';
import { Freitext, Uebergabeansicht } from './uebergabe.tsx';
import { type Aktname, VerweisAktDialog } from './verweis-akt-dialog.tsx';
import { VerweisAktionen } from './verweis-aktionen.tsx';
import { formatTag } from './werte.ts';

type Props = { akteId: string; verweis: VerweisAnsicht; stichtag: string };

const FARBE = {
  VORGESCHLAGEN: 'neutral',
  EINGEWILLIGT: 'info',
  ABGELEHNT: 'neutral',
  VERMITTELT: 'info',
  ANGENOMMEN: 'erfolg',
  NICHT_ERREICHT: 'warnung',
  ABGEWIESEN: 'warnung',
  ERGEBNIS_ERFASST: 'info',
  ZUSAMMENGEFUEHRT: 'erfolg',
  ZURUECKGEZOGEN: 'neutral',
} as const satisfies Record<VerweisZustand, EtikettArt>;

/** One Verweis: state in words, next step and deadline first, then everything else, folded. */
export function VerweisKarte({ akteId, verweis, stichtag }: Props) {
  const [akt, setAkt] = useState<Aktname | null>(null);
  const { empfaenger, zustand, aufgaben } = verweis;
  const schritt = describeSchritt(verweis);
  return (
    <Karte titel={empfaenger.name} ebene={3} hervorgehoben={aufgaben.length > 0}>
      <p className="verweis-stand">
        <Etikett text={VERWEISZUSTAND_NAMEN[zustand]} art={FARBE[zustand]} />
        {verweis.neu ? <Etikett text={t('karte.neu')} art="warnung" /> : null}
        <span className="kim-klein">
          {t('karte.seit', {
            art: textOf(EMPFAENGERARTEN, empfaenger.art),
            datum: formatTag(verweis.zustandSeit),
          })}
        </span>
      </p>
      <Beschreibungsliste
        angaben={[
          ...(schritt === '' ? [] : [{ name: t('karte.schritt'), wert: schritt }]),
          { name: t('karte.frist'), wert: formatTag(verweis.frist) },
          ...listStand(verweis),
        ]}
      />
      <Ansprechknopf schnittstelle={empfaenger.art} />
      <VerweisAktionen akteId={akteId} verweis={verweis} onAkt={setAkt} />
      <details>
        <summary>{t('karte.uebergabe')}</summary>
        <Uebergabeansicht uebergabe={verweis.uebergabe} />
      </details>
      <Verlauf verweis={verweis} />
      {akt === null ? null : (
        <VerweisAktDialog
          akt={akt}
          akteId={akteId}
          verweis={verweis}
          stichtag={stichtag}
          schliesse={() => setAkt(null)}
        />
      )}
    </Karte>
  );
}

function describeSchritt({ zustand, aufgaben, frist, einwilligung }: VerweisAnsicht): string {
  if (aufgaben.length > 0) return aufgaben.map((aufgabe) => AUFGABE_TEXTE[aufgabe]).join(' · ');
  const texte = {
    VORGESCHLAGEN: einwilligung === null ? t('schritt.einwilligung') : t('schritt.vermitteln'),
    EINGEWILLIGT: t('schritt.vermitteln'),
    ABGELEHNT: '',
    VERMITTELT: t('schritt.antwort', { datum: formatTag(frist) }),
    ANGENOMMEN: t('schritt.ergebnis'),
    NICHT_ERREICHT: t('schritt.nichtErreicht'),
    ABGEWIESEN: t('schritt.abgewiesen'),
    ERGEBNIS_ERFASST: t('schritt.zusammenfuehren'),
    ZUSAMMENGEFUEHRT: '',
    ZURUECKGEZOGEN: '',
  } as const satisfies Record<VerweisZustand, string>;
  return texte[zustand];
}

function listStand(verweis: VerweisAnsicht): { name: string; wert: React.ReactNode }[] {
  const { einwilligung, weg, vermitteltAm, ergebnis, ergebnisAm, abweisungsgrund, empfaenger } = verweis;
  const bis = formatTag(einwilligung?.gueltigBis ?? null);
  const gilt = bis === '' ? t('karte.einwilligung.ohneEnde') : t('karte.einwilligung.ja', { datum: bis });
  return [
    { name: t('karte.einwilligung'), wert: einwilligung === null ? t('karte.einwilligung.nein') : gilt },
    ...(weg === null
      ? []
      : [
          {
            name: t('karte.weg'),
            wert: t('karte.weg.wert', { weg: textOf(VERWEISWEGE, weg), datum: formatTag(vermitteltAm) }),
          },
        ]),
    ...(verweis.link === null
      ? []
      : [
          {
            name: t(verweis.link.imEingang ? 'karte.eingang' : 'karte.link'),
            wert: formatLink(verweis.link),
          },
        ]),
    ...(abweisungsgrund === null
      ? []
      : [{ name: t('karte.abweisung'), wert: textOf(ABWEISUNGSGRUENDE, abweisungsgrund) }]),
    ...(ergebnis === null
      ? []
      : [
          {
            name: t('karte.ergebnis'),
            wert: t('karte.ergebnis.wert', {
              ergebnis: textOf(VERWEISERGEBNISSE, ergebnis),
              datum: formatTag(ergebnisAm),
            }),
          },
        ]),
    ...(empfaenger.ansprechperson === null
      ? []
      : [{ name: t('karte.ansprechperson'), wert: empfaenger.ansprechperson }]),
    ...(verweis.form === 'VERWEIS'
      ? []
      : [{ name: t('karte.form'), wert: textOf(VERWEISFORMEN, verweis.form) }]),
    ...(verweis.grund === null ? [] : [{ name: t('karte.grund'), wert: <Freitext text={verweis.grund} /> }]),
  ];
}

function formatLink({
  stand,
  gueltigBis,
  geoeffnet,
  fehlversuche,
}: NonNullable<VerweisAnsicht['link']>): string {
  return [
    t(`link.${stand}`, { datum: formatTag(gueltigBis) }),
    stand === 'OFFEN' ? t(geoeffnet ? 'link.geoeffnet' : 'link.ungeoeffnet') : '',
    fehlversuche === 0 ? '' : t('link.fehlversuche', { anzahl: fehlversuche }),
  ]
    .filter((teil) => teil !== '')
    .join(' · ');
}

function Verlauf({ verweis }: { verweis: VerweisAnsicht }) {
  if (verweis.eintraege.length === 0) return null;
  return (
    <section aria-label={t('karte.verlauf')}>
      <h4>{t('karte.verlauf')}</h4>
      <Zeitleiste
        eintraege={verweis.eintraege.map(({ id, art, code, datum, text, autor, ueber }) => ({
          id,
          datum: toPlainDate(datum),
          art: describeEintrag(art, code),
          von:
            ueber === 'EINGANG' ? t('karte.vonEingang', { name: autor ?? '–' }) : (autor ?? t('karte.von')),
          inhalt:
            text === null ? null : (
              <p className="fall-text" dir="auto">
                {text}
              </p>
            ),
        }))}
      />
    </section>
  );
}

function describeEintrag(art: VerweisAnsicht['eintraege'][number]['art'], code: string): string {
  if (art === 'NACHRICHT') return t('nachricht.art');
  return art === 'VERSUCH'
    ? `${t('versuch.art')}: ${textOf(VERSUCHSKANAELE, code)}`
    : textOf(ANTWORTEN, code);
}

import { useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { listMeldebefunde } from '../befunde.model.ts';
import { FELDLAENGE } from '../felder.contract.ts';
import {
  type Feld,
  formatEingabe,
  formatWert,
  parseWert,
  TEXT_HOECHSTENS,
  type Wert,
} from '../felder.model.ts';
import { type getMeldungRoute, saveMeldungRoute } from '../meldung.contract.ts';
import { Befunde } from './befunde.tsx';
import { t } from './texte.ts';
import { useBerichtstuer } from './use-berichtstuer.ts';
import './berichtspflicht.css';

type Meldung = Ausgabe<typeof getMeldungRoute>;
type Werte = { werte: Record<string, string>; gruende: Record<string, string>; bestaetigt: boolean };

/** The answers with their findings, which are told while they are typed by the same rules as on the server. */
export function MeldungFormular({ meldung }: { meldung: Meldung }) {
  const { abfrageId, felder } = meldung;
  // Of the form as it was opened: what others save meanwhile is not overwritten.
  const [version, setVersion] = useState(meldung.version);
  const form = useForm<Werte>({
    defaultValues: {
      werte: Object.fromEntries(
        felder.map((feld) => [feld.code, formatEingabe(feld, meldung.werte[feld.code])]),
      ),
      gruende: Object.fromEntries(felder.map(({ code }) => [code, meldung.gruende[code] ?? ''])),
      bestaetigt: false,
    },
  });
  const entwurf = useEntwurf(form, 'berichtspflicht.meldung', abfrageId, {
    tuer: useBerichtstuer(),
    fassung: version,
  });
  const { sende, laeuft, problem } = useSchreiben(saveMeldungRoute);
  const pruefung = useTextpruefung(findFormen);
  const getippt = useWatch({ control: form.control });
  const lage = toLage(felder, getippt.werte ?? {});
  const befunde = listMeldebefunde({ ...meldung, werte: lage, gruende: toTexte(getippt.gruende ?? {}) });
  return (
    <Karte titel={t('meldung.bearbeiten')}>
      <Befunde befunde={befunde} zumFeld />
      <Formular
        titel={t('meldung.bearbeiten')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        knopf={t('meldung.speichern')}
        vorKnopf={<Textbefunde pruefung={pruefung} felder={toFeldnamen(felder)} />}
        onSenden={async ({ werte, gruende }) => {
          const falsche = felder.flatMap((feld) => {
            const gelesen = parseWert(feld, werte[feld.code] ?? '');
            return gelesen.ok ? [] : [{ code: feld.code, meldung: gelesen.meldung }];
          });
          for (const falsch of falsche) form.setError(`werte.${falsch.code}`, { message: falsch.meldung });
          if (falsche.length > 0) return;
          const gelesene = toLage(felder, werte);
          const erklaerungen = await pruefung.check(toPrueftexte(gelesene, gruende));
          if (erklaerungen === null) return;
          const body = { version, werte: gelesene, gruende, erklaerungen, bestaetigt: true } as const;
          const antwort = await sende({ params: { abfrageId }, body });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          setVersion(antwort.wert.version ?? version + 1);
          setMeldung(t('meldung.gespeichert'));
        }}
      >
        {felder.map((feld, index) => (
          <Frage
            key={feld.code}
            form={form}
            feld={feld}
            nummer={index + 1}
            meldung={meldung}
            begruendbar={befunde.some(({ feld: code, hart }) => code === feld.code && !hart)}
          />
        ))}
        <Kontrollkaestchen
          id="bestaetigt"
          text={t('form.bestaetigt')}
          fehler={form.formState.errors.bestaetigt?.message}
          anbindung={form.register('bestaetigt', { required: t('form.bestaetigt.fehlt') })}
        />
      </Formular>
    </Karte>
  );
}

type FrageProps = {
  form: UseFormReturn<Werte>;
  feld: Feld;
  nummer: number;
  meldung: Meldung;
  begruendbar: boolean;
};

function Frage({ form, feld, nummer, meldung, begruendbar }: FrageProps) {
  const { errors } = form.formState;
  const id = `werte.${feld.code}` as const;
  const gemeinsam = {
    id,
    label: `${nummer}. ${feld.name}${feld.einheit === '' ? '' : ` (${feld.einheit})`}`,
    hinweis: <Hilfe feld={feld} meldung={meldung} />,
    freiwillig: !feld.pflicht,
    fehler: errors.werte?.[feld.code]?.message,
    ...form.register(id),
  };
  const grund = `gruende.${feld.code}` as const;
  return (
    <>
      {feld.art === 'TEXT' ? <Mehrzeilig {...gemeinsam} rows={5} hoechstens={TEXT_HOECHSTENS} /> : null}
      {feld.art === 'AUSWAHL' ? (
        <Auswahl {...gemeinsam} optionen={feld.auswahl.map((wert) => ({ wert, text: wert }))} />
      ) : null}
      {feld.art === 'TEXT' || feld.art === 'AUSWAHL' ? null : (
        <Texteingabe {...gemeinsam} breite="kurz" inputMode="decimal" autoComplete="off" />
      )}
      {begruendbar || (meldung.gruende[feld.code] ?? '') !== '' ? (
        <Mehrzeilig
          id={grund}
          label={t('meldung.grund', { nummer })}
          rows={2}
          hoechstens={FELDLAENGE.grund}
          fehler={errors.gruende?.[feld.code]?.message}
          {...form.register(grund, { maxLength: { value: FELDLAENGE.grund, message: t('form.lang') } })}
        />
      ) : null}
    </>
  );
}

/** Definition, what the system counts, what was said last and the change since. */
function Hilfe({ feld, meldung }: { feld: Feld; meldung: Meldung }) {
  const { vorbelegt, vorher, vorherVom } = meldung;
  const gezaehlt = vorbelegt[feld.code];
  const zuletzt = vorher[feld.code];
  const saetze = [
    feld.definition,
    gezaehlt === undefined ? '' : t('meldung.zahlt', { wert: formatWert(feld, gezaehlt) }),
    zuletzt === undefined || vorherVom === null || typeof zuletzt === 'string'
      ? ''
      : t('meldung.zuletzt', {
          tag: formatTag(vorherVom),
          wert: formatWert(feld, zuletzt),
          aenderung: formatAenderung(feld, gezaehlt, zuletzt),
        }),
  ];
  return <>{saetze.filter((satz) => satz !== '').join(' ')}</>;
}

function formatAenderung(feld: Feld, jetzt: Wert | undefined, zuletzt: number): string {
  if (typeof jetzt !== 'number' || jetzt === zuletzt) return '';
  const abstand = formatWert(feld, Math.abs(jetzt - zuletzt));
  return t('meldung.aenderung', { wert: `${jetzt > zuletzt ? '+' : '−'}${abstand}` });
}

/** Only what can be read; a wrong text is told at its field when the form is sent. */
function toLage(
  felder: readonly Feld[],
  getippt: Readonly<Record<string, string | undefined>>,
): Record<string, Wert> {
  return Object.fromEntries(
    felder.flatMap((feld) => {
      const gelesen = parseWert(feld, getippt[feld.code] ?? '');
      return gelesen.ok && gelesen.wert !== null ? [[feld.code, gelesen.wert]] : [];
    }),
  );
}

function toTexte(getippt: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(getippt).map(([code, text]) => [code, text ?? '']));
}

function toPrueftexte(
  werte: Readonly<Record<string, Wert>>,
  gruende: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(werte).flatMap(([code, wert]) =>
      typeof wert === 'string' ? [[`werte/${code}`, wert]] : [],
    ),
    ...Object.entries(gruende).flatMap(([code, grund]) => (grund === '' ? [] : [[`gruende/${code}`, grund]])),
  ]);
}

function toFeldnamen(felder: readonly Feld[]): Record<string, string> {
  return Object.fromEntries(
    felder.flatMap(({ code, name }, index) => [
      [`werte/${code}`, t('meldung.befunde.stelle', { nummer: index + 1, name })],
      [`gruende/${code}`, t('meldung.grund', { nummer: index + 1 })],
    ]),
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { type Formwahl, useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { CHECKSTAND_NAMEN, type Checkstand, EINTRAG_STAENDE } from '../checkliste.model.ts';
import { listCheckorte } from '../checkorte.model.ts';
import { CHECKGRUPPEN, findCheckpunkt, VERBINDLICHKEIT_NAMEN } from '../checkpunkte.model.ts';
import { listCheckpunkteRoute, recordCheckpunktRoute } from '../umsetzung.contract.ts';
import { toEntwurfsname } from './entwurfsname.ts';
import { t } from './texte.ts';
import { pflichttext, tag, wahl } from './werte.ts';
import './konzept.css';

type Antwort = Ausgabe<typeof listCheckpunkteRoute>;
type Punkt = Antwort['punkte'][number];
const ANSICHTEN = ['ALLE', 'OFFEN', 'BINDEND'] as const;
type Ansicht = (typeof ANSICHTEN)[number];
const STAND_ART = {
  ERFUELLT: 'erfolg',
  OFFEN: 'fehler',
  AUSNAHME: 'info',
  HINWEIS: 'warnung',
} as const satisfies Record<Checkstand, string>;
const ZEIGT = {
  ALLE: () => true,
  OFFEN: ({ stand, veraltet }) => stand === 'OFFEN' || veraltet,
  BINDEND: ({ art }) => art === 'MUSS' || art === 'GRENZE',
} as const satisfies Record<Ansicht, (punkt: Punkt) => boolean>;

/** What the Handlungskonzept of the Land asks, item by item, with its evidence. */
export default function ChecklisteSeite() {
  const { data, error, refetch } = useLesen(listCheckpunkteRoute, {});
  const [ansicht, setAnsicht] = useState<Ansicht>('ALLE');
  const formwahl = useFormwahl();
  return (
    <>
      <Seitenkopf
        titel={t('check.titel')}
        vorzeile={t('stand.titel')}
        einleitung={<p>{t('check.einleitung')}</p>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel konzept-karten">
          <p>{toZahlentext(data.zahlen)}</p>
          <Auswahl
            id="ansicht"
            label={t('check.zeigen')}
            leer={null}
            optionen={ANSICHTEN.map((wert) => ({ wert, text: t(`check.zeigen.${wert}`) }))}
            value={ansicht}
            onChange={({ target }) => setAnsicht(toCode(ANSICHTEN, target.value) ?? 'ALLE')}
          />
          {CHECKGRUPPEN.map(({ titel, punkte }) => (
            <Gruppenkarte
              key={titel}
              titel={titel}
              punkte={data.punkte.filter(
                (punkt) => punkte.some(({ code }) => code === punkt.code) && ZEIGT[ansicht](punkt),
              )}
              monate={data.monate}
              stichtag={data.stichtag}
              wahl={formwahl}
            />
          ))}
          {data.punkte.some(ZEIGT[ansicht]) ? null : <p>{t('check.nichts')}</p>}
        </div>
      ) : null}
    </>
  );
}

export function toZahlentext({ ERFUELLT, AUSNAHME, OFFEN, gesamt }: Antwort['zahlen']): string {
  return t('check.zahlen', { erfuellt: ERFUELLT, ausnahme: AUSNAHME, offen: OFFEN, gesamt });
}

type Gruppe = Pick<Antwort, 'monate' | 'stichtag'> & {
  titel: string;
  punkte: readonly Punkt[];
  wahl: Formwahl;
};

function Gruppenkarte({ titel, punkte, ...rest }: Gruppe) {
  if (punkte.length === 0) return null;
  return (
    <Karte titel={titel}>
      <ul className="konzept-punkte">
        {punkte.map((punkt) => (
          <li key={punkt.code}>
            <Punktzeile punkt={punkt} {...rest} />
          </li>
        ))}
      </ul>
    </Karte>
  );
}

type Zeile = Omit<Gruppe, 'titel' | 'punkte'> & { punkt: Punkt };

function Punktzeile({ punkt, monate, stichtag, wahl: formwahl }: Zeile) {
  const { code, art, text, quelle, stand, nurBerechnet, berechnung, veraltet, eintraege } = punkt;
  const [letzter, ...fruehere] = eintraege;
  const offen = formwahl.offen(code);
  return (
    <>
      <h3>
        {code} {text}
      </h3>
      <p>
        <Etikett text={CHECKSTAND_NAMEN[stand]} art={STAND_ART[stand]} />{' '}
        <Etikett text={VERBINDLICHKEIT_NAMEN[art]} /> <span className="kim-klein">{quelle}</span>
      </p>
      {berechnung === null ? null : <p>{t('check.berechnet', { text: berechnung.text })}</p>}
      {nurBerechnet ? <p className="kim-klein">{t('check.nurBerechnet')}</p> : null}
      <Orte code={code} />
      {veraltet ? <Hinweis art="warnung" titel={t('check.veraltet', { monate })} /> : null}
      {letzter === undefined || nurBerechnet ? null : <Eintrag eintrag={letzter} />}
      {fruehere.length === 0 ? null : (
        <details>
          <summary>{t('check.fruehere', { anzahl: fruehere.length })}</summary>
          {fruehere.map((eintrag) => (
            <Eintrag key={eintrag.lfd} eintrag={eintrag} />
          ))}
        </details>
      )}
      {offen ? <Eintragsformular punkt={punkt} stichtag={stichtag} schliesse={formwahl.schliesse} /> : null}
      {!nurBerechnet && formwahl.frei ? (
        <Button
          art="sekundaer"
          aria-label={t('check.eintragen.name', { code })}
          onClick={() => formwahl.oeffne(code)}
        >
          {t('check.eintragen')}
        </Button>
      ) : null}
    </>
  );
}

/** Where in the program it is kept. */
function Orte({ code }: { code: string }) {
  const punkt = findCheckpunkt(code);
  const orte = punkt === undefined ? [] : listCheckorte(punkt.code);
  if (orte.length === 0) return null;
  return (
    <p className="kim-klein">
      {t('check.orte')}{' '}
      {orte.map(({ pfad, name }, stelle) => (
        <span key={pfad}>
          {stelle === 0 ? '' : ', '}
          <Link to={pfad}>{name}</Link>
        </span>
      ))}
    </p>
  );
}

function Eintrag({
  eintrag: { stand, text, tag: am, am: erfasst, wer },
}: {
  eintrag: Punkt['eintraege'][number];
}) {
  return (
    <>
      <p className="konzept-text">{text}</p>
      <p className="kim-klein">
        {t('check.eintrag', {
          stand: CHECKSTAND_NAMEN[stand],
          tag: formatTag(am),
          am: formatTag(erfasst),
          wer: wer ?? t('konto.weg'),
        })}
      </p>
    </>
  );
}

const TEXT_HOECHSTENS = 2_000;
const Werte = z.object({ stand: wahl, text: pflichttext(TEXT_HOECHSTENS), tag });

function Eintragsformular({
  punkt,
  stichtag,
  schliesse,
}: {
  punkt: Punkt;
  stichtag: string;
  schliesse: () => void;
}) {
  const { code, eintraege } = punkt;
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { stand: '', text: '', tag: stichtag },
  });
  const entwurf = useEntwurf(form, toEntwurfsname('checkpunkt', code), 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordCheckpunktRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('check.form', { code })}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={{ text: t('check.text') }} />}
      onAbbrechen={schliesse}
      onSenden={async ({ stand, text, tag: am }) => {
        const erklaerungen = await pruefung.check({ text });
        const gewaehlt = toCode(EINTRAG_STAENDE, stand);
        if (erklaerungen === null || gewaehlt === undefined) return;
        const body = { gesehen: eintraege[0]?.lfd ?? 0, stand: gewaehlt, text, tag: am, erklaerungen };
        const antwort = await sende({ params: { code }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('check.gespeichert'));
      }}
    >
      <Auswahl
        id="stand"
        label={t('check.stand')}
        optionen={EINTRAG_STAENDE.map((wert) => ({ wert, text: CHECKSTAND_NAMEN[wert] }))}
        fehler={errors.stand?.message}
        {...form.register('stand')}
      />
      <Mehrzeilig
        id="text"
        label={t('check.text')}
        hinweis={t('check.text.hinweis')}
        rows={4}
        hoechstens={TEXT_HOECHSTENS}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <FormDatum id="tag" control={form.control} name="tag" label={t('check.tag')} />
    </Formular>
  );
}

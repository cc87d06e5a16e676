import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useMailweg } from '#src/web/sitzung/use-mailweg.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Suchfeld } from '#src/web/ui/suchfeld.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  closePflegelinksRoute,
  createAnbieterRoute,
  createPflegelinkRoute,
  listAnbieterRoute,
  recordAnbieterbestaetigungRoute,
  updateAnbieterRoute,
} from '../angebot.contract.ts';
import { t } from './texte.ts';
import './angebot.css';

type Zeile = Ausgabe<typeof listAnbieterRoute>['eintraege'][number];

/** Who offers something in the own Standort, and who keeps its entries. */
export default function AnbieterSeite() {
  const [seite, setSeite] = useState(1);
  const [offen, setOffen] = useState<string | null>(null);
  const [suche, setSuche] = useState('');
  const mailweg = useMailweg();
  const { data, error, refetch } = useLesen(listAnbieterRoute, { query: { seite, groesse: 25, suche } });
  const schliesse = () => setOffen(null);
  return (
    <>
      <Seitenkopf
        titel={t('anbieter.titel')}
        einleitung={<p>{t('anbieter.einleitung')}</p>}
        aktionen={
          offen === null ? <Button onClick={() => setOffen('neu')}>{t('anbieter.neu')}</Button> : null
        }
      />
      <div className="kim-stapel kim-stapel--voll">
        {mailweg === 'KEINER' ? (
          <Hinweis art="warnung" titel={t('anbieter.ohneMail')}>
            <p>{t('anbieter.ohneMail.text')}</p>
          </Hinweis>
        ) : null}
        {offen === 'neu' ? <Anbieterformular anbieter={null} schliesse={schliesse} /> : null}
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {offen === null && (suche !== '' || (data?.gesamt ?? 0) > 25) ? (
          <Suchfeld
            label={t('anbieter.suche')}
            wert={suche}
            treffer={suche === '' ? undefined : data?.gesamt}
            onSuche={(neu) => {
              setSuche(neu);
              setSeite(1);
            }}
          />
        ) : null}
        {data?.eintraege.length === 0 && suche !== '' ? <p>{t('anbieter.suche.leer', { suche })}</p> : null}
        {data?.eintraege.length === 0 && suche === '' ? (
          <Leer titel={t('anbieter.leer')}>{t('anbieter.leer.text')}</Leer>
        ) : null}
        {data?.eintraege.map((anbieter) =>
          offen === anbieter.id ? (
            <Anbieterformular key={anbieter.id} anbieter={anbieter} schliesse={schliesse} />
          ) : (
            <Anbieterkarte
              key={anbieter.id}
              anbieter={anbieter}
              frei={offen === null}
              onAendern={() => setOffen(anbieter.id)}
            />
          ),
        )}
        {data ? <Seitenblaettern {...data} onSeite={setSeite} /> : null}
      </div>
    </>
  );
}

type Kartenprops = { anbieter: Zeile; frei: boolean; onAendern: () => void };

function Anbieterkarte({ anbieter, frei, onAendern }: Kartenprops) {
  const {
    id: anbieterId,
    name,
    art,
    telefon,
    angebote,
    veraltet,
    erinnerungen,
    erinnertAm,
    links,
    pflege,
  } = anbieter;
  const bestaetigung = useSchreiben(recordAnbieterbestaetigungRoute);
  const link = useSchreiben(createPflegelinkRoute);
  const sperre = useSchreiben(closePflegelinksRoute);
  const mailweg = useMailweg();
  const problem = bestaetigung.problem ?? link.problem ?? sperre.problem;
  const bestaetigeAlle = async () => {
    const antwort = await bestaetigung.sende({ params: { anbieterId } });
    if (antwort.ok) setMeldung(t('anbieter.alleBestaetigt', { anzahl: antwort.wert.anzahl }));
  };
  const sendeLink = async () => {
    const antwort = await link.sende({ params: { anbieterId } });
    const weg = mailweg === 'DEMO' ? 'DEMO' : 'VERSAND';
    if (antwort.ok)
      setMeldung(t(`anbieter.linkGesendet.${weg}`, { tag: formatTag(antwort.wert.gueltigBis) }));
  };
  const sperreLinks = async () => {
    const antwort = await sperre.sende({ params: { anbieterId } });
    if (antwort.ok) setMeldung(t('anbieter.gesperrt', { anzahl: antwort.wert.anzahl }));
  };
  return (
    <Karte titel={name}>
      <p>{[textOf(EMPFAENGERARTEN, art), ...(telefon === null ? [] : [telefon])].join(' · ')}</p>
      <p>{t('anbieter.zahl', { angebote, veraltet })}</p>
      {erinnerungen === 0 ? null : (
        <p className="kim-klein">
          {t('anbieter.erinnert', { anzahl: erinnerungen, tag: formatTag(erinnertAm) })}
        </p>
      )}
      {links === 0 ? null : <p className="kim-klein">{t('anbieter.links', { anzahl: links })}</p>}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {frei ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" aria-label={t('anbieter.aendern.name', { name })} onClick={onAendern}>
            {t('anbieter.aendern')}
          </Button>
          {angebote === 0 ? null : (
            <Button
              art="tertiaer"
              aria-label={t('anbieter.alle.name', { name })}
              onClick={() => void bestaetigeAlle()}
            >
              {t('anbieter.alle')}
            </Button>
          )}
          {pflege.email === null || mailweg === 'KEINER' ? null : (
            <Button
              art="tertiaer"
              aria-label={t('anbieter.link.name', { name })}
              onClick={() => void sendeLink()}
            >
              {t('anbieter.link')}
            </Button>
          )}
          {links === 0 ? null : (
            <Button
              art="tertiaer"
              aria-label={t('anbieter.sperren.name', { name })}
              onClick={() => void sperreLinks()}
            >
              {t('anbieter.sperren')}
            </Button>
          )}
        </div>
      ) : null}
    </Karte>
  );
}

const text = (hoechstens: number) => z.string().max(hoechstens, t('form.lang'));
const Werte = z.object({
  name: text(160).refine((wert) => wert.trim() !== '', t('form.fehlt')),
  art: z.string().min(1, t('form.waehlen')),
  beschreibung: text(2_000),
  strasse: text(200),
  plz: text(10),
  ort: text(120),
  telefon: text(40),
  email: text(200),
  webseite: text(300),
  funktion: text(200),
  pflegeEmail: text(200),
  pflegeTelefon: text(40),
  bestaetigt: z.boolean().refine((wert) => wert, t('form.bestaetigt.fehlt')),
});
type Werte = z.infer<typeof Werte>;
const LEER: Werte = {
  name: '',
  art: '',
  beschreibung: '',
  strasse: '',
  plz: '',
  ort: '',
  telefon: '',
  email: '',
  webseite: '',
  funktion: '',
  pflegeEmail: '',
  pflegeTelefon: '',
  bestaetigt: false,
};
const EINZEILER = [
  ['strasse', t('anbieter.strasse')],
  ['plz', t('anbieter.plz')],
  ['ort', t('anbieter.ort')],
  ['telefon', 'Telefon'],
  ['email', 'E-Mail'],
  ['webseite', 'Internetseite'],
  ['funktion', t('anbieter.pflege.funktion')],
  ['pflegeEmail', t('anbieter.pflege.email')],
  ['pflegeTelefon', t('anbieter.pflege.telefon')],
] as const;
const FELDER = [
  { name: 'name', label: t('anbieter.name') },
  { name: 'art', label: t('anbieter.art') },
  { name: 'beschreibung', label: t('anbieter.beschreibung') },
  ...EINZEILER.map(([name, label]) => ({ name, label })),
] as const;

function Anbieterformular({ anbieter, schliesse }: { anbieter: Zeile | null; schliesse: () => void }) {
  const [anfang] = useState(anbieter);
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: anfang === null ? LEER : toWerte(anfang),
  });
  const entwurf = useEntwurf(form, 'angebot.anbieter', anfang?.id ?? 'neu', {
    tuer: useTuer(),
    ...(anfang === null ? {} : { fassung: anfang.version }),
  });
  const neu = useSchreiben(createAnbieterRoute);
  const bestehend = useSchreiben(updateAnbieterRoute);
  const { laeuft, problem, konflikt, verwerfeProblem } = anfang === null ? neu : bestehend;
  const fassung = useFormkonflikt({
    form,
    schema: Werte,
    leer: LEER,
    anfang: anfang === null ? LEER : toWerte(anfang),
    felder: FELDER,
    version: anfang?.version ?? 0,
    entwurf,
    konflikt,
    verwerfeProblem,
    formatiere: (name, wert) => {
      const text = typeof wert === 'string' ? wert : '';
      return name === 'art' ? textOf(EMPFAENGERARTEN, text) : text;
    },
    toStand: ({ version, werte }) => ({
      version,
      werte: { ...form.getValues(), ...toServerwerte(werte['angaben']) },
    }),
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  const titel = anfang === null ? t('anbieter.neu') : t('anbieter.aendern.name', { name: anfang.name });
  return (
    <Karte titel={titel} hervorgehoben>
      <Formular
        titel={titel}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        konflikt={fassung.konflikt}
        vorKnopf={
          <Textbefunde
            pruefung={pruefung}
            felder={{ name: t('anbieter.name'), beschreibung: t('anbieter.beschreibung') }}
          />
        }
        onAbbrechen={schliesse}
        onSenden={async (werte) => {
          const erklaerungen = await pruefung.check({
            name: werte.name,
            ...(werte.beschreibung.trim() === '' ? {} : { beschreibung: werte.beschreibung }),
          });
          if (erklaerungen === null) return;
          const body = { angaben: toAngaben(werte), erklaerungen, bestaetigt: true as const };
          const antwort =
            anfang === null
              ? await neu.sende({ body })
              : await bestehend.sende({
                  params: { anbieterId: anfang.id },
                  body: { ...body, version: fassung.version },
                });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          schliesse();
          setMeldung(t('anbieter.gespeichert'));
        }}
      >
        <Texteingabe
          id="name"
          label={t('anbieter.name')}
          autoComplete="off"
          fehler={errors.name?.message}
          {...form.register('name')}
        />
        <Auswahl
          id="art"
          label={t('anbieter.art')}
          optionen={toWahlen(EMPFAENGERARTEN)}
          fehler={errors.art?.message}
          {...form.register('art')}
        />
        <Mehrzeilig
          id="beschreibung"
          label={t('anbieter.beschreibung')}
          freiwillig
          rows={3}
          hoechstens={2_000}
          fehler={errors.beschreibung?.message}
          {...form.register('beschreibung')}
        />
        {EINZEILER.map(([feld, label]) => (
          <Texteingabe
            key={feld}
            id={feld}
            label={label}
            freiwillig
            autoComplete="off"
            fehler={errors[feld]?.message}
            {...form.register(feld)}
          />
        ))}
        <Kontrollkaestchen
          id="bestaetigt"
          text={t('form.bestaetigt')}
          fehler={errors.bestaetigt?.message}
          anbindung={form.register('bestaetigt')}
        />
      </Formular>
    </Karte>
  );
}

type Angaben = Pick<
  Zeile,
  'name' | 'art' | 'beschreibung' | 'strasse' | 'plz' | 'ort' | 'telefon' | 'email' | 'webseite' | 'pflege'
>;

function toWerte(angaben: Angaben): Werte {
  const { name, art, pflege } = angaben;
  return {
    name,
    art,
    beschreibung: angaben.beschreibung ?? '',
    strasse: angaben.strasse ?? '',
    plz: angaben.plz ?? '',
    ort: angaben.ort ?? '',
    telefon: angaben.telefon ?? '',
    email: angaben.email ?? '',
    webseite: angaben.webseite ?? '',
    funktion: pflege.funktion ?? '',
    pflegeEmail: pflege.email ?? '',
    pflegeTelefon: pflege.telefon ?? '',
    bestaetigt: false,
  };
}

/** What came with a conflict; of the wrong form it shows nothing. */
function toServerwerte(angaben: unknown): Partial<Werte> {
  return typeof angaben === 'object' && angaben !== null && 'pflege' in angaben
    ? toWerte(angaben as Angaben)
    : {};
}

function toAngaben({ name, beschreibung, strasse, plz, ort, telefon, email, webseite, ...rest }: Werte) {
  return {
    name,
    beschreibung,
    strasse,
    plz,
    ort,
    telefon,
    email,
    webseite,
    art: toCode(EMPFAENGERART_CODES, rest.art) ?? 'FREIE_WOHLFAHRTSPFLEGE',
    pflege: { funktion: rest.funktion, email: rest.pflegeEmail, telefon: rest.pflegeTelefon },
  };
}

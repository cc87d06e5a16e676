import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { PlainDate } from '#src/core/plain-date.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { createKorrekturRoute, recordZeichnungsschrittRoute } from '../anfrage.contract.ts';
import { ANFRAGE_LAENGE, SCHRITTREGELN, type Zeichnungsschritt } from '../anfrage.model.ts';
import type { Anfrage, Teilprops } from './anfragedaten.ts';
import { listMitzeichnung, Mitzeichner, type Mitzeichnungswerte } from './mitzeichner.tsx';
import { FELDNAMEN, t } from './texte.ts';

/** Who has signed, and the steps that this account can take now. */
export function Zeichnung({ anfrage, formwahl }: Teilprops) {
  const { zustand, moeglich, luecken, mitzeichnungen } = anfrage;
  const schritt = moeglich.find((einer) => formwahl.offen(einer));
  return (
    <Karte titel={t('zeichnung.titel')} hervorgehoben={moeglich.length > 0}>
      {luecken.length > 0 ? (
        <Hinweis art="info" titel={t('zeichnung.luecken')}>
          <ul>
            {luecken.map((luecke) => (
              <li key={luecke}>{luecke}</li>
            ))}
          </ul>
        </Hinweis>
      ) : null}
      {mitzeichnungen.length > 0 ? (
        <>
          <h3>{t('zeichnung.mitzeichnung')}</h3>
          <ul>
            {mitzeichnungen.map(({ name, referat, gezeichnet }) => (
              <li key={`${name} ${referat}`}>
                {t(gezeichnet ? 'zeichnung.gezeichnet' : 'zeichnung.offen', { name, referat })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {zustand === 'ZEICHNUNG' ? <p>{t('zeichnung.zweitens')}</p> : null}
      {zustand !== 'GEZEICHNET' && moeglich.length === 0 ? <p>{t('zeichnung.warten')}</p> : null}
      {schritt === undefined ? null : (
        <SchrittFormular key={schritt} anfrage={anfrage} schritt={schritt} schliesse={formwahl.schliesse} />
      )}
      {formwahl.offen('korrektur') ? (
        <KorrekturFormular anfrage={anfrage} schliesse={formwahl.schliesse} />
      ) : null}
      {formwahl.frei ? (
        <div className="kim-aktionen">
          {(luecken.length > 0 ? [] : moeglich).map((einer) => (
            <Button
              key={einer}
              art={einer === 'ZURUECKGEBEN' ? 'sekundaer' : 'primaer'}
              onClick={() => formwahl.oeffne(einer)}
            >
              {SCHRITTREGELN[einer].name}
            </Button>
          ))}
          {isLetzteFassung(anfrage) ? (
            <Button art="sekundaer" onClick={() => formwahl.oeffne('korrektur')}>
              {t('korrektur.oeffnen')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Karte>
  );
}

function isLetzteFassung({ zustand, id, fassungen }: Anfrage): boolean {
  return zustand === 'GEZEICHNET' && fassungen.at(-1)?.id === id;
}

type Werte = Mitzeichnungswerte & { text: string; bestaetigt: boolean };
type Props = { anfrage: Anfrage; schliesse: () => void };

function SchrittFormular({ anfrage, schritt, schliesse }: Props & { schritt: Zeichnungsschritt }) {
  const regel = SCHRITTREGELN[schritt];
  const form = useForm<Werte>({ defaultValues: { text: '', bestaetigt: false, mitzeichner: [] } });
  const entwurf = useEntwurf(form, `kleineanfrage.${schritt.toLowerCase()}`, anfrage.id, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordZeichnungsschrittRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  const pflicht = schritt === 'ZURUECKGEBEN';
  return (
    <Formular
      titel={regel.name}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={regel.name}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async ({ text, bestaetigt, mitzeichner }) => {
        const leer = pflicht && text.trim() === '';
        if (leer) form.setError('text', { message: t('form.fehlt') });
        if (!bestaetigt) form.setError('bestaetigt', { message: t('form.fehlt') });
        const mitzeichnung = listMitzeichnung(mitzeichner);
        const ohne = mitzeichner.findIndex(({ kontoId, referat }) => kontoId !== '' && referat.trim() === '');
        if (ohne >= 0)
          form.setError(`mitzeichner.${ohne}.referat`, { message: t('zeichnung.referat.fehlt') });
        if (leer || !bestaetigt || ohne >= 0) return;
        const erklaerungen = await pruefung.check({ text });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { anfrageId: anfrage.id },
          body: { version: anfrage.version, schritt, text, mitzeichnung, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('zeichnung.gespeichert', { was: regel.danach }));
      }}
    >
      {schritt === 'VORLEGEN' ? <Mitzeichner form={form} konten={anfrage.konten} /> : null}
      <Mehrzeilig
        id="text"
        label={pflicht ? t('zeichnung.grund') : t('zeichnung.text')}
        freiwillig={!pflicht}
        rows={3}
        hoechstens={ANFRAGE_LAENGE.grund}
        fehler={errors.text?.message}
        {...form.register('text', { maxLength: { value: ANFRAGE_LAENGE.grund, message: t('form.lang') } })}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

function KorrekturFormular({ anfrage, schliesse }: Props) {
  const navigate = useNavigate();
  const form = useForm({ defaultValues: { grund: '', bestaetigt: false } });
  const entwurf = useEntwurf(form, 'kleineanfrage.korrektur', anfrage.id, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createKorrekturRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('korrektur.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('korrektur.titel')}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async ({ grund, bestaetigt }) => {
        if (grund.trim() === '') form.setError('grund', { message: t('form.fehlt') });
        if (!bestaetigt) form.setError('bestaetigt', { message: t('form.fehlt') });
        if (grund.trim() === '' || !bestaetigt) return;
        const erklaerungen = await pruefung.check({ grund });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { anfrageId: anfrage.id },
          body: { grund, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('korrektur.begonnen'));
        await navigate(`/land/anfragen/${antwort.wert.id}`);
      }}
    >
      <p>{t('korrektur.text')}</p>
      <Mehrzeilig
        id="grund"
        label={t('korrektur.grund')}
        rows={3}
        hoechstens={ANFRAGE_LAENGE.grund}
        fehler={errors.grund?.message}
        {...form.register('grund', { maxLength: { value: ANFRAGE_LAENGE.grund, message: t('form.lang') } })}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

/** What happened, the latest first. */
export function Verlauf({ schritte }: Pick<Anfrage, 'schritte'>) {
  return (
    <Karte titel={t('verlauf.titel')}>
      {schritte.length === 0 ? <p>{t('verlauf.leer')}</p> : null}
      <Zeitleiste
        eintraege={schritte.toReversed().map(({ lfd, art, name, referat, text, am }) => ({
          id: String(lfd),
          datum: am as PlainDate,
          art: SCHRITTREGELN[art].danach,
          von: referat === null ? name : `${name}, ${referat}`,
          inhalt: text === null ? null : <p className="anfrage-text">{text}</p>,
        }))}
      />
    </Karte>
  );
}

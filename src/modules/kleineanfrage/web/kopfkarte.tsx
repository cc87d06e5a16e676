import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { updateAnfrageRoute } from '../anfrage.contract.ts';
import { ANFRAGE_LAENGE, ANFRAGE_ZUSTAND_NAMEN } from '../anfrage.model.ts';
import type { Anfrage, Teilprops } from './anfragedaten.ts';
import { KOPFWERTE, KopfFelder } from './kopf-felder.tsx';
import { FELDNAMEN, t } from './texte.ts';

/** What it is, until when, and both Vorbemerkungen. */
export function Kopfkarte({ anfrage, formwahl }: Teilprops) {
  if (formwahl.offen('kopf') && anfrage.zustand === 'ENTWURF')
    return (
      <Karte titel={t('kopf.aendern')}>
        <KopfFormular anfrage={anfrage} schliesse={formwahl.schliesse} />
      </Karte>
    );
  const { drucksache, fragesteller, eingang, frist, federfuehrung, zustand, gezeichnetAm } = anfrage;
  return (
    <Karte
      titel={t('eine.angaben')}
      aktionen={
        zustand === 'ENTWURF' && formwahl.frei ? (
          <Button art="sekundaer" onClick={() => formwahl.oeffne('kopf')}>
            {t('kopf.aendern')}
          </Button>
        ) : null
      }
    >
      <Beschreibungsliste
        angaben={[
          { name: t('spalte.stand'), wert: ANFRAGE_ZUSTAND_NAMEN[zustand] },
          { name: t('kopf.drucksache'), wert: drucksache },
          { name: t('kopf.fragesteller'), wert: fragesteller },
          { name: t('kopf.eingang'), wert: formatTag(eingang) },
          { name: t('kopf.frist'), wert: formatTag(frist) },
          { name: t('kopf.federfuehrung'), wert: federfuehrung },
          ...(gezeichnetAm === null ? [] : [{ name: t('kopf.gezeichnet'), wert: formatTag(gezeichnetAm) }]),
          ...(anfrage.korrekturgrund === null
            ? []
            : [{ name: t('kopf.grund'), wert: anfrage.korrekturgrund }]),
        ]}
      />
      {anfrage.ueberfaellig ? (
        <p>
          <Etikett text={t('ueberfaellig')} art="warnung" />
        </p>
      ) : null}
      {(['vorbemerkungAnfrage', 'vorbemerkung'] as const)
        .filter((feld) => anfrage[feld] !== '')
        .map((feld) => (
          <div key={feld}>
            <h3>{t(`kopf.${feld}`)}</h3>
            <p className="anfrage-text">{anfrage[feld]}</p>
          </div>
        ))}
      <Fassungen anfrage={anfrage} />
    </Karte>
  );
}

function Fassungen({ anfrage: { id: eigene, fassungen } }: { anfrage: Anfrage }) {
  if (fassungen.length < 2) return null;
  return (
    <>
      <h3>{t('kopf.fassungen')}</h3>
      <ul>
        {fassungen.map(({ id, fassung, zustand }) => {
          const text = t('kopf.fassung', { fassung, stand: ANFRAGE_ZUSTAND_NAMEN[zustand] });
          return <li key={id}>{id === eigene ? text : <Link to={`/land/anfragen/${id}`}>{text}</Link>}</li>;
        })}
      </ul>
    </>
  );
}

const lang = z.string().max(ANFRAGE_LAENGE.vorbemerkung, t('form.lang'));
const Werte = z.object({
  ...KOPFWERTE,
  vorbemerkungAnfrage: lang,
  vorbemerkung: lang,
  bestaetigt: z.literal(true, t('form.fehlt')),
});

function KopfFormular({ anfrage, schliesse }: { anfrage: Anfrage; schliesse: () => void }) {
  const { id, version, drucksache, titel, fragesteller, eingang, frist, federfuehrung } = anfrage;
  const { vorbemerkung, vorbemerkungAnfrage } = anfrage;
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      drucksache: drucksache ?? '',
      titel,
      fragesteller,
      eingang,
      frist,
      federfuehrung,
      vorbemerkung,
      vorbemerkungAnfrage,
      bestaetigt: false as true,
    },
  });
  const entwurf = useEntwurf(form, 'kleineanfrage.kopf', id, { tuer: useTuer(), fassung: version });
  const { sende, laeuft, problem } = useSchreiben(updateAnfrageRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('kopf.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check({ vorbemerkung: werte.vorbemerkung });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { anfrageId: id },
          body: {
            ...werte,
            drucksache: werte.drucksache.trim(),
            version: entwurf.fassung ?? version,
            erklaerungen,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('kopf.gespeichert'));
      }}
    >
      <KopfFelder form={form} />
      {(['vorbemerkungAnfrage', 'vorbemerkung'] as const).map((feld) => (
        <Mehrzeilig
          key={feld}
          id={feld}
          label={t(`kopf.${feld}`)}
          hinweis={feld === 'vorbemerkungAnfrage' ? t('kopf.vorbemerkungAnfrage.hinweis') : undefined}
          rows={6}
          freiwillig
          hoechstens={ANFRAGE_LAENGE.vorbemerkung}
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

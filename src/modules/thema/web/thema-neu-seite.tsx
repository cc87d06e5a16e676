import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { bestaetigt } from '#src/modules/fachfrage/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { SCHRITT_TEXT } from '../schritte.model.ts';
import {
  assignHinweiseRoute,
  BESCHREIBUNG_HOECHSTENS,
  createThemaRoute,
  getThemaRoute,
  listThemenRoute,
  TITEL_HOECHSTENS,
} from '../thema.contract.ts';
import { FELDNAMEN, t } from './texte.ts';

const Werte = z
  .object({
    ziel: z.string(),
    titel: z.string().max(TITEL_HOECHSTENS, t('form.lang')),
    beschreibung: z.string().max(BESCHREIBUNG_HOECHSTENS, t('form.lang')),
    grund: z.string().max(SCHRITT_TEXT, t('form.lang')),
    bestaetigt,
  })
  .superRefine(({ ziel, ...texte }, ctx) => {
    const pflicht = ziel === '' ? (['titel', 'beschreibung'] as const) : (['grund'] as const);
    for (const feld of pflicht)
      if (texte[feld].trim() === '') ctx.addIssue({ code: 'custom', path: [feld], message: t('form.fehlt') });
  });

/** Joins the chosen Hinweise into a new Thema or one that is there; without Hinweise a Thema from above. */
export default function ThemaNeuSeite() {
  const [adresse] = useSearchParams();
  const hinweise = (adresse.get('hinweise') ?? '').split(',').filter((id) => z.uuid().safeParse(id).success);
  const navigate = useNavigate();
  const form = useForm({
    resolver: zodResolver(Werte),
    // A gap of the overview of Beratungsansätze brings its title along.
    defaultValues: {
      ziel: '',
      titel: (adresse.get('titel') ?? '').slice(0, 160),
      beschreibung: '',
      grund: '',
      bestaetigt: false,
    },
  });
  const entwurf = useEntwurf(form, 'thema.neu', 'neu', { tuer: useTuer() });
  const themen = useLesen(listThemenRoute, { query: { groesse: 200 } });
  const ziel = useWatch({ control: form.control, name: 'ziel' });
  const gewaehltes = useLesen(getThemaRoute, { params: { themaId: ziel } }, { wennBereit: ziel !== '' });
  const neu = useSchreiben(createThemaRoute);
  const aufnahme = useSchreiben(assignHinweiseRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  const waehlbar = hinweise.length > 0 ? (themen.data?.eintraege ?? []) : [];
  return (
    <>
      <Seitenkopf
        titel={t('thema.neu')}
        vorzeile={t('neu.hinweise', { anzahl: hinweise.length })}
        einleitung={<p>{t('neu.einleitung')}</p>}
      />
      <Formular
        titel={t('thema.neu')}
        form={form}
        problem={neu.problem ?? aufnahme.problem}
        laeuft={neu.laeuft || aufnahme.laeuft}
        entwurf={entwurf}
        knopf={ziel === '' ? t('neu.anlegen') : t('neu.aufnehmen')}
        vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
        onSenden={async ({ titel, beschreibung, grund }) => {
          const erklaerungen = await pruefung.check(ziel === '' ? { titel, beschreibung } : { grund });
          if (erklaerungen === null) return;
          const mit = { hinweise, erklaerungen, bestaetigt: true as const };
          const antwort =
            ziel === ''
              ? await neu.sende({ body: { titel, beschreibung, ...mit } })
              : await aufnahme.sende({
                  params: { themaId: ziel },
                  body: { version: gewaehltes.data?.version ?? 0, grund, ...mit },
                });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          setMeldung(ziel === '' ? t('neu.angelegt') : t('neu.aufgenommen'));
          await navigate(`/themen/${antwort.wert.id}`);
        }}
      >
        {waehlbar.length > 0 ? (
          <Auswahl
            id="ziel"
            label={t('neu.ziel')}
            leer={t('neu.ziel.neu')}
            optionen={waehlbar.map(({ id, titel }) => ({ wert: id, text: titel }))}
            {...form.register('ziel')}
          />
        ) : null}
        {ziel === '' ? (
          <>
            <Texteingabe
              id="titel"
              label={t('neu.titel')}
              fehler={errors.titel?.message}
              autoComplete="off"
              {...form.register('titel')}
            />
            <Mehrzeilig
              id="beschreibung"
              label={t('neu.beschreibung')}
              hinweis={t('geben.text.hinweis')}
              rows={8}
              hoechstens={BESCHREIBUNG_HOECHSTENS}
              fehler={errors.beschreibung?.message}
              {...form.register('beschreibung')}
            />
          </>
        ) : (
          <Mehrzeilig
            id="grund"
            label={t('neu.grund')}
            rows={4}
            hoechstens={SCHRITT_TEXT}
            fehler={errors.grund?.message}
            {...form.register('grund')}
          />
        )}
        <Kontrollkaestchen
          id="bestaetigt"
          text={t('geben.bestaetigt')}
          fehler={errors.bestaetigt?.message}
          anbindung={form.register('bestaetigt')}
        />
      </Formular>
    </>
  );
}

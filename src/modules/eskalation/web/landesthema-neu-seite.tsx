import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
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
import {
  assignEskalationenRoute,
  checkLandtextRoute,
  createLandesthemaRoute,
  getLandesthemaRoute,
  LANDESTHEMA,
  listLandesthemenRoute,
} from '../land.contract.ts';
import { FELDNAMEN, t } from './texte.ts';

const Werte = z
  .object({
    ziel: z.string(),
    titel: z.string().max(LANDESTHEMA.titel, t('form.lang')),
    beschreibung: z.string().max(LANDESTHEMA.beschreibung, t('form.lang')),
    bestaetigt: z.boolean(),
  })
  .superRefine(({ ziel, titel, beschreibung, bestaetigt }, ctx) => {
    if (ziel !== '') return;
    const fehlt = (feld: string) => ctx.addIssue({ code: 'custom', path: [feld], message: t('form.fehlt') });
    if (titel.trim() === '') fehlt('titel');
    if (beschreibung.trim() === '') fehlt('beschreibung');
    if (!bestaetigt) fehlt('bestaetigt');
  });

/** Joins the chosen ones into a new Landesthema or one that is there. */
export default function LandesthemaNeuSeite() {
  const gewaehlte = (useSearchParams()[0].get('eskalationen') ?? '')
    .split(',')
    .filter((id) => z.uuid().safeParse(id).success);
  const navigate = useNavigate();
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { ziel: '', titel: '', beschreibung: '', bestaetigt: false },
  });
  const entwurf = useEntwurf(form, 'eskalation.landesthema', 'neu', { tuer: useTuer() });
  const themen = useLesen(listLandesthemenRoute, { query: { groesse: 200 } });
  const ziel = useWatch({ control: form.control, name: 'ziel' });
  const gewaehltes = useLesen(
    getLandesthemaRoute,
    { params: { landesthemaId: ziel } },
    { wennBereit: ziel !== '' },
  );
  const neu = useSchreiben(createLandesthemaRoute);
  const aufnahme = useSchreiben(assignEskalationenRoute);
  const suche = useFrage(checkLandtextRoute);
  const pruefung = useTextpruefung(
    async (texte) => (await suche.frage({ body: { texte, eskalationen: gewaehlte } }))?.befunde ?? null,
  );
  const { errors } = form.formState;
  return (
    <>
      <Seitenkopf
        titel={t('landesthema.neu')}
        vorzeile={t('landesthema.einleitung', { anzahl: gewaehlte.length })}
        einleitung={<p>{t('landesthemen.einleitung')}</p>}
      />
      <Formular
        titel={t('landesthema.neu')}
        form={form}
        problem={neu.problem ?? aufnahme.problem ?? suche.problem}
        laeuft={neu.laeuft || aufnahme.laeuft || suche.laeuft}
        entwurf={entwurf}
        knopf={ziel === '' ? t('landesthema.anlegen') : t('landesthema.aufnehmen')}
        vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
        onSenden={async ({ titel, beschreibung }) => {
          const erklaerungen = ziel === '' ? await pruefung.check({ titel, beschreibung }) : [];
          if (erklaerungen === null) return;
          const antwort =
            ziel === ''
              ? await neu.sende({
                  body: { titel, beschreibung, eskalationen: gewaehlte, erklaerungen, bestaetigt: true },
                })
              : await aufnahme.sende({
                  params: { landesthemaId: ziel },
                  body: { version: gewaehltes.data?.version ?? 0, eskalationen: gewaehlte },
                });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          setMeldung(t('landesthema.angelegt'));
          await navigate(`/land/themen/${antwort.wert.id}`);
        }}
      >
        {(themen.data?.eintraege ?? []).length > 0 ? (
          <Auswahl
            id="ziel"
            label={t('landesthema.ziel')}
            leer={t('landesthema.ziel.neu')}
            optionen={(themen.data?.eintraege ?? []).map(({ id, titel }) => ({ wert: id, text: titel }))}
            {...form.register('ziel')}
          />
        ) : null}
        {ziel === '' ? (
          <>
            <Texteingabe
              id="titel"
              label={t('neu.titelfeld')}
              fehler={errors.titel?.message}
              autoComplete="off"
              {...form.register('titel')}
            />
            <Mehrzeilig
              id="beschreibung"
              label={t('landesthema.beschreibung')}
              hinweis={t('landesthema.beschreibung.hinweis')}
              rows={5}
              hoechstens={LANDESTHEMA.beschreibung}
              fehler={errors.beschreibung?.message}
              {...form.register('beschreibung')}
            />
            <Kontrollkaestchen
              id="bestaetigt"
              text={t('neu.bestaetigt')}
              fehler={errors.bestaetigt?.message}
              anbindung={form.register('bestaetigt')}
            />
          </>
        ) : null}
      </Formular>
    </>
  );
}

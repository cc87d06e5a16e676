import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createBerichtRoute, type getBerichtRoute, updateBerichtRoute } from '../mappe/bericht.contract.ts';
import {
  ANZEIGEN,
  BERICHT_FUER,
  BERICHT_LAENGE,
  BERICHTSORTE,
  type Berichtsort,
  listFuer,
  TABELLEN_HOECHSTENS,
} from '../mappe/bericht.model.ts';
import { b } from './berichte-texte.ts';
import type { Ergebnis } from './berichtsergebnis.tsx';
import { Tabellenliste } from './tabellen-liste.tsx';

const Werte = z.object({
  titel: z.string().trim().min(1, b('form.fehlt')).max(BERICHT_LAENGE.titel, b('form.lang')),
  notiz: z.string().max(BERICHT_LAENGE.notiz, b('form.lang')),
  fuer: z.enum(BERICHT_FUER),
  profil: z.enum(['INTERN', 'EXTERN']),
  tabellen: z
    .array(
      z.object({
        kennzahl: z.string().min(1, b('form.fehlt')),
        aufteilung: z.string(),
        orte: z.enum(BERICHTSORTE),
        anzeige: z.enum(ANZEIGEN),
      }),
    )
    .min(1, b('form.keine'))
    .max(TABELLEN_HOECHSTENS),
  bestaetigt: z.literal(true, b('form.bestaetigen')),
});
export type Berichtswerte = z.infer<typeof Werte>;

type Props = {
  /** null: what is shown is a Vorlage and becomes a report. */
  bericht: Ausgabe<typeof getBerichtRoute> | null;
  ergebnis: Ergebnis;
  orte: readonly Berichtsort[];
  schliesse: () => void;
};

/** Title, note, who sees it, and its tables. */
export function BerichtFormular({ bericht, ergebnis, orte, schliesse }: Props) {
  const { data: sitzung } = useSitzung();
  const navigate = useNavigate();
  const kreise = sitzung ? listFuer(sitzung.rolle) : BERICHT_FUER;
  const form = useForm<Berichtswerte>({
    resolver: zodResolver(Werte),
    defaultValues: {
      titel: ergebnis.titel,
      notiz: ergebnis.notiz,
      fuer: bericht?.fuer ?? 'EIGEN',
      profil: bericht?.profil ?? ergebnis.profil,
      tabellen: ergebnis.teile.map(({ frage: { kennzahl, aufteilung, orte: ort, anzeige } }) => ({
        kennzahl,
        aufteilung: aufteilung ?? '',
        orte: ort,
        anzeige,
      })),
      bestaetigt: false as true,
    },
  });
  const entwurf = useEntwurf(form, 'bericht.bericht', bericht?.id ?? 'neu', {
    tuer: useTuer(),
    ...(bericht === null ? {} : { fassung: bericht.version }),
  });
  const neu = useSchreiben(createBerichtRoute);
  const aenderung = useSchreiben(updateBerichtRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={bericht === null ? b('ansicht.speichern') : b('ansicht.aendern')}
      form={form}
      problem={neu.problem ?? aenderung.problem}
      laeuft={neu.laeuft || aenderung.laeuft}
      entwurf={entwurf}
      knopf={b('ansicht.speichern')}
      onAbbrechen={schliesse}
      vorKnopf={
        <Textbefunde pruefung={pruefung} felder={{ titel: b('form.titel'), notiz: b('form.notiz') }} />
      }
      onSenden={async ({ titel, notiz, tabellen, ...werte }) => {
        const erklaerungen = await pruefung.check({ titel, notiz });
        if (erklaerungen === null) return;
        const body = {
          ...werte,
          titel,
          notiz,
          erklaerungen,
          tabellen: tabellen.map((tabelle) => ({
            ...tabelle,
            aufteilung: tabelle.aufteilung === '' ? null : tabelle.aufteilung,
          })),
        };
        const antwort =
          bericht === null
            ? await neu.sende({ body })
            : await aenderung.sende({
                params: { berichtId: bericht.id },
                body: { ...body, version: entwurf.fassung ?? bericht.version },
              });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        setMeldung(b('gespeichert'));
        schliesse();
        await navigate(`/berichte/${antwort.wert.id}`);
      }}
    >
      <Texteingabe
        id="titel"
        label={b('form.titel')}
        autoComplete="off"
        fehler={errors.titel?.message}
        {...form.register('titel')}
      />
      <Mehrzeilig
        id="notiz"
        label={b('form.notiz')}
        hinweis={b('form.notiz.hinweis')}
        rows={2}
        freiwillig
        hoechstens={BERICHT_LAENGE.notiz}
        fehler={errors.notiz?.message}
        {...form.register('notiz')}
      />
      <Auswahl
        id="fuer"
        label={b('form.fuer')}
        leer={null}
        optionen={kreise.map((wert) => ({ wert, text: b(`fuer.${wert}`) }))}
        fehler={errors.fuer?.message}
        {...form.register('fuer')}
      />
      {sitzung?.rolle === 'MINISTERIUM' ? null : (
        <Auswahl
          id="profil"
          label={b('form.profil')}
          leer={null}
          optionen={(['INTERN', 'EXTERN'] as const).map((wert) => ({ wert, text: b(`profil.${wert}`) }))}
          {...form.register('profil')}
        />
      )}
      {bericht === null ? (
        // A Vorlage is saved as it is; who wants other tables opens them.
        <details>
          <summary>{b('form.tabellen', { anzahl: ergebnis.teile.length })}</summary>
          <Tabellenliste form={form} orte={orte} />
        </details>
      ) : (
        <Tabellenliste form={form} orte={orte} />
      )}
      <Kontrollkaestchen
        id="bestaetigt"
        text={b('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

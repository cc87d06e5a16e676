import { useFieldArray } from 'react-hook-form';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { UEBERSETZUNGSSPRACHEN, WOCHENTAGE } from '../angebot.model.ts';
import { ORTSARTEN } from '../wertelisten/angebot.ts';
import type { Form } from './angebot-formular.tsx';
import { LEERER_ORT, LEERER_TERMIN } from './angebot-werte.ts';
import { FELDNAMEN } from './feldtexte.ts';
import { t } from './texte.ts';

/** Places, or ways without one. */
export function Orte({ form }: { form: Form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'angaben.orte' });
  const alle = form.formState.errors.angaben?.orte;
  return (
    <Gruppe label={FELDNAMEN.orte} freiwillig fehler={alle?.message}>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        const fehler = alle?.[stelle];
        return (
          <Gruppe key={id} label={t('form.ort', { nummer })} fehler={fehler?.message}>
            <Auswahl
              id={`angaben.orte.${stelle}.art`}
              label="Wie"
              leer={null}
              optionen={toWahlen(ORTSARTEN)}
              fehler={fehler?.art?.message}
              {...form.register(`angaben.orte.${stelle}.art`)}
            />
            {ORTSFELDER.map(([feld, label]) => (
              <Texteingabe
                key={feld}
                id={`angaben.orte.${stelle}.${feld}`}
                label={label}
                freiwillig
                autoComplete="off"
                {...(feld === 'breite' ? { hinweis: t('form.koordinaten.hinweis') } : {})}
                fehler={fehler?.[feld]?.message}
                {...form.register(`angaben.orte.${stelle}.${feld}`)}
              />
            ))}
            <div>
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {t('form.ort.weg', { nummer })}
              </Button>
            </div>
          </Gruppe>
        );
      })}
      <div>
        <Button art="sekundaer" onClick={() => append(LEERER_ORT)}>
          {t('form.ort.neu')}
        </Button>
      </div>
    </Gruppe>
  );
}

const ORTSFELDER = [
  ['name', 'Name des Hauses'],
  ['strasse', 'Straße und Hausnummer'],
  ['plz', 'Postleitzahl'],
  ['ort', 'Ort'],
  ['anfahrt', 'Anfahrt mit Bus und Bahn'],
  ['breite', 'Geografische Breite'],
  ['laenge', 'Geografische Länge'],
  ['url', 'Adresse im Internet (bei online)'],
] as const;

/** Opening hours and courses. */
export function Termine({ form }: { form: Form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'angaben.termine' });
  const alle = form.formState.errors.angaben?.termine;
  return (
    <Gruppe label={FELDNAMEN.termine} freiwillig fehler={alle?.message}>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        const fehler = alle?.[stelle];
        return (
          <Gruppe key={id} label={t('form.termin', { nummer })} fehler={fehler?.message}>
            <Mehrfachauswahl
              id={`angaben.termine.${stelle}.wochentage`}
              label="Wochentage"
              freiwillig
              optionen={WOCHENTAGE.map((tag) => ({ wert: tag, text: TAGNAMEN[tag] }))}
              anbindung={form.register(`angaben.termine.${stelle}.wochentage`)}
            />
            {(['von', 'bis'] as const).map((feld) => (
              <Texteingabe
                key={feld}
                id={`angaben.termine.${stelle}.${feld}`}
                label={feld === 'von' ? 'Uhrzeit von' : 'Uhrzeit bis'}
                freiwillig
                breite="kurz"
                autoComplete="off"
                fehler={fehler?.[feld]?.message}
                {...form.register(`angaben.termine.${stelle}.${feld}`)}
              />
            ))}
            <FormDatum
              id={`angaben.termine.${stelle}.beginn`}
              control={form.control}
              name={`angaben.termine.${stelle}.beginn`}
              label="Beginn"
              freiwillig
            />
            <FormDatum
              id={`angaben.termine.${stelle}.ende`}
              control={form.control}
              name={`angaben.termine.${stelle}.ende`}
              label="Ende"
              freiwillig
            />
            <Texteingabe
              id={`angaben.termine.${stelle}.text`}
              label="In Worten"
              freiwillig
              autoComplete="off"
              fehler={fehler?.text?.message}
              {...form.register(`angaben.termine.${stelle}.text`)}
            />
            <div>
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {t('form.termin.weg', { nummer })}
              </Button>
            </div>
          </Gruppe>
        );
      })}
      <div>
        <Button art="sekundaer" onClick={() => append(LEERER_TERMIN)}>
          {t('form.termin.neu')}
        </Button>
      </div>
    </Gruppe>
  );
}

const TAGNAMEN = {
  MO: 'Montag',
  DI: 'Dienstag',
  MI: 'Mittwoch',
  DO: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SO: 'Sonntag',
} as const;

/** Languages that are spoken there. */
export function Sprachen({ form }: { form: Form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'angaben.sprachen' });
  const alle = form.formState.errors.angaben?.sprachen;
  return (
    <Gruppe label={FELDNAMEN.sprachen} freiwillig fehler={alle?.message}>
      {fields.map(({ id }, stelle) => (
        <div key={id} className="angebot-zeile">
          <Auswahl
            id={`angaben.sprachen.${stelle}.code`}
            label={t('form.sprache', { nummer: stelle + 1 })}
            optionen={toWahlen(SPRACHEN)}
            fehler={alle?.[stelle]?.code?.message}
            {...form.register(`angaben.sprachen.${stelle}.code`)}
          />
          <Button art="tertiaer" onClick={() => remove(stelle)}>
            {t('form.sprache.weg', { nummer: stelle + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button art="sekundaer" onClick={() => append({ code: '' })}>
          {t('form.sprache.neu')}
        </Button>
      </div>
    </Gruppe>
  );
}

/** Title and description in other languages, for the public page. */
export function Uebersetzungen({ form }: { form: Form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'angaben.uebersetzungen' });
  const alle = form.formState.errors.angaben?.uebersetzungen;
  return (
    <Gruppe label={FELDNAMEN.uebersetzungen} freiwillig fehler={alle?.message ?? alle?.root?.message}>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        const fehler = alle?.[stelle];
        return (
          <Gruppe key={id} label={t('form.uebersetzung', { nummer })}>
            <Auswahl
              id={`angaben.uebersetzungen.${stelle}.sprache`}
              label="Sprache"
              optionen={toWahlen(
                SPRACHEN.filter(({ code }) => (UEBERSETZUNGSSPRACHEN as readonly string[]).includes(code)),
              )}
              fehler={fehler?.sprache?.message}
              {...form.register(`angaben.uebersetzungen.${stelle}.sprache`)}
            />
            <Texteingabe
              id={`angaben.uebersetzungen.${stelle}.titel`}
              label="Titel in dieser Sprache"
              dir="auto"
              autoComplete="off"
              fehler={fehler?.titel?.message}
              {...form.register(`angaben.uebersetzungen.${stelle}.titel`)}
            />
            <Mehrzeilig
              id={`angaben.uebersetzungen.${stelle}.beschreibung`}
              label="Beschreibung in dieser Sprache"
              rows={4}
              dir="auto"
              hoechstens={4_000}
              fehler={fehler?.beschreibung?.message}
              {...form.register(`angaben.uebersetzungen.${stelle}.beschreibung`)}
            />
            <div>
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {t('form.uebersetzung.weg', { nummer })}
              </Button>
            </div>
          </Gruppe>
        );
      })}
      <div>
        <Button art="sekundaer" onClick={() => append({ sprache: '', titel: '', beschreibung: '' })}>
          {t('form.uebersetzung.neu')}
        </Button>
      </div>
    </Gruppe>
  );
}

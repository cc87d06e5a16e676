import type { z } from 'zod';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Anbieterangaben, Angaben } from './angebot.model.ts';

type Eingabeangaben = z.input<typeof Angaben>;

/** A German course for women with childcare; every field may be said otherwise. */
export function createTestangaben(anders: Partial<Eingabeangaben> = {}): Eingabeangaben {
  return {
    titel: 'Deutsch für Frauen am Vormittag',
    beschreibung: 'Wir lernen langsam und mit vielen Übungen. Die Kinder spielen nebenan.',
    art: 'KURS',
    bereiche: ['SPRACHE'],
    zielgruppen: ['FRAUEN'],
    sprachen: ['de', 'ar'],
    kosten: { art: 'KOSTENFREI' },
    anmeldung: { art: 'ANMELDUNG' },
    plaetze: { stand: 'FREI', frei: 4, am: '2026-10-01' },
    niveaus: ['A1'],
    kinderbetreuung: { art: 'JA' },
    barrierefreiheit: { merkmale: ['STUFENLOS'] },
    orte: [{ art: 'VOR_ORT', ort: 'Talheim an der Lenne', plz: '59999', breite: 51.3, laenge: 8.1 }],
    kontakt: {
      funktion: 'Anmeldung',
      name: 'Ute Beispiel',
      telefon: '02731 55 10',
      email: 'kurse@verein.example',
    },
    ...anders,
  };
}

export function createTestanbieter(
  anders: Partial<z.input<typeof Anbieterangaben>> = {},
): z.input<typeof Anbieterangaben> {
  return {
    name: 'Haus der Sprachen',
    art: 'SPRACHKURSTRAEGER',
    telefon: '02731 55 0',
    pflege: { funktion: 'Kursbüro', email: 'pflege@verein.example', telefon: '02731 55 11' },
    ...anders,
  };
}

type Rufe = Testserver['rufe'];

export async function createAnbieterImTest(
  rufe: Rufe,
  wer: KontoActor,
  anders: Partial<z.input<typeof Anbieterangaben>> = {},
): Promise<string> {
  return send(rufe, wer, '/anbieter', { angaben: createTestanbieter(anders), bestaetigt: true });
}

export async function createAngebotImTest(
  rufe: Rufe,
  wer: KontoActor,
  anbieterId: string,
  anders: Partial<Eingabeangaben> = {},
  kopf: object = {},
): Promise<string> {
  return send(rufe, wer, '/angebote', {
    anbieterId,
    angaben: createTestangaben(anders),
    bestaetigt: true,
    ...kopf,
  });
}

async function send(rufe: Rufe, wer: KontoActor, pfad: string, body: object): Promise<string> {
  const antwort = await rufe(wer, 'POST', pfad, body);
  if (antwort.status >= 300) throw new Error(`${pfad}: ${JSON.stringify(antwort.body)}`);
  return antwort.body.id;
}

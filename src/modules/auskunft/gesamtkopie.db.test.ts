import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as betroffenenantrag } from '#src/modules/betroffenenantrag/index.ts';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { modul as auskunft } from './index.ts';

const { dienste, welt, jana, rufe, sql } = await createFallwelt([auskunft, betroffenenantrag]);
const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);
const dsb = welt.konto('DSB', welt.stadt);

async function open(actor: KontoActor, person: object): Promise<{ akteId: string; nummer: string }> {
  const { body, status } = await rufe(actor, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    notiz: `Geschrieben von ${actor.kontoId}.`,
    information: { am: dienste.stichtag(), form: 'BEIDES' },
    person,
  });
  expect(status).toBe(201);
  const { body: seite } = await rufe(actor, 'GET', `/akten/${body.id}`);
  return { akteId: body.id, nummer: seite.akte.nummer };
}
/** A name of its own each time: nobody is taken for a double of the test before. */
const neu = (stamm: string) => ({
  art: 'NEU',
  identitaet: {
    familienname: createName(stamm),
    sprachen: [{ sprache: 'ar', niveau: 'ERSTSPRACHE', schriftlich: null }],
  },
});

const createName = (stamm: string): string => {
  const buchstaben = createUuidV7().replaceAll(/\d/g, (ziffer) => 'ghijklmnop'[Number(ziffer)] ?? '');
  return `${stamm}${buchstaben.replaceAll('-', '')}`;
};

/** One person in two Akten of Jana, and in one that a colleague keeps. */
async function openDrei() {
  const alt = await open(jana, neu('Gesamtkopie'));
  const { body: personen } = await rufe(jana, 'GET', `/akten/${alt.akteId}/personen`);
  const personId: string = personen.eintraege[0].personId;
  const jetzt = await open(jana, { art: 'VORHANDEN', personId });
  const fremd = await open(kollegin, neu('Fremdakte'));
  await sql(
    `INSERT INTO fall.akte_beteiligte (mandant_id, akte_id, person_id, rolle, gueltig_von)
     VALUES ($1, $2, $3, 'KIND', '2026-10-01')`,
    [welt.stadt.id, fremd.akteId, personId],
  );
  const antrag = await rufe(jana, 'POST', `/akten/${jetzt.akteId}/betroffenenantraege`, {
    art: 'AUSKUNFT',
    eingang: dienste.stichtag(),
    was: 'Alles.',
  });
  const pfad = `/akten/${jetzt.akteId}/betroffenenantraege/${antrag.body.id}/kopie`;
  return { alt, jetzt, fremd, personId, pfad, antragId: antrag.body.id as string };
}

describe('the copy over several Akten of one person (Art. 15 DSGVO)', () => {
  it('is about every own Akte, and betrays nothing of one that a colleague keeps', async () => {
    const { alt, jetzt, fremd, personId, pfad } = await openDrei();
    const { body, status } = await rufe(jana, 'GET', pfad);
    expect(status).toBe(200);
    expect([body.umfang, body.mehrere, body.sprachen[0]]).toEqual(['ALLE_AKTEN', true, 'ar']);
    expect(body.akten.toSorted()).toEqual([alt.nummer, jetzt.nummer].toSorted());
    expect(JSON.stringify(body)).not.toContain(fremd.nummer);
    // What is about the person stands there once, what is about an Akte in each of them.
    const teile = (akte: string | null) =>
      body.teile
        .filter((teil: { akte: string | null }) => teil.akte === akte)
        .map((teil: { titel: string }) => teil.titel);
    expect(teile(null)).toEqual(['Kennzeichen der Person', 'Angaben zur Person']);
    for (const { nummer } of [alt, jetzt]) expect(teile(nummer)).toContain('Zeitleiste');
    const kennungen = body.teile.flatMap(({ eintraege }: { eintraege: { kennung: string }[] }) =>
      eintraege.map(({ kennung }) => kennung),
    );
    expect(new Set(kennungen).size).toBe(kennungen.length);
    const eine = await rufe(jana, 'GET', `${pfad}?umfang=EINE_AKTE`);
    expect(eine.body.akten).toEqual([jetzt.nummer]);

    const entscheidung = {
      personId,
      umfang: 'ALLE_AKTEN',
      sprache: 'ar',
      identitaet: 'BEKANNT',
      ausgelassen: [],
      grund: '',
      pruefsumme: body.pruefsumme,
    };
    // What was looked at is what goes out: another choice of Akten was not looked at.
    expect((await rufe(jana, 'POST', pfad, { ...entscheidung, umfang: 'EINE_AKTE' })).status).toBe(409);
    expect((await rufe(jana, 'POST', pfad, entscheidung)).status).toBe(201);
    const { roh } = await rufe(jana, 'GET', `${pfad}.zip`);
    const dateien = unzipSync(roh);
    const json = JSON.parse(Buffer.from(dateien['kopie.json'] ?? []).toString());
    expect(json.akten.toSorted()).toEqual([alt.nummer, jetzt.nummer].toSorted());
    const pdf = await readPdf(Buffer.from(dateien['kopie.pdf'] ?? []));
    expect(pdf.text).toContain(alt.nummer);
    expect(pdf.text).not.toContain(fremd.nummer);
    expect(pdf.text).toContain('Lesehilfe, nicht geprüft.');
    expect(pdf.text).toContain('نسخة من بياناتك');
    expect(pdf.sprachen.teile).toContain('ar');
    // Found by the number of either Akte: in the history of both and in the log of both.
    for (const { akteId } of [alt, jetzt]) {
      const ereignisse = await sql(
        `SELECT count(*)::int AS zahl FROM fall.ereignis WHERE akte_id = $1 AND art = 'KOPIE_AUSGEGEBEN'`,
        [akteId],
      );
      const zeilen = await sql(
        `SELECT count(*)::int AS zahl FROM protokoll.eintrag
          WHERE ereignis = 'auskunft.exportKopie' AND art = 'OFFENLEGUNG' AND ergebnis = 'OK' AND objekt_id = $1`,
        [akteId],
      );
      expect([ereignisse, zeilen]).toEqual([[{ zahl: 1 }], [{ zahl: 1 }]]);
    }
  });

  it('the DSB alone is told which Akten of others there are, and who keeps them', async () => {
    const { alt, fremd, antragId } = await openDrei();
    const { body } = await rufe(dsb, 'GET', '/datenschutz/betroffenenantraege?auswahl=ALLE&groesse=200');
    const zeile = body.eintraege.find(({ id }: { id: string }) => id === antragId);
    expect(zeile.weitere.map(({ nummer }: { nummer: string }) => nummer)).toEqual([fremd.nummer]);
    expect(JSON.stringify(zeile)).not.toContain(alt.nummer);
    // A Löschung asks nobody to make a copy: nothing more is told than is needed.
    await sql(`UPDATE fall.betroffenenantrag SET art = 'LOESCHUNG' WHERE id = $1`, [antragId]);
    const nachher = await rufe(dsb, 'GET', '/datenschutz/betroffenenantraege?auswahl=ALLE&groesse=200');
    expect(nachher.body.eintraege.find(({ id }: { id: string }) => id === antragId).weitere).toEqual([]);
  });
});

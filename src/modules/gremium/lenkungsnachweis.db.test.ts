import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as foerderung } from '#src/modules/foerderung/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul, foerderung]);
dienste.setStichtag('2026-10-19');
const welt = await createWelt(dienste);
const fremdeWelt = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION', welt.kreis);
const ulrich = welt.konto('KI_LEITUNG', welt.kreis);
const sitz = {
  institutionstyp: 'SOZIALAMT',
  institution: 'Sozialamt des Kreises',
  herkunft: 'INTERN',
  funktionsebene: 'AMTSLEITUNG',
  entscheidet: true,
  von: '2024-01-01',
};

async function create(actor: KontoActor, pfad: string, body: object): Promise<string> {
  const antwort = await rufe(actor, 'POST', pfad, body);
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id;
}

describe('the Lenkungsgruppe as evidence of the Antrag (Nr. 4.1 c)', () => {
  it('is what stands in the Gremien today, and becomes a file that the Land reads with the Antrag', async () => {
    const fall = await create(ulrich, '/foerderfaelle', { foerderjahr: 2027 });
    const pfad = `/foerderfaelle/${fall}/lenkungsgruppen`;
    expect((await rufe(ulrich, 'GET', pfad)).body.gruppen).toEqual([]);
    expect((await rufe(ulrich, 'POST', pfad)).body).toMatchObject({ code: 'KEINE_LENKUNGSGRUPPE' });

    const gremium = {
      art: 'LENKUNGSGRUPPE',
      name: 'Lenkungsgruppe KIM',
      entstehung: 'BEAUFTRAGT',
      beschlussDokument: 'Vorlage 17/2024',
      beschlussAm: '2024-02-01',
      beginn: '2024-03-01',
      turnus: 'HALBJAEHRLICH',
    };
    const id = await create(sabine, '/gremien', gremium);
    // Neither another body nor one that has ended is the Lenkungsgruppe of today.
    await create(sabine, '/gremien', { ...gremium, art: 'ARBEITSKREIS', name: 'Arbeitskreis Wohnen' });
    await create(sabine, '/gremien', { ...gremium, name: 'Alte Runde', ende: '2025-12-31' });
    await create(sabine, `/gremien/${id}/mitglieder`, sitz);
    const alt = await create(sabine, `/gremien/${id}/mitglieder`, { ...sitz, institution: 'Schulamt' });
    await create(sabine, `/gremien/${id}/mitglieder/${alt}/ende`, { bis: '2026-01-31' });
    const sitzung = { dauer: 90, form: 'PRAESENZ', tagesordnung: [{ art: 'BERATUNG', titel: 'Stand' }] };
    await create(sabine, `/gremien/${id}/sitzungen`, { ...sitzung, datum: '2026-03-18' });
    await create(sabine, `/gremien/${id}/sitzungen`, { ...sitzung, datum: '2026-11-18' });
    const abgesagt = await create(sabine, `/gremien/${id}/sitzungen`, { ...sitzung, datum: '2026-09-16' });
    await create(sabine, `/gremiensitzungen/${abgesagt}/absage`, { version: 1, grund: 'Kein Raum' });

    const { body } = await rufe(ulrich, 'GET', pfad);
    expect(body.gruppen).toEqual([
      {
        id,
        name: 'Lenkungsgruppe KIM',
        beginn: '2024-03-01',
        turnus: 'HALBJAEHRLICH',
        letzteSitzung: '2026-03-18',
        protokollGenehmigt: false,
        mitglieder: [
          {
            institutionstyp: 'SOZIALAMT',
            institution: 'Sozialamt des Kreises',
            herkunft: 'INTERN',
            funktionsebene: 'AMTSLEITUNG',
          },
        ],
      },
    ]);
    expect(body.pruefpunkte).toMatchObject([
      { code: 'LG-01', stand: 'OFFEN' },
      { code: 'LG-02', stand: 'OFFEN', text: 'externe Mitglieder fehlen' },
      { code: 'LG-03', stand: 'OFFEN' },
    ]);

    expect((await rufe(ulrich, 'POST', pfad)).status).toBe(201);
    const { unterlagen } = (await rufe(ulrich, 'GET', `/foerderfaelle/${fall}/unterlagen`)).body;
    expect(unterlagen).toMatchObject([{ zu: 'c', name: expect.stringMatching(/lenkungsgruppe.*\.pdf$/) }]);
    const { roh } = await rufe(ulrich, 'GET', `/foerderfaelle/${fall}/unterlagen/${unterlagen[0].id}`);
    const { text, rollen } = await readPdf(roh);
    expect(rollen).toContain('TH');
    expect(text).toContain('Sozialamt des Kreises');
    expect(text).toContain('18.03.2026');
    expect(text).toContain('Vorlage 17/2024');
    expect(text).not.toContain('Schulamt');
  });

  it('belongs to who prepares the own Antrag', async () => {
    const fall = await create(ulrich, '/foerderfaelle', { foerderjahr: 2028 });
    const pfad = `/foerderfaelle/${fall}/lenkungsgruppen`;
    const anderer = fremdeWelt.konto('KI_LEITUNG', fremdeWelt.kreis);
    expect((await rufe(anderer, 'GET', pfad)).status).toBe(404);
    expect((await rufe(sabine, 'GET', pfad)).status).toBe(403);
    expect((await rufe(createActor('BR_SACHBEARBEITUNG', null), 'GET', pfad)).status).toBe(403);
    expect((await rufe(welt.konto('ZE_SACHBEARBEITUNG', welt.kreis), 'GET', pfad)).status).toBe(200);
  });
});

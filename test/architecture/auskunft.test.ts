import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EREIGNISSE } from '#src/modules/akte/ereignisse.ts';
import { OHNE_SPALTEN, OHNE_TABELLEN } from '#src/modules/auskunft/ausnahmen.model.ts';
import { FELDNAMEN } from '#src/modules/auskunft/feldnamen.model.ts';
import { toCamel } from '#src/modules/auskunft/kopie.model.ts';
import { AUSKUNFTSTEILE } from '#src/modules/auskunft/register.model.ts';
import { AntragInhalt } from '#src/modules/betroffenenantrag/antrag.model.ts';
import { Nachweis } from '#src/modules/einwilligung/index.ts';
import { Blatt, Ergebnis } from '#src/modules/fallanalyse/fallanalyse.model.ts';
import * as fall from '#src/modules/fall/fall.model.ts';
import { LOESCHREGISTER } from '#src/modules/loeschung/index.ts';
import { HelferInhalt } from '#src/modules/netzwerk/netzwerk.model.ts';
import { KindeswohlInhalt, SchrittInhalt } from '#src/modules/offenlegung/kindeswohl.model.ts';
import { OffenlegungInhalt } from '#src/modules/offenlegung/offenlegung.model.ts';
import { DATENKOPIE } from '#src/modules/papier/vorlagen/datenkopie/worte.model.ts';
import { Identitaet } from '#src/modules/person/identitaet.model.ts';
import { EintragInhalt } from '#src/modules/rechtskreis/eintrag.model.ts';
import { BuchungInhalt } from '#src/modules/sprachmittlung/buchung.model.ts';
import { VerfahrenInhalt } from '#src/modules/verfahren/verfahren.model.ts';
import { LinkInhalt, VerweisInhalt } from '#src/modules/verweis/verweis.model.ts';
import { createMatrixwelt } from './rechtematrix/objekte.ts';

/**
 * DP-D-02: the copy of Art. 15 holds every table with a reference to the person, or says why not. Held together with the
 * database, with the register of deletion, and with an Akte in which everything has happened.
 */
const { dienste, server, besitzer, vertretung, objekte } = await createMatrixwelt({ eigene: true });
const { akteId, personId, antragId } = objekte;
const PFAD = `/akten/${akteId}/betroffenenantraege/${antragId}/kopie`;
const geben = Object.entries(AUSKUNFTSTEILE);

describe('the register of the copy', () => {
  it('names every table of the register of deletion once: given, or left out with a reason', () => {
    const alle = Object.keys(LOESCHREGISTER).toSorted();
    expect([...Object.keys(AUSKUNFTSTEILE), ...Object.keys(OHNE_TABELLEN)].toSorted()).toEqual(alle);
  });

  it('gives every column, or leaves it out with a reason; and names none that is not there', async () => {
    const { rows } = await dienste.admin.query<{ tabelle: string; spalte: string }>(
      `SELECT table_schema || '.' || table_name AS tabelle, column_name AS spalte FROM information_schema.columns
        WHERE table_schema || '.' || table_name = ANY ($1)`,
      [Object.keys(AUSKUNFTSTEILE)],
    );
    const gegeben = (tabelle: string): string[] => {
      const teil = AUSKUNFTSTEILE[tabelle];
      return [...(teil?.spalten ?? []), ...(teil?.siegel ?? []).map(({ spalte }) => spalte)];
    };
    const fehlend = rows.filter(
      ({ tabelle, spalte }) => !gegeben(tabelle).includes(spalte) && !(spalte in OHNE_SPALTEN),
    );
    expect(rows.length).toBeGreaterThan(250);
    expect(fehlend).toEqual([]);
    const da = new Set(rows.map(({ tabelle, spalte }) => `${tabelle}.${spalte}`));
    const erfunden = geben.flatMap(([tabelle]) =>
      gegeben(tabelle)
        .map((spalte) => `${tabelle}.${spalte}`)
        .filter((name) => !da.has(name)),
    );
    expect(erfunden).toEqual([]);
    const spalten = new Set(rows.map(({ spalte }) => spalte));
    expect(Object.keys(OHNE_SPALTEN).filter((spalte) => !spalten.has(spalte))).toEqual([]);
  });

  it('has words in ten languages for the title of every part, in German those of the register', () => {
    const worte: Readonly<Record<string, string>> = DATENKOPIE.texte.de;
    expect(geben.filter(([tabelle, { titel }]) => worte[tabelle] !== titel)).toEqual([]);
    const ohneTabelle = Object.keys(worte).filter(
      (wort) => wort.startsWith('fall.') && !(wort in AUSKUNFTSTEILE),
    );
    expect(ohneTabelle).toEqual([]);
  });

  it('has a German name for every field, of columns and of what is sealed', () => {
    const namen = new Set(
      geben.flatMap(([, { spalten }]) =>
        spalten.map((spalte) => toCamel(spalte.replace('kommune_id', 'kommune'))),
      ),
    );
    for (const schema of [
      ...Object.values(EREIGNISSE).flatMap(({ codes, inhalt }) => [codes, inhalt]),
      Identitaet,
      fall.AufnahmeInhalt,
      fall.BereichInhalt,
      fall.BarriereInhalt,
      fall.ZielInhalt,
      fall.SchrittInhalt,
      fall.TerminInhalt,
      fall.KontaktInhalt,
      HelferInhalt,
      EintragInhalt,
      VerfahrenInhalt,
      BuchungInhalt,
      VerweisInhalt,
      LinkInhalt,
      OffenlegungInhalt,
      KindeswohlInhalt,
      SchrittInhalt,
      Nachweis,
      Blatt,
      Ergebnis,
      AntragInhalt,
    ]) {
      for (const schluessel of listSchluessel(schema)) namen.add(schluessel);
    }
    const ohne = [...namen].filter(
      (name) => !(name in FELDNAMEN) && !/^id$|Ids?$|^(sha|pruefsumme$|ausgelassen$)/.test(name),
    );
    expect(namen.size).toBeGreaterThan(150);
    expect(ohne.toSorted()).toEqual([]);
  });
});

describe('the copy of an Akte in which everything has happened', () => {
  it('holds as many rows as the database, opened, and nothing that is sealed or an id', async () => {
    const { status, body } = await server.rufe(besitzer, 'GET', PFAD);
    expect(status).toBe(200);
    const jeTitel = new Map<string, number>(
      body.teile.map(({ titel, eintraege }: { titel: string; eintraege: unknown[] }) => [
        titel,
        eintraege.length,
      ]),
    );
    let gezaehlt = 0;
    let verglichen = 0;
    for (const [tabelle, { wo, titel }] of geben) {
      if (!['AKTE', 'ASSESSMENT_DER_AKTE', 'VERWEIS_DER_AKTE'].includes(wo)) continue;
      const { rows } = await dienste.admin.query<{ zahl: number }>(
        `SELECT count(*)::int AS zahl FROM ${tabelle} WHERE akte_id = $1`,
        [akteId],
      );
      gezaehlt += rows[0]?.zahl ?? 0;
      verglichen += jeTitel.get(titel) ?? 0;
    }
    expect(gezaehlt).toBeGreaterThan(30);
    // What is about other persons alone is counted, not shown.
    expect(verglichen + body.andere).toBe(gezaehlt);
    const text = JSON.stringify(body.teile);
    expect(text).not.toContain('\\\\x');
    const werte = body.teile.flatMap(({ eintraege }: { eintraege: { felder: { wert: string }[] }[] }) =>
      eintraege.flatMap(({ felder }) => felder.map(({ wert }) => wert)),
    );
    expect(werte.filter((wert: string) => /[0-9a-f]{8}-[0-9a-f]{4}-7/.test(wert)).join()).toBe('');
    for (const titel of ['Angaben zur Person', 'Kontakte', 'Rechtskreis und Aufenthalt', 'Zeitleiste']) {
      expect(jeTitel.get(titel) ?? 0, titel).toBeGreaterThan(0);
    }
  });

  it('is given only after the identity was checked, without what was left out, and stands in the log', async () => {
    const vorher = await server.rufe(besitzer, 'GET', `${PFAD}.zip`);
    expect([vorher.status, vorher.body.code]).toEqual([422, 'KOPIE_NICHT_GEPRUEFT']);
    const { body } = await server.rufe(besitzer, 'GET', PFAD);
    const kontakte = body.teile.find(({ titel }: { titel: string }) => titel === 'Kontakte');
    const entscheidung = {
      personId,
      umfang: body.umfang,
      sprache: 'ar',
      identitaet: 'AUSWEIS',
      ausgelassen: kontakte.eintraege.map(({ kennung }: { kennung: string }) => kennung),
      grund: 'Die Notiz beschreibt die Nachbarin.',
      pruefsumme: body.pruefsumme,
    };
    const halte = (teil: object) => server.rufe(besitzer, 'POST', PFAD, { ...entscheidung, ...teil });
    expect((await halte({ grund: null })).status).toBe(422);
    expect((await halte({ pruefsumme: '0'.repeat(64) })).status).toBe(409);
    expect((await halte({})).status).toBe(201);
    const datei = await server.rufe(besitzer, 'GET', `${PFAD}.zip`);
    expect(datei.status).toBe(200);
    const dateien = unzipSync(datei.roh);
    expect(Object.keys(dateien)).toEqual(['kopie.pdf', 'kopie.json']);
    expect(Buffer.from(dateien['kopie.pdf'] ?? []).toString('latin1')).toMatch(/^%PDF-1\.7/);
    const json = JSON.parse(Buffer.from(dateien['kopie.json'] ?? []).toString());
    const titel = json.teile.map(({ titel: name }: { titel: string }) => name);
    expect(titel).toContain('Ziele');
    expect(titel).not.toContain('Kontakte');
    expect(json.nichtEnthalten.join(' ')).toContain('Die Notiz beschreibt die Nachbarin.');
    expect(JSON.stringify(json)).not.toContain(besitzer.kontoId);
    const { rows } = await dienste.admin.query<{ ergebnis: string }>(
      `SELECT ergebnis FROM protokoll.eintrag WHERE ereignis = 'auskunft.exportKopie' AND objekt_id = $1 AND art = 'OFFENLEGUNG'`,
      [akteId],
    );
    expect(rows.map(({ ergebnis }) => ergebnis)).toContain('OK');
    // A second time for the same decision; after something new it has to be looked through again.
    expect((await server.rufe(besitzer, 'GET', `${PFAD}.zip`)).status).toBe(200);
    await server.rufe(besitzer, 'POST', `/akten/${akteId}/betroffenenantraege`, {
      art: 'UEBERTRAGUNG',
      eingang: '2026-10-19',
      was: 'Noch etwas.',
    });
    expect((await server.rufe(besitzer, 'GET', `${PFAD}.zip`)).body.code).toBe('KOPIE_VERALTET');
  });

  it('is not for a deputy, and belongs to the two kinds of request', async () => {
    expect((await server.rufe(vertretung, 'GET', PFAD)).body.code).toBe('NUR_ZUSTAENDIG');
    const andere = await server.rufe(besitzer, 'POST', `/akten/${akteId}/betroffenenantraege`, {
      art: 'LOESCHUNG',
      eingang: '2026-10-19',
      was: 'Alles.',
    });
    const pfad = `/akten/${akteId}/betroffenenantraege/${andere.body.id}/kopie`;
    expect((await server.rufe(besitzer, 'GET', pfad)).body.code).toBe('KEINE_KOPIE');
  });
});

type Knoten = { type?: string; shape?: Record<string, unknown>; [name: string]: unknown };

/** Keys of all objects of a schema, at any depth. */
function listSchluessel(schema: unknown): string[] {
  const def = (schema as { def?: Knoten } | null)?.def;
  if (def === undefined) return [];
  const innen = Object.entries(def.shape ?? {}).flatMap(([name, teil]) => [name, ...listSchluessel(teil)]);
  const tiefer = ['innerType', 'element', 'valueType', 'in', 'out'].flatMap((name) =>
    listSchluessel(def[name]),
  );
  const wahl = Array.isArray(def['options']) ? def['options'].flatMap(listSchluessel) : [];
  return [...innen, ...tiefer, ...wahl];
}

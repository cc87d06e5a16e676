import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createHauptschluessel } from './hauptschluessel.ts';
import { createTestspeicher } from './test-speicher.ts';
import { createTresorFrom } from './tresor.ts';
import type { Siegelort } from './tresor.ts';

const Beliebig = z.unknown();

function createOrt(teil: Partial<Siegelort> = {}): Siegelort {
  return {
    mandantId: randomUUID(),
    subjekt: { art: 'akte', id: randomUUID() },
    klasse: 'inhalt',
    name: 'kontakt.inhalt',
    zeileId: randomUUID(),
    ...teil,
  };
}

function createHarness(optionen: { cacheGroesse?: number } = {}) {
  const speicher = createTestspeicher();
  const zustand = { jetzt: 0, nachrichten: true };
  const teile = {
    speicher,
    hauptschluessel: createHauptschluessel(),
    uhr: () => zustand.jetzt,
    hasNotices: () => zustand.nachrichten,
    ...optionen,
  };
  return { speicher, zustand, teile, ...createTresorFrom(teile) };
}

describe('round trip', () => {
  it('opens what it sealed, whatever it is', async () => {
    const { tresor } = createHarness();
    const ort = createOrt();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (wert) => {
        // JSON has no -0: what counts is the JSON value.
        const erwartet: unknown = JSON.parse(JSON.stringify(wert));
        expect(await tresor.open(ort, await tresor.seal(ort, wert), Beliebig)).toEqual(erwartet);
      }),
      { numRuns: 200 },
    );
  });

  it('opens bytes and does not read them as JSON', async () => {
    const { tresor } = createHarness();
    const ort = createOrt();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        const siegel = await tresor.sealBytes(ort, bytes);
        expect(new Uint8Array(await tresor.openBytes(ort, siegel))).toEqual(bytes);
        await expect(tresor.open(ort, siegel, Beliebig)).rejects.toMatchObject({ art: 'VERAENDERT' });
      }),
      { numRuns: 30 },
    );
  });

  it('lays a value out as version, key id, nonce, ciphertext, tag and shows nothing of it', async () => {
    const { tresor, speicher } = createHarness();
    const siegel = await tresor.seal(createOrt(), 'Geheimnis');
    expect(siegel).toHaveLength(1 + 16 + 12 + JSON.stringify('Geheimnis').length + 16);
    expect(siegel[0]).toBe(1);
    expect(siegel.subarray(1, 17).toString('hex')).toBe(
      [...speicher.zeilen.values()][0]?.schluesselId.replaceAll('-', ''),
    );
    expect(siegel.includes('Geheim')).toBe(false);
  });

  it('refuses to seal what could not be opened again', async () => {
    const { tresor } = createHarness();
    await expect(tresor.seal(createOrt(), undefined)).rejects.toThrow('JSON');
    await expect(tresor.seal(createOrt({ name: 'Kontakt' }), 1)).rejects.toThrow('logical name');
    await expect(tresor.seal(createOrt({ zeileId: 'x' }), 1)).rejects.toThrow('row id');
  });
});

describe('tampering', () => {
  it('notices every altered bit', async () => {
    const { tresor } = createHarness();
    const ort = createOrt();
    const siegel = await tresor.seal(ort, { name: 'Aylin' });
    for (let stelle = 0; stelle < siegel.length; stelle += 1) {
      const anders = Buffer.from(siegel);
      anders[stelle] = (anders[stelle] ?? 0) ^ (1 << (stelle % 8));
      await expect(tresor.open(ort, anders, Beliebig)).rejects.toMatchObject({ name: 'SiegelFehler' });
    }
    await expect(tresor.open(ort, siegel.subarray(0, -1), Beliebig)).rejects.toMatchObject({
      art: 'VERAENDERT',
    });
    await expect(tresor.open(ort, Buffer.alloc(0), Beliebig)).rejects.toMatchObject({ art: 'VERAENDERT' });
  });

  it('refuses a value from another row, column, class, subject or Mandant', async () => {
    const { tresor } = createHarness();
    const ort = createOrt();
    const siegel = await tresor.seal(ort, 'x');
    const andere: Partial<Siegelort>[] = [
      { zeileId: randomUUID() },
      { name: 'kontakt.notiz' },
      { klasse: 'besonders' },
      { subjekt: { art: 'akte', id: randomUUID() } },
    ];
    for (const teil of andere) {
      const falsch = { ...ort, ...teil };
      await tresor.seal(falsch, 'damit es den Schlüssel gibt');
      await expect(tresor.open(falsch, siegel, Beliebig)).rejects.toMatchObject({ art: 'VERAENDERT' });
    }
    // In another Mandant the key is not even visible.
    await expect(tresor.open({ ...ort, mandantId: randomUUID() }, siegel, Beliebig)).rejects.toMatchObject({
      art: 'VERNICHTET',
    });
  });

  it('refuses a wrapped key that was moved to another subject', async () => {
    const { tresor, speicher, drop } = createHarness();
    const [a, b] = [createOrt(), createOrt()];
    await tresor.seal(a, 'a');
    const siegel = await tresor.seal(b, 'b');
    const [erste, zweite] = [...speicher.zeilen.entries()];
    if (!erste || !zweite) throw new Error('two keys expected');
    speicher.zeilen.set(zweite[0], { ...zweite[1], verpackt: erste[1].verpackt });
    drop('');
    await expect(tresor.open(b, siegel, Beliebig)).rejects.toThrow();
  });

  it('says nothing about the content when the form is wrong', async () => {
    const { tresor } = createHarness();
    const ort = createOrt();
    const siegel = await tresor.seal(ort, { name: 'Aylin Demir' });
    const fehler = await tresor.open(ort, siegel, z.object({ name: z.number() })).catch((e: unknown) => e);
    expect(fehler).toMatchObject({ art: 'SCHEMA' });
    expect(String(fehler)).not.toContain('Aylin');
  });
});

describe('destruction', () => {
  it('makes a value unreadable, one class or all, and nothing else', async () => {
    const { tresor } = createHarness();
    const ort = createOrt();
    const besonders = { ...ort, klasse: 'besonders' as const };
    const nachbar = { ...ort, subjekt: { art: 'akte' as const, id: randomUUID() } };
    const siegel = await tresor.sealMany([ort, besonders, nachbar].map((o) => ({ ort: o, wert: o.klasse })));
    const [inhalt, heikel, anderer] = siegel;
    if (!inhalt || !heikel || !anderer) throw new Error('three values expected');

    expect(await tresor.destroy(ort.mandantId, ort.subjekt, 'besonders')).toBe(1);
    await expect(tresor.open(besonders, heikel, Beliebig)).rejects.toMatchObject({ art: 'VERNICHTET' });
    expect(await tresor.open(ort, inhalt, Beliebig)).toBe('inhalt');

    expect(await tresor.destroy(ort.mandantId, ort.subjekt)).toBe(1);
    await expect(tresor.open(ort, inhalt, Beliebig)).rejects.toMatchObject({ art: 'VERNICHTET' });
    expect(await tresor.open(nachbar, anderer, Beliebig)).toBe('inhalt');

    await tresor.seal(ort, 'neu');
    await expect(tresor.open(ort, inhalt, Beliebig)).rejects.toMatchObject({ art: 'VERNICHTET' });
  });

  it('shreds a whole Mandant', async () => {
    const { tresor } = createHarness();
    const ort = createOrt();
    const fremd = createOrt();
    const siegel = await tresor.seal(ort, 1);
    const anderes = await tresor.seal(fremd, 2);
    const [vorher] = await tresor.createTokens(ort.mandantId, ['demir']);
    expect(await tresor.destroyMandant(ort.mandantId)).toBe(2);
    await expect(tresor.open(ort, siegel, Beliebig)).rejects.toMatchObject({ art: 'VERNICHTET' });
    expect(await tresor.open(fremd, anderes, Beliebig)).toBe(2);
    expect(await tresor.createTokens(ort.mandantId, ['demir'])).not.toEqual([vorher]);
  });
});

describe('cache', () => {
  it('asks the store again after 60 s, or after 5 s when notices may be lost', async () => {
    const { tresor, speicher, zustand } = createHarness();
    const ort = createOrt();
    const siegel = await tresor.seal(ort, 1);
    speicher.aufrufe.length = 0;
    zustand.jetzt = 60_000;
    await tresor.open(ort, siegel, Beliebig);
    expect(speicher.aufrufe).toEqual([]);
    zustand.jetzt = 60_001;
    await tresor.open(ort, siegel, Beliebig);
    expect(speicher.aufrufe).toEqual(['list']);
    zustand.nachrichten = false;
    zustand.jetzt += 5_001;
    await tresor.open(ort, siegel, Beliebig);
    expect(speicher.aufrufe).toEqual(['list', 'list']);
  });

  it('drops a key when another node destroyed it', async () => {
    const { tresor, speicher, drop, teile } = createHarness();
    const zweiter = createTresorFrom(teile).tresor;
    const ort = createOrt();
    const siegel = await tresor.seal(ort, 1);
    await zweiter.destroy(ort.mandantId, ort.subjekt);
    expect(await tresor.open(ort, siegel, Beliebig)).toBe(1);
    drop(`${ort.mandantId}/akte/${ort.subjekt.id}/`);
    await expect(tresor.open(ort, siegel, Beliebig)).rejects.toMatchObject({ art: 'VERNICHTET' });
    expect(speicher.zeilen.size).toBe(0);
  });

  it('opens a long list with one query and keeps the order', async () => {
    const { tresor, speicher, drop } = createHarness();
    const mandantId = randomUUID();
    const orte = Array.from({ length: 450 }, () => createOrt({ mandantId }));
    const siegel = await tresor.sealMany(orte.map((ort, wert) => ({ ort, wert })));
    drop('');
    speicher.aufrufe.length = 0;
    const liste = siegel.flatMap((s, i) => (orte[i] ? [{ ort: orte[i], siegel: s }] : []));
    expect(await tresor.openMany(liste, z.number())).toEqual(orte.map((_, i) => i));
    expect(speicher.aufrufe).toEqual(['list']);
  });

  it('keeps the order of a list of two Mandanten in which a cached key is that of before a deletion', async () => {
    const { tresor, teile } = createHarness();
    const [alt, neu, fremd] = [createOrt(), createOrt(), createOrt()];
    await tresor.seal(alt, 'vorher');
    // Another node deletes the key and seals anew; its notice has not come yet.
    const zweiter = createTresorFrom(teile).tresor;
    await zweiter.destroy(alt.mandantId, alt.subjekt);
    const orte = [neu, alt, fremd, { ...neu, zeileId: randomUUID() }];
    const siegel = await zweiter.sealMany(orte.map((ort, wert) => ({ ort, wert })));
    const liste = siegel.flatMap((s, i) => (orte[i] ? [{ ort: orte[i], siegel: s }] : []));
    expect(await tresor.openMany(liste, z.number())).toEqual([0, 1, 2, 3]);
  });

  it('tells of a value that was moved, whichever of the list it is', async () => {
    const { tresor } = createHarness();
    const mandantId = randomUUID();
    const orte = [createOrt({ mandantId }), createOrt({ mandantId }), createOrt({ mandantId })];
    const siegel = await tresor.sealMany(orte.map((ort, wert) => ({ ort, wert })));
    for (const falsch of [0, 1, 2]) {
      const liste = siegel.map((s, i) => ({
        ort: { ...(orte[i] ?? createOrt()), ...(i === falsch ? { zeileId: randomUUID() } : {}) },
        siegel: s,
      }));
      await expect(tresor.openMany(liste, z.number())).rejects.toMatchObject({ art: 'VERAENDERT' });
    }
  });

  it('stays right when the list is longer than the cache', async () => {
    const { tresor } = createHarness({ cacheGroesse: 3 });
    const mandantId = randomUUID();
    const orte = Array.from({ length: 30 }, () => createOrt({ mandantId }));
    const siegel = await tresor.sealMany(orte.map((ort, wert) => ({ ort, wert })));
    const liste = siegel.flatMap((s, i) => (orte[i] ? [{ ort: orte[i], siegel: s }] : []));
    expect(await tresor.openMany(liste, z.number())).toEqual(orte.map((_, i) => i));
    const gleichzeitig = await Promise.all(
      liste.map(({ ort, siegel: s }) => tresor.open(ort, s, z.number())),
    );
    expect(gleichzeitig).toEqual(orte.map((_, i) => i));
  });
});

describe('search tokens', () => {
  it('are equal within a Mandant, different across, and fit an int8', async () => {
    const { tresor } = createHarness();
    const [m1, m2] = [randomUUID(), randomUUID()];
    const erste = await tresor.createTokens(m1, ['demir', 'dem', 'şahin']);
    expect(await tresor.createTokens(m1, ['demir', 'dem', 'şahin'])).toEqual(erste);
    expect(new Set([...erste, ...(await tresor.createTokens(m2, ['demir', 'dem', 'şahin']))]).size).toBe(6);
    for (const token of erste) expect(BigInt.asIntN(64, token)).toBe(token);
  });
});

import type { Modul } from '#src/platform/http/bindung.ts';
import { PAPIER_RECHTE } from './papier.rights.ts';
import { bindungen } from './papier.routes.ts';

export { createPapierPdf } from './get-papier.ts';
export { findVorlagenpruefung } from './textpruefungen.ts';

export const modul: Modul = { name: 'papier', rechte: PAPIER_RECHTE, bindungen };

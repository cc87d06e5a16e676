/** Languages of texts for clients; German first and binding. The list is that of the platform. */
export { getRichtung, SPRACHCODES, SPRACHEN, type Sprache } from '#src/platform/i18n/sprachen.ts';

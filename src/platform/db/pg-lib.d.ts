/** What is used of pg beyond its declared types; the types of the package leave it out. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue: (wert: unknown) => string | Buffer | null };
  export default utils;
}

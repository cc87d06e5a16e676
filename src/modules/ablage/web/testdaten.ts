/** Nothing lies there and nothing may be added: the page shows no card. */
export const KEINE_DATEIEN = {
  dateien: [],
  groesseHoechstens: 25,
  ergaenzbar: false,
  entfernbar: false,
  ersetzbar: false,
};

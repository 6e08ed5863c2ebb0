/** Spreadsheets run a cell that begins so as a formula; some take the full-width signs too. */
export const formula: RegExp = /^[=+\-@\t\r\n＝＋－＠]/;

/** SQLSTATE in_failed_sql_transaction: only says that an earlier statement failed. */
export const ABGEBROCHEN = '25P02';

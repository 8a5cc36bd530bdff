/**
 * `saveText`: save without pictures; `read`: don't save; `replace`: in the place of the saved story with this id, which keeps what the
 * reader has added to it.
 */
export type HowToRead = 'save' | 'saveText' | 'read' | { readonly replace: string };

/** `saveText`: save without pictures; `read`: don't save. */
export type HowToRead = 'save' | 'saveText' | 'read';

/** `keepText`: save without pictures; `read`: don't save. */
export type HowToRead = 'keep' | 'keepText' | 'read';
